import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import type { Stance } from "@/app/api.generated";
import { faultsOf, isOf } from "@/app/errors";
import { day } from "@/app/format";
import { langOf } from "@/app/i18n";
import { useWriteId } from "@/app/writeId";
import type { Viewer } from "@/shell/viewer";
import { useFocusWhen, useOpening } from "@/text/focus";
import { Section } from "@/text/Section";
import { TieDocument, UntieDocument } from "@/text/writes.generated";
import { Button } from "@/ui/Button";
import { Choice } from "@/ui/Choice";
import { Field } from "@/ui/Field";
import { FormActions } from "@/ui/FormActions";
import { Faults, useWording } from "@/ui/Notice";
import type { PracticeWholeFragment } from "./practice.generated";

const stances: Stance[] = ["AGREE", "SEE_IT_DIFFERENTLY", "ASKS"];

type Props = { practice: PracticeWholeFragment; me: Viewer | null };

/** Remarks is what colleagues say about a practice, signed: professional disagreement belongs on it. */
export function Remarks({ practice: p, me }: Props) {
  const { t, i18n } = useTranslation("practice");
  const { t: shared } = useTranslation("text");
  const { open: writing, setOpen: setWriting, box } = useOpening();
  const [said, setSaid] = useState("");
  const [{ fetching, error }, untie] = useMutation(UntieDocument);
  const gone = useFocusWhen<HTMLParagraphElement>(said === t("remarks.removed"));
  const remove = async (id: string) => {
    const { data } = await untie({ input: { id } });
    if (data?.unlink) setSaid(t("remarks.removed"));
  };
  return (
    <Section title={t("remarks.title")}>
      {p.remarks.edges.length === 0 && <p className="quiet no-print">{t("remarks.none")}</p>}
      <ul className="entries">
        {p.remarks.edges.map((e) => (
          <li key={e.id}>
            <p>
              <Link to="/person/$id" params={{ id: e.node.id }}>
                {e.node.name}
              </Link>{" "}
              {e.stance && <strong>{t(`remarks.${e.stance}`)}</strong>}
              <span className="quiet"> · {day(e.recordedAt, i18n.language)}</span>
            </p>
            {e.text && <p className="as-written">{e.text}</p>}
            {me && e.node.id === me.id && (
              <Button kind="quiet" icon="close" busy={fetching} onClick={() => void remove(e.id)}>
                {t("remarks.remove")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Faults faults={faultsOf(error)} />
      <p role="status" className="no-print" ref={gone} tabIndex={-1}>
        {said}
      </p>
      <div ref={box}>
        {me && !me.team && !writing && (
          <Button kind="secondary" icon="chat" onClick={() => setWriting(true)}>
            {t("remarks.add")}
          </Button>
        )}
        {me && writing && (
          <RemarkForm
            practice={p.id}
            me={me.id}
            onDone={(done) => {
              setWriting(false);
              setSaid(done ? shared("done") : "");
            }}
          />
        )}
      </div>
    </Section>
  );
}

type FormProps = { practice: string; me: string; onDone: (done: boolean) => void };

function RemarkForm({ practice, me, onDone }: FormProps) {
  const { t, i18n } = useTranslation("practice");
  const wording = useWording();
  const [stance, setStance] = useState<Stance | null>(null);
  const [text, setText] = useState("");
  const [{ fetching, error }, tie] = useMutation(TieDocument);
  const clientMutationId = useWriteId({ stance, text });
  const faults = faultsOf(error);
  const wrong = faults.find((f) => isOf(f, "text"));
  const save = async (e: FormEvent) => {
    e.preventDefault();
    const { data } = await tie({
      input: {
        clientMutationId,
        relation: "REMARKS",
        from: me,
        to: practice,
        open: false,
        fields: { ...(stance ? { stance } : {}), text: text.trim() || null },
      },
      language: langOf(i18n.language),
    });
    if (data?.link) onDone(true);
  };
  return (
    <form className="text-form" onSubmit={(e) => void save(e)} aria-label={t("remarks.add")}>
      <h3>{t("remarks.add")}</h3>
      <Choice
        chips
        legend={t("remarks.stance")}
        options={stances.map((s) => ({ value: s, label: t(`remarks.stances.${s}`) }))}
        value={stance}
        onChange={setStance}
      />
      <Field
        label={t("remarks.text")}
        hint={t("use.noteHint")}
        error={wrong && wording(wrong)}
        after={t("remarks.signed")}
        quiet
      >
        {(ids) => (
          <textarea {...ids} className="form-input" value={text} onChange={(e) => setText(e.target.value)} />
        )}
      </Field>
      <Faults faults={faults.filter((f) => f !== wrong)} />
      <FormActions save={t("remarks.save")} busy={fetching} onCancel={() => onDone(false)} />
    </form>
  );
}
