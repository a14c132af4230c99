import { useTranslation } from "react-i18next";
import { Page } from "@/ui/Page";

/** Overview is not built yet. */
export function Overview() {
  const { t } = useTranslation();
  return <Page title={t("nav.desk")}>{null}</Page>;
}
