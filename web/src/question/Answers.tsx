import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { faultsOf } from "@/app/errors";
import { langOf } from "@/app/i18n";
import { PersonEssence } from "@/person/Essence";
import { PracticeEssence } from "@/practice/Essence";
import { useViewer, type Viewer } from "@/shell/viewer";
import { TeamEssence } from "@/team/Essence";
import { Section } from "@/text/Section";
import { TieDocument, UntieDocument } from "@/text/writes.generated";
import { Button } from "@/ui/Button";
import { Faults } from "@/ui/Notice";
import { type Named, TypeAhead } from "@/ui/TypeAhead";
import type { Found } from "./Question";

type Answer = Found["answers"]["edges"][number]["node"];

/** Answers is what has answered a question, and where one answers: with a practice, a unit, or oneself. */
export function Answers({ question: q }: { question: Found }) {
  const { t } = useTranslation("question");
  const { viewer } = useViewer();
  const edges = q.answers.edges;
  const me = viewer && !viewer.readOnly ? viewer : null;
  return (
    <Section title={t("answers")}>
      {edges.length === 0 && <p className="quiet">{t("none")}</p>}
      <ul className="entries">
        {edges.map((e) => (
          <li key={e.id}>
            <One answer={e.node} />
            {me && mine(e.node, me) && <Remove id={e.id} />}
          </li>
        ))}
      </ul>
      {me && <Help question={q.id} me={me} given={new Set(edges.map((e) => e.node.id))} />}
    </Section>
  );
}

function One({ answer }: { answer: Answer }) {
  const { t } = useTranslation("question");
  if (answer.__typename === "Practice") return <PracticeEssence practice={answer} />;
  return (
    <>
      {answer.__typename === "Person" ? <PersonEssence person={answer} /> : <TeamEssence team={answer} />}
      <p className="quiet">{t("offers")}</p>
    </>
  );
}

const mine = (answer: Answer, me: Viewer) => answer.id === me.id || me.teams.some((u) => u.id === answer.id);

/** Remove takes back what one offered oneself, or for one's own unit. */
function Remove({ id }: { id: string }) {
  const { t } = useTranslation("question");
  const [{ fetching, error }, untie] = useMutation(UntieDocument);
  return (
    <>
      <Button kind="quiet" icon="close" busy={fetching} onClick={() => void untie({ input: { id } })}>
        {t("remove")}
      </Button>
      <Faults faults={faultsOf(error)} />
    </>
  );
}

type Props = { question: string; me: Viewer; given: Set<string> };

function Help({ question, me, given }: Props) {
  const { t, i18n } = useTranslation("question");
  const [chosen, setChosen] = useState<Named | null>(null);
  const [done, setDone] = useState(false);
  const [{ fetching, error }, tie] = useMutation(TieDocument);
  const answer = async (to: string) => {
    const { data } = await tie({
      input: { relation: "ANSWERED_BY", from: question, to, open: false },
      language: langOf(i18n.language),
    });
    if (!data?.link) return;
    setDone(true);
    setChosen(null);
  };
  const point = (e: FormEvent) => {
    e.preventDefault();
    if (chosen) void answer(chosen.id);
  };
  return (
    <div className="text-form no-print">
      <h3>{t("answer.title")}</h3>
      <div className="row">
        {!me.team && !given.has(me.id) && (
          <Button kind="primary" icon="answer" busy={fetching} onClick={() => void answer(me.id)}>
            {t("answer.me")}
          </Button>
        )}
        {me.teams
          .filter((u) => !given.has(u.id))
          .map((u) => (
            <Button
              key={u.id}
              kind="secondary"
              icon="group"
              busy={fetching}
              onClick={() => void answer(u.id)}
            >
              {t("answer.us", { team: u.name })}
            </Button>
          ))}
      </div>
      <form onSubmit={point} className="point">
        <p>{t("answer.point")}</p>
        <TypeAhead
          label={t("answer.which")}
          hint={t("answer.whichHint")}
          kinds={["PRACTICE"]}
          chosen={chosen}
          onChoose={setChosen}
          required
        />
        <Button type="submit" kind="secondary" icon="link" busy={fetching} disabled={!chosen}>
          {t("answer.save")}
        </Button>
      </form>
      <Faults faults={faultsOf(error)} />
      <p role="status">{done && t("answer.done")}</p>
    </div>
  );
}
