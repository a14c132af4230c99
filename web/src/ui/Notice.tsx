import { Link, useLocation } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Fault } from "@/app/errors";
import { isDemo, signOut } from "@/app/session";
import { Button } from "./Button";
import { Icon, type IconName } from "./Icon";

type Kind = "info" | "success" | "warning" | "error";
const pictures: Record<Kind, IconName> = {
  info: "info",
  success: "success",
  warning: "alert",
  error: "error",
};

/** Notice is a coloured box with something to know. `live` has it read out when it comes. */
export function Notice({
  kind,
  title,
  children,
  live,
}: {
  kind: Kind;
  title?: string;
  children?: ReactNode;
  live?: boolean;
}) {
  return (
    <div
      className={`notice notice-${kind}`}
      role={live ? (kind === "error" ? "alert" : "status") : undefined}
    >
      <Icon name={pictures[kind]} />
      <div>
        {title && <p className="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}

// Kinds whose own message says more than ours for the kind: which field, how long, who came first.
const telling = new Set(["INVALID", "CONFLICT", "LIMITED", "FORBIDDEN"]);

/** useWording words a fault: by our word for its reason, else as the API said it, else by its kind. */
export function useWording(): (fault: Fault) => string {
  const { t, i18n } = useTranslation();
  return (fault) => {
    const said = i18n.language === "en" ? fault.message.en : fault.message.da;
    if (fault.reason && i18n.exists(`fault.${fault.reason}`)) return t(`fault.${fault.reason}`);
    if (telling.has(fault.code) && said) return said;
    return t([`fault.${fault.code}`, "fault.INTERNAL"]);
  };
}

/** Faults tells what went wrong, and offers to try again. */
export function Faults({ faults, again }: { faults: Fault[]; again?: () => void }) {
  const { t } = useTranslation();
  const wording = useWording();
  if (faults.length === 0) return null;
  const lines = [...new Set(faults.map(wording))];
  const unknown = !isDemo && faults.some((f) => f.code === "UNAUTHENTICATED");
  return (
    <Notice kind="error" live>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {unknown && <SignInAgain />}
      {again && (
        <Button kind="secondary" icon="refresh" onClick={again}>
          {t("again")}
        </Button>
      )}
    </Notice>
  );
}

/** SignInAgain leads to where one signs in, and back to this page. */
function SignInAgain() {
  const { t } = useTranslation();
  const { href } = useLocation();
  return (
    <p>
      <Link to="/sign-in" search={{ back: href }} onClick={signOut}>
        {t("signIn")}
      </Link>
    </p>
  );
}
