import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { Notice } from "@/ui/Notice";

type Props = { text: string; undo?: (() => void) | undefined; busy?: boolean; children?: ReactNode };

/** Done says what was just done, and takes the focus from what is there no longer. It can be undone here. */
export function Done({ text, undo, busy = false, children }: Props) {
  const { t } = useTranslation("desk");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // After the dialog that closes in the same turn has given the focus back to where it came from.
    const timer = setTimeout(() => box.current?.focus());
    return () => clearTimeout(timer);
  }, []);
  return (
    <div ref={box} tabIndex={-1} className="desk-done">
      <Notice kind="success" live>
        <p>{text}</p>
        {children}
        {undo && (
          <Button kind="secondary" busy={busy} onClick={undo}>
            {t("undo")}
          </Button>
        )}
      </Notice>
    </div>
  );
}
