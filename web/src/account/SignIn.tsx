import { useTranslation } from "react-i18next";
import { Page } from "@/ui/Page";

/** SignIn is not built yet. */
export function SignIn() {
  const { t } = useTranslation();
  return <Page title={t("nav.me")}>{null}</Page>;
}
