import { useTranslation } from "react-i18next";
import { Page } from "@/ui/Page";

/** Practice is not built yet. */
export function Practice() {
  const { t } = useTranslation();
  return <Page title={t("nav.ask")}>{null}</Page>;
}
