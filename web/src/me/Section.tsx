import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CombinedError } from "urql";
import { type Fault, faultsOf } from "@/app/errors";
import { Button } from "@/ui/Button";
import type { IconName } from "@/ui/Icon";
import { Faults } from "@/ui/Notice";

type Props = { title: string; lead?: string; said?: string; children: ReactNode };

/** Section is a part of the page. What was just done stands below its heading, and has the focus: what was pressed is gone. */
export function Section({ title, lead, said = "", children }: Props) {
  const id = useId();
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (said) status.current?.focus();
  }, [said]);
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p ref={status} tabIndex={-1} role="status" className={said ? "said-now" : "sr-only"}>
        {said}
      </p>
      {lead && <p className="quiet">{lead}</p>}
      {children}
    </section>
  );
}

type ActProps = {
  children: ReactNode;
  /** about tells the same button apart from its likes. */
  about?: string;
  kind?: "primary" | "secondary" | "quiet";
  icon?: IconName;
  run: () => Promise<{ error?: CombinedError | undefined }>;
  onDone: () => void;
};

/** Act does one thing and says so where it goes wrong. */
export function Act({ children, about, kind = "secondary", icon, run, onDone }: ActProps) {
  const { t } = useTranslation("me");
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<Fault[]>([]);
  const act = async () => {
    setBusy(true);
    setFaults([]);
    const found = faultsOf((await run()).error);
    setBusy(false);
    setFaults(found);
    if (found.length === 0) onDone();
  };
  return (
    <>
      <Button kind={kind} {...(icon && { icon })} busy={busy} onClick={() => void act()}>
        {children}
        {about && <span className="sr-only">{t("aboutIt", { about })}</span>}
      </Button>
      <Faults faults={faults} />
    </>
  );
}
