import type { TFunction } from "i18next";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { faultsOf } from "@/app/errors";
import { langOf } from "@/app/i18n";
import type { Viewer } from "@/shell/viewer";
import { SayYesDocument } from "@/text/writes.generated";
import { Button } from "@/ui/Button";
import { Faults, Notice } from "@/ui/Notice";
import type { PracticeWholeFragment } from "./practice.generated";

type Props = { practice: PracticeWholeFragment; me: Viewer | null; onEdit: () => void };

/** Draft says that a practice waits for a yes, whose, and who sees it meanwhile; and takes the yes. */
export function Draft({ practice: p, me, onEdit }: Props) {
  const { t, i18n } = useTranslation("practice");
  const [{ fetching, error, data }, sayYes] = useMutation(SayYesDocument);
  const seenBy = data?.confirm?.seenBy ?? [];
  if (data?.confirm)
    return (
      <Notice kind="success" title={t("draft.done")} live>
        {seenBy.map((s) => (
          <p key={s.text}>{s.text}</p>
        ))}
      </Notice>
    );
  if (p.status !== "DRAFT") return null;
  const mine = me !== null && p.toldBy?.id === me.id;
  const seen = p.keptBy ? t("draft.seen", { team: p.keptBy.name }) : t("draft.seenPlain");
  return (
    <section className="draft" aria-labelledby="draft-title">
      <h2 id="draft-title">{t("draft.title")}</h2>
      <p>{mine ? written(p, t) : waits(p, t)}</p>
      <p>
        {seen} {mine && t("draft.after")}
      </p>
      <Faults faults={faultsOf(error)} />
      {mine ? (
        <div className="row no-print">
          <Button
            kind="primary"
            icon="check"
            busy={fetching}
            onClick={() => void sayYes({ input: { id: p.id }, language: langOf(i18n.language) })}
          >
            {t("draft.yes")}
          </Button>
          <Button kind="secondary" icon="edit" onClick={onEdit}>
            {t("draft.mend")}
          </Button>
        </div>
      ) : (
        p.toldBy && <CopyLink name={p.toldBy.name ?? ""} />
      )}
    </section>
  );
}

type Words = TFunction<"practice">;

function written(p: PracticeWholeFragment, t: Words): string {
  const by = p.writtenBy;
  return by && by.id !== p.toldBy?.id ? t("draft.mineBy", { name: by.name }) : t("draft.mine");
}

function waits(p: PracticeWholeFragment, t: Words): string {
  return p.toldBy ? t("draft.waitsFor", { name: p.toldBy.name }) : t("draft.waits");
}

/** CopyLink gives whoever wrote it down the address to send to the one whose yes is missing. */
function CopyLink({ name }: { name: string }) {
  const { t } = useTranslation("practice");
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(`${location.origin}${location.pathname}`);
    setCopied(true);
  };
  return (
    <div className="no-print">
      <Button kind="secondary" icon="copy" onClick={() => void copy()}>
        {t("draft.copy", { name })}
      </Button>
      <p role="status">{copied && t("draft.copied")}</p>
    </div>
  );
}
