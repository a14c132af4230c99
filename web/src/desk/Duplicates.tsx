import { useTranslation } from "react-i18next";
import { Page } from "@/ui/Page";

/** Duplicates is not built yet. */
export function Duplicates() {
  const { t } = useTranslation();
  return <Page title={t("nav.desk")}>{null}</Page>;
}
