import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation, useQuery } from "urql";
import type { Occasion } from "@/app/api.generated";
import { faultsOf } from "@/app/errors";
import { langOf } from "@/app/i18n";
import { newWriteId } from "@/app/writeId";
import { occasions } from "@/domain/domain";
import { Button } from "@/ui/Button";
import { Faults, Notice } from "@/ui/Notice";
import { KeepDocument, type KeepMutation, PreviewKeepDocument } from "./keep.generated";

/** Keep leaves what was typed as a question, with one tap: where it came up. Who will see it stands before. */
export function Keep({ text }: { text: string }) {
  const { t, i18n } = useTranslation("ask");
  const language = langOf(i18n.language);
  const [clientMutationId] = useState(newWriteId);
  const [{ data: preview }] = useQuery({
    query: PreviewKeepDocument,
    variables: { input: { text, occasion: "OTHER" }, language },
    requestPolicy: "cache-first",
  });
  const [{ fetching, error }, keep] = useMutation(KeepDocument);
  const [kept, setKept] = useState<KeepMutation["captureQuestion"]>(null);
  if (kept) return <Kept kept={kept} />;
  const told = preview?.previewQuestion;
  const refused = told?.refused ?? [];
  const take = async (occasion: Occasion) => {
    const { data } = await keep({ input: { text, occasion, clientMutationId }, language });
    if (data?.captureQuestion) setKept(data.captureQuestion);
  };
  return (
    <section className="keep" aria-labelledby="keep">
      <h3 id="keep">{t("keep.title")}</h3>
      <blockquote className="keep-text">{text}</blockquote>
      {refused.map((r) => (
        <Notice key={r.code + r.message} kind="warning">
          <p>{r.message}</p>
        </Notice>
      ))}
      {told?.warnings.map((w) => (
        <Notice key={w.text} kind="warning">
          <p>{w.text}</p>
        </Notice>
      ))}
      {refused.length === 0 && (
        <fieldset className="keep-occasions" aria-describedby="keep-seen">
          <legend className="form-label">{t("keep.where")}</legend>
          {occasions.map((o) => (
            <Button key={o} className="chip" busy={fetching} onClick={() => void take(o)}>
              {t(`domain:occasion.${o}`)}
            </Button>
          ))}
        </fieldset>
      )}
      {told && told.seenBy.length > 0 && (
        <p className="quiet" id="keep-seen">
          {t("keep.seenBy")} {told.seenBy.map((s) => s.text).join(" ")}
        </p>
      )}
      <Faults faults={faultsOf(error)} />
      <p>
        <Link to="/question/new" search={{ q: text }}>
          {t("keep.rewrite")}
        </Link>
      </p>
    </section>
  );
}

function Kept({ kept }: { kept: NonNullable<KeepMutation["captureQuestion"]> }) {
  const { t } = useTranslation("ask");
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => said.current?.focus(), []);
  return (
    <div ref={said} tabIndex={-1}>
      <Notice kind="success" title={t("keep.kept")} live>
        <p>{kept.seenBy.map((s) => s.text).join(" ")}</p>
        {kept.warnings.map((w) => (
          <p key={w.text}>{w.text}</p>
        ))}
        {kept.question && (
          <p>
            <Link to="/question/$id" params={{ id: kept.question.id }}>
              {t("keep.see")}
            </Link>
          </p>
        )}
      </Notice>
    </div>
  );
}
