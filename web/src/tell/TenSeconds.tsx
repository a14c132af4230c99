import { useTranslation } from "react-i18next";
import { Page } from "@/ui/Page";

/** TenSeconds is not built yet. */
export function TenSeconds() {
  const { t } = useTranslation();
  return <Page title={t("nav.question")}>{null}</Page>;
}
