import { useTranslation } from "react-i18next";
import { day } from "@/app/format";
import { Button } from "@/ui/Button";
import "./words";
import "./text.css";

/** PrintButton prints the page: one sheet for the staff room's wall. */
export function PrintButton() {
  const { t } = useTranslation();
  return (
    <Button kind="quiet" icon="print" className="no-print" onClick={() => window.print()}>
      {t("print")}
    </Button>
  );
}

/** PrintFoot stands at the foot of the sheet alone: where the page is, and when this was so. */
export function PrintFoot() {
  const { t, i18n } = useTranslation("text");
  const now = new Date();
  const today = `${now.getFullYear()}-${now.getMonth() + 1}-${now.getDate()}`;
  return (
    <footer className="print-foot" aria-hidden="true">
      <span>{t("whole", { address: `${location.origin}${location.pathname}` })}</span>
      <span>{t("printed", { day: day(today, i18n.language) })}</span>
    </footer>
  );
}
