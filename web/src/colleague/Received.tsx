import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import { type Fault, isOf } from "@/app/errors";
import { day } from "@/app/format";
import type { Viewer } from "@/shell/viewer";
import { Button } from "@/ui/Button";
import { Field } from "@/ui/Field";
import { Icon } from "@/ui/Icon";
import { Faults, useWording } from "@/ui/Notice";
import { AskCard, phoneOf, Ring } from "./AskCard";
import { AnswerDocument, type AskShownFragment } from "./asks.generated";
import { useWriting } from "./useWriting";

type Props = { ask: AskShownFragment; viewer: Viewer };

/** Received is an ask that waits for an answer, or what was answered and whether it helped. */
export function Received({ ask, viewer }: Props) {
  const { t, i18n } = useTranslation("colleague");
  const name = ask.askedBy?.name ?? ask.askerName ?? t("someone");
  const [editing, setEditing] = useState(false);
  const [told, setTold] = useState(false);
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (told) status.current?.focus();
  }, [told]);
  const open = ask.answer === null && ask.helped === null;
  const done = () => {
    setEditing(false);
    setTold(true);
  };
  const writing = open || editing;
  return (
    <AskCard ask={ask} title={t("received.from", { name })}>
      {writing && (
        <AnswerForm ask={ask} viewer={viewer} name={name} onDone={done} onCancel={() => setEditing(false)} />
      )}
      {!writing && ask.answer && (
        <>
          <h4>{t("received.yours", { context: viewer.team ? "team" : undefined })}</h4>
          <p className="said">{ask.answer}</p>
          <p className="quiet">{day(ask.answeredOn, i18n.language)}</p>
        </>
      )}
      <p ref={status} tabIndex={-1} role="status" className={told && !writing ? undefined : "sr-only"}>
        {told && !writing && ask.helped === null && t("received.done", { name })}
      </p>
      {ask.helped === true && (
        <p className="thanks">
          <Icon name="thanks" /> {t("received.thanks", { name, on: day(ask.helpedOn, i18n.language) })}
        </p>
      )}
      {ask.helped === false && <p className="quiet">{t("received.no", { name })}</p>}
      {!writing && ask.helped === null && (
        <Button kind="quiet" icon="edit" onClick={() => setEditing(true)}>
          {t("received.edit")}
        </Button>
      )}
    </AskCard>
  );
}

type FormProps = Props & { name: string; onDone: () => void; onCancel: () => void };

function AnswerForm({ ask, viewer, name, onDone, onCancel }: FormProps) {
  const { t } = useTranslation("colleague");
  const client = useClient();
  const wording = useWording();
  const place = {
    who: viewer.id,
    sort: "answer" as const,
    to: ask.id,
    name,
    practice: "",
    first: ask.answer ?? "",
  };
  const { text, write, send, busy, faults } = useWriting(place);
  const area = useRef<HTMLTextAreaElement>(null);
  const mine = (f: Fault) => isOf(f, "text");
  const wrong = faults.find(mine);
  const submit = async (e: FormEvent) => {
    e.preventDefault();
    const arrived = await send(text, (id) =>
      client.mutation(AnswerDocument, { input: { ask: ask.id, text, clientMutationId: id } }).toPromise(),
    );
    if (arrived) onDone();
    else area.current?.focus();
  };
  const phone = phoneOf(ask.askedBy);
  return (
    <form onSubmit={(e) => void submit(e)} noValidate>
      <Field
        label={t("received.answer", { name })}
        hint={t("received.hint")}
        error={wrong && wording(wrong)}
        required
        after={
          <>
            <Icon name="lock" /> {t("received.seen", { name, context: viewer.team ? "team" : undefined })}
          </>
        }
      >
        {(ids) => (
          <textarea
            {...ids}
            ref={area}
            className="form-input"
            rows={3}
            value={text}
            onChange={(e) => write(e.target.value)}
          />
        )}
      </Field>
      <Faults faults={faults.filter((f) => !mine(f))} />
      <div className="row">
        <Button type="submit" kind="primary" icon="send" busy={busy}>
          {t("received.send")}
        </Button>
        {ask.answer !== null && <Button onClick={onCancel}>{t("app:cancel")}</Button>}
        <Ring phone={phone} name={name} />
      </div>
    </form>
  );
}
