import { useTranslation } from "react-i18next";
import { Page } from "@/ui/Page";

/** Me is not built yet. */
export function Me() {
  const { t } = useTranslation();
  return <Page title={t("nav.me")}>{null}</Page>;
}
