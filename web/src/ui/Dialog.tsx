import { type ReactNode, useEffect, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./Button";

type Props = { title: string; open: boolean; onClose: () => void; children: ReactNode; actions?: ReactNode };

/** Dialog asks something before one goes on. The browser's own: it holds the focus and closes on Escape. */
export function Dialog({ title, open, onClose, children, actions }: Props) {
  const { t } = useTranslation();
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (open && !dialog?.open) dialog?.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  return (
    <dialog ref={ref} className="dialog" aria-labelledby={id} onClose={onClose}>
      <div className="dialog-head">
        <h2 id={id}>{title}</h2>
        <Button kind="quiet" icon="close" onClick={onClose}>
          {t("close")}
        </Button>
      </div>
      {open && children}
      {actions && <div className="dialog-actions">{actions}</div>}
    </dialog>
  );
}
