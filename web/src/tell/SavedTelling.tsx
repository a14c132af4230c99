import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { Notice } from "@/ui/Notice";
import { Page } from "@/ui/Page";
import { Looks, SeenLines } from "./Beside";
import type { Saved } from "./save";
import { ToCopy } from "./ToCopy";

/** SavedTelling says what was saved, who sees it, and what may come next. */
export function SavedTelling({ saved, onMore }: { saved: Saved; onMore: () => void }) {
  const { t } = useTranslation("tell");
  const waits = saved.toldBy !== null && saved.draft;
  return (
    <Page title={t("saved.title")}>
      <Notice kind="success">
        <p>
          <Link to="/practice/$id" params={{ id: saved.id }}>
            {saved.title}
          </Link>
        </p>
        <SeenLines seen={saved.seen} />
      </Notice>
      {waits && (
        <section aria-labelledby="saved-yes">
          <h2 id="saved-yes">{t("saved.waits", { name: saved.toldBy?.name })}</h2>
          <p>{t("saved.waitsHow")}</p>
          <ToCopy label={t("saved.link")} value={new URL(`/practice/${saved.id}`, location.href).href} />
        </section>
      )}
      {!waits && saved.draft && <p>{t("saved.draft")}</p>}
      {saved.looks.length > 0 && (
        <Notice kind="warning" title={t("saved.looks")}>
          <Looks looks={saved.looks} />
        </Notice>
      )}
      <h2>{t("saved.next")}</h2>
      <ul className="plain-list next-steps">
        <li>
          <Link to="/practice/$id" params={{ id: saved.id }}>
            {t("saved.see")}
          </Link>
        </li>
        <li>
          <Link to="/colleague">{t("saved.colleague")}</Link>
        </li>
        <li>
          <Button kind="quiet" onClick={onMore}>
            {t("saved.more")}
          </Button>
        </li>
      </ul>
    </Page>
  );
}
