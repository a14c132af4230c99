import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { faultsOf } from "@/app/errors";
import { langOf } from "@/app/i18n";
import type { Viewer } from "@/shell/viewer";
import { useFocusWhen } from "@/text/focus";
import { SayYesDocument } from "@/text/writes.generated";
import { Button } from "@/ui/Button";
import { CopyLink } from "@/ui/CopyLink";
import { Faults, Notice } from "@/ui/Notice";
import type { PracticeWholeFragment } from "./practice.generated";

type Props = { practice: PracticeWholeFragment; me: Viewer | null; onEdit: () => void };

/** Draft says that a practice waits for a yes, whose, and who sees it meanwhile; and takes the yes. */
export function Draft({ practice: p, me, onEdit }: Props) {
  const { t, i18n } = useTranslation("practice");
  const [{ fetching, error, data }, sayYes] = useMutation(SayYesDocument);
  const done = useFocusWhen<HTMLDivElement>(Boolean(data?.confirm));
  const seenBy = data?.confirm?.seenBy ?? [];
  if (data?.confirm)
    return (
      <div ref={done} tabIndex={-1}>
        <Notice kind="success" title={t("draft.done")} live>
          {seenBy.map((s) => (
            <p key={s.text}>{s.text}</p>
          ))}
        </Notice>
      </div>
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
        // Whoever wrote it down sends the address to the one whose yes is missing.
        p.toldBy && (
          <div className="no-print">
            <CopyLink path={`/practice/${p.id}`} said={t("draft.copied")}>
              {t("draft.copy", { name: p.toldBy.name })}
            </CopyLink>
          </div>
        )
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
