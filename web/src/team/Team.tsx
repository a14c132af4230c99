import { useTranslation } from "react-i18next";
import { Page } from "@/ui/Page";

/** Team is not built yet. */
export function Team() {
  const { t } = useTranslation();
  return <Page title={t("nav.ask")}>{null}</Page>;
}
