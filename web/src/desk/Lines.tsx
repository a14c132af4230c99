import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { faultsOf } from "@/app/errors";
import { Button } from "@/ui/Button";
import { Field } from "@/ui/Field";
import { Loading } from "@/ui/Loading";
import { Faults, Notice } from "@/ui/Notice";
import { useDeed } from "./deed";
import {
  type DeskPracticesQuery,
  DeskSuggestionsDocument,
  type DeskSuggestionsQuery,
  ProposeLineDocument,
  WriteLinesDocument,
} from "./practices.generated";
import { PointAtAnswerDocument } from "./questions.generated";

/** Unasked is a practice that does not say how a colleague would ask for it. */
export type Unasked = NonNullable<DeskPracticesQuery["practices"]>["nodes"][number];

type Props = { practice: Unasked; onDone: (text: string) => void };
type Suggested = NonNullable<DeskSuggestionsQuery["suggestAskedAs"]>[number];
type Warned = { code: string; text: string }[];

// That the field is empty is no warning here: it is why one came.
const toLookAt = (warnings: Warned | undefined) => (warnings ?? []).filter((w) => w.code !== "UNASKED");

/** Suggestions are questions that somebody asked and that the practice may answer: their words can be used. */
export function Suggestions({ practice, onDone }: Props) {
  const { t } = useTranslation("desk");
  const [{ data, fetching, error }] = useQuery({
    query: DeskSuggestionsDocument,
    variables: { practice: practice.id },
  });
  const found = data?.suggestAskedAs ?? [];
  return (
    <section>
      <h3>{t("practices.asked")}</h3>
      <Faults faults={faultsOf(error)} />
      {fetching && !data && <Loading />}
      {data && found.length === 0 && <p className="quiet">{t("practices.nobody")}</p>}
      <ul className="no-max-width plain-list">
        {found.map((s) => (
          <Suggestion key={s.question?.id ?? s.text} practice={practice} suggested={s} onDone={onDone} />
        ))}
      </ul>
    </section>
  );
}

function Suggestion({ practice, suggested, onDone }: Props & { suggested: Suggested }) {
  const { t } = useTranslation("desk");
  const [text, setText] = useState(suggested.text);
  const [warned, setWarned] = useState<Warned>([]);
  const answer = useDeed(PointAtAnswerDocument);
  const propose = useDeed(ProposeLineDocument);
  const question = suggested.question;
  // Of an anonymous question the asker's own words are not carried on.
  const same = suggested.anonymous && text.trim() === suggested.text.trim();
  const use = async () => {
    if (!question || text.trim() === "" || same) return;
    if (!suggested.answered && !(await answer.run({ question: question.id, answer: practice.id }))) return;
    const looked = warned.length > 0;
    const data = await propose.run({
      question: question.id,
      practice: practice.id,
      text: text.trim(),
      looked,
    });
    const look = toLookAt(data?.proposeAskedAs?.warnings);
    if (look.length > 0 && !looked) setWarned(look);
    else if (data) onDone(t(data.proposeAskedAs?.line ? "practices.waits" : "practices.stands"));
  };
  if (!question) return null;
  return (
    <li className="desk-suggestion">
      <Field
        label={t("practices.line")}
        hint={suggested.anonymous ? t("practices.otherWords") : undefined}
        required
        after={suggested.answered ? undefined : t("practices.alsoAnswers", { question: question.text })}
      >
        {(ids) => (
          <input
            {...ids}
            type="text"
            className="form-input"
            maxLength={300}
            value={text}
            onChange={(e) => setText(e.target.value)}
          />
        )}
      </Field>
      <Warnings warned={warned} />
      <Faults faults={[...answer.faults, ...propose.faults]} />
      <Button busy={answer.busy || propose.busy} aria-disabled={same} onClick={() => void use()}>
        {t(
          warned.length > 0
            ? "practices.anyway"
            : suggested.answered
              ? "practices.use"
              : "practices.useAndPoint",
        )}
      </Button>
    </li>
  );
}

/** OwnLines is a field for lines one writes oneself, one a line. */
export function OwnLines({ practice, onDone }: Props) {
  const { t } = useTranslation("desk");
  const [text, setText] = useState("");
  const [missing, setMissing] = useState(false);
  const [warned, setWarned] = useState<{ version: number; warnings: Warned } | null>(null);
  const deed = useDeed(WriteLinesDocument);
  const save = async () => {
    const lines = text
      .split("\n")
      .map((l) => l.trim())
      .filter(Boolean);
    setMissing(lines.length === 0);
    if (lines.length === 0) return;
    const data = await deed.run({
      id: practice.id,
      version: warned?.version ?? practice.version,
      askedAs: [...practice.askedAs, ...lines],
      looked: warned !== null,
    });
    const look = toLookAt(data?.updatePractice?.warnings);
    const version = data?.updatePractice?.practice?.version;
    if (look.length > 0 && !warned && version !== undefined) setWarned({ version, warnings: look });
    else if (data) onDone(t("practices.saved", { title: practice.title }));
  };
  return (
    <section>
      <h3>{t("practices.own")}</h3>
      <Field
        label={t("practices.ownLines")}
        hint={t("practices.ownHint")}
        required
        error={missing ? t("practices.empty") : undefined}
      >
        {(ids) => (
          <textarea
            {...ids}
            className="form-input"
            rows={3}
            maxLength={3000}
            value={text}
            onChange={(e) => setText(e.target.value)}
          />
        )}
      </Field>
      <Warnings warned={warned?.warnings ?? []} />
      <Faults faults={deed.faults} />
      <Button kind="primary" busy={deed.busy} onClick={() => void save()}>
        {t(warned ? "practices.anyway" : "app:save")}
      </Button>
    </section>
  );
}

function Warnings({ warned }: { warned: Warned }) {
  const { t } = useTranslation("desk");
  if (warned.length === 0) return null;
  return (
    <Notice kind="warning" title={t("practices.look")} live>
      {warned.map((w) => (
        <p key={w.code + w.text}>{w.text}</p>
      ))}
    </Notice>
  );
}
