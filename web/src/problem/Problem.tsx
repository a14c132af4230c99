import { useTranslation } from "react-i18next";
import { Page } from "@/ui/Page";

/** Problem is not built yet. */
export function Problem() {
  const { t } = useTranslation();
  return <Page title={t("nav.ask")}>{null}</Page>;
}
