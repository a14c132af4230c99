import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { faultsOf } from "@/app/errors";
import { langOf } from "@/app/i18n";
import { useViewer } from "@/shell/viewer";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Faults, Notice } from "@/ui/Notice";
import { Page } from "@/ui/Page";
import "./words";
import { HideTextDocument } from "./writes.generated";

type Props = { id: string; onHidden: (seenBy: string[]) => void };

/** HideAtOnce takes a text away from everybody at once, after one has read what that does. */
export function HideAtOnce({ id, onHidden }: Props) {
  const { t, i18n } = useTranslation("text");
  const { t: app } = useTranslation();
  const { viewer } = useViewer();
  const [open, setOpen] = useState(false);
  const [{ fetching, error }, hide] = useMutation(HideTextDocument);
  if (!viewer || viewer.readOnly) return null;
  const go = async () => {
    const { data } = await hide({ input: { id }, language: langOf(i18n.language) });
    if (data?.hide) onHidden(data.hide.seenBy.map((s) => s.text));
  };
  return (
    <>
      <Button kind="quiet" icon="hidden" className="no-print" onClick={() => setOpen(true)}>
        {t("hide.do")}
      </Button>
      <Dialog
        title={t("hide.title")}
        open={open}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button kind="primary" icon="hidden" busy={fetching} onClick={() => void go()}>
              {t("hide.yes")}
            </Button>
            <Button kind="secondary" onClick={() => setOpen(false)}>
              {app("cancel")}
            </Button>
          </>
        }
      >
        <p>{t("hide.why")}</p>
        <p>{t("hide.what")}</p>
        <p>{t("hide.then")}</p>
        <Faults faults={faultsOf(error)} />
      </Dialog>
    </>
  );
}

/** Hidden stands in the place of a text that one has just hidden: nothing of it is left on the page. */
export function Hidden({ seenBy }: { seenBy: string[] }) {
  const { t } = useTranslation("text");
  return (
    <Page title={t("hide.done")}>
      <Notice kind="success" live>
        {seenBy.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Notice>
      <p>
        <Link to="/">{t("hide.home")}</Link>
      </p>
    </Page>
  );
}
