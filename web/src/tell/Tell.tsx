import { useTranslation } from "react-i18next";
import { Page } from "@/ui/Page";

/** Tell is not built yet. */
export function Tell() {
  const { t } = useTranslation();
  return <Page title={t("nav.tell")}>{null}</Page>;
}
