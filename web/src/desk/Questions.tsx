import { useTranslation } from "react-i18next";
import { Page } from "@/ui/Page";

/** Questions is not built yet. */
export function Questions() {
  const { t } = useTranslation();
  return <Page title={t("nav.desk")}>{null}</Page>;
}
