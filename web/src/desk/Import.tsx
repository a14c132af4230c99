import { useTranslation } from "react-i18next";
import { Page } from "@/ui/Page";

/** Import is not built yet. */
export function Import() {
  const { t } = useTranslation();
  return <Page title={t("nav.desk")}>{null}</Page>;
}
