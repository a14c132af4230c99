import { useTranslation } from "react-i18next";
import { Page } from "@/ui/Page";

/** Person is not built yet. */
export function Person() {
  const { t } = useTranslation();
  return <Page title={t("nav.ask")}>{null}</Page>;
}
