import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { Notice } from "@/ui/Notice";
import { Page } from "@/ui/Page";
import type { Asked } from "./asking";
import { Looks, SeenLines } from "./Beside";
import { ToCopy } from "./ToCopy";

/** SavedAsking says that the question is kept, and who sees it; of an anonymous one it hands over the slip, once. */
export function SavedAsking({ asked, onMore }: { asked: Asked; onMore: () => void }) {
  const { t } = useTranslation("tell");
  return (
    <Page title={t("quick.saved")}>
      <Notice kind="success">
        <p>{asked.text}</p>
        <SeenLines seen={asked.seen} />
      </Notice>
      {asked.slip && <Slip slip={asked.slip} />}
      {asked.looks.length > 0 && (
        <Notice kind="warning" title={t("saved.looks")}>
          <Looks looks={asked.looks} />
        </Notice>
      )}
      <h2>{t("saved.next")}</h2>
      <ul className="plain-list next-steps">
        <li>
          <Link to="/" search={{ q: asked.text }}>
            {t("quick.look")}
          </Link>
        </li>
        {asked.id && (
          <li>
            <Link to="/question/$id" params={{ id: asked.id }}>
              {t("quick.see")}
            </Link>
          </li>
        )}
        <li>
          <Button kind="quiet" onClick={onMore}>
            {t("quick.more")}
          </Button>
        </li>
      </ul>
    </Page>
  );
}

/** Slip shows later that one asked; it is nowhere else, so it can be copied or kept as a file. */
function Slip({ slip }: { slip: string }) {
  const { t } = useTranslation("tell");
  const [file, setFile] = useState("");
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([slip], { type: "text/plain" }));
    setFile(url);
    return () => URL.revokeObjectURL(url);
  }, [slip]);
  return (
    <section aria-labelledby="slip-title">
      <h2 id="slip-title">{t("slip.title")}</h2>
      <p>{t("slip.text")}</p>
      <ToCopy label={t("slip.label")} value={slip} />
      <p>
        <a href={file} download={t("slip.file")}>
          {t("slip.save")}
        </a>
      </p>
    </section>
  );
}
