import { useTranslation } from "react-i18next";
import { Page } from "@/ui/Page";

/** Colleague is not built yet. */
export function Colleague() {
  const { t } = useTranslation();
  return <Page title={t("nav.colleague")}>{null}</Page>;
}
