import { useTranslation } from "react-i18next";
import { Page } from "@/ui/Page";

/** Drafts is not built yet. */
export function Drafts() {
  const { t } = useTranslation();
  return <Page title={t("nav.desk")}>{null}</Page>;
}
