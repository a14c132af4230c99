import { useTranslation } from "react-i18next";
import { Page } from "@/ui/Page";

/** Playground is not built yet. */
export function Playground() {
  const { t } = useTranslation();
  return <Page title={t("nav.playground")}>{null}</Page>;
}
