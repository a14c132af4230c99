import { useTranslation } from "react-i18next";
import { Page } from "@/ui/Page";

/** Question is not built yet. */
export function Question() {
  const { t } = useTranslation();
  return <Page title={t("nav.question")}>{null}</Page>;
}
