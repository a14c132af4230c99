import { useTranslation } from "react-i18next";
import { Page } from "@/ui/Page";

/** UnitMap is not built yet. */
export function UnitMap() {
  const { t } = useTranslation();
  return <Page title={t("nav.desk")}>{null}</Page>;
}
