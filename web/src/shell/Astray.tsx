import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { Page } from "@/ui/Page";

/** NotFound is for an address without a page, and for what the viewer cannot see: the same. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t("notFound.title")}>
      <p>{t("notFound.text")}</p>
      <p>
        <Link to="/">{t("notFound.home")}</Link>
      </p>
    </Page>
  );
}

/** Broken is for a fault of ours. */
export function Broken() {
  const { t } = useTranslation();
  return (
    <Page title={t("broken.title")}>
      <p>{t("broken.text")}</p>
      <Button kind="primary" icon="refresh" onClick={() => location.reload()}>
        {t("broken.reload")}
      </Button>
    </Page>
  );
}
