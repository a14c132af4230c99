import { useTranslation } from "react-i18next";
import { Page } from "@/ui/Page";

/** Practices is not built yet. */
export function Practices() {
  const { t } = useTranslation();
  return <Page title={t("nav.desk")}>{null}</Page>;
}
