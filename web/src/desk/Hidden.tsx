import { useTranslation } from "react-i18next";
import { Page } from "@/ui/Page";

/** Hidden is not built yet. */
export function Hidden() {
  const { t } = useTranslation();
  return <Page title={t("nav.desk")}>{null}</Page>;
}
