import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { faultsOf } from "@/app/errors";
import { day } from "@/app/format";
import { Button } from "@/ui/Button";
import { Choice } from "@/ui/Choice";
import { Icon } from "@/ui/Icon";
import { Loading } from "@/ui/Loading";
import { Faults } from "@/ui/Notice";
import { Page } from "@/ui/Page";
import { type Named, TypeAhead } from "@/ui/TypeAhead";
import { Done } from "./Done";
import { useDeed } from "./deed";
import { useLanguage, useMine } from "./mine";
import { Pager } from "./Pager";
import {
  DeskQuestionsDocument,
  type DeskQuestionsQuery,
  PointAtAnswerDocument,
  TakeAnswerBackDocument,
} from "./questions.generated";

type Asked = NonNullable<DeskQuestionsQuery["questions"]>["nodes"][number];
type Pointed = { link: string; name: string };

/** Questions is what was asked and nobody has answered, newest first. */
export function Questions() {
  const { t } = useTranslation("desk");
  const { after, all } = useSearch({ from: "/desk/questions" });
  const go = useNavigate({ from: "/desk/questions" });
  const { kept, known, whole } = useMine();
  const [done, setDone] = useState<Pointed | null>(null);
  const back = useDeed(TakeAnswerBackDocument);
  const wide = whole || all === true;
  const [{ data, fetching, error }, again] = useQuery({
    query: DeskQuestionsDocument,
    variables: {
      filter: { answered: false, hidden: false, ...(!wide && { or: kept }) },
      after: after ?? null,
    },
    pause: !known,
  });
  const page = data?.questions;
  const undo = async () => {
    if (done && (await back.run({ id: done.link }))) setDone(null);
  };
  return (
    <Page key={after ?? ""} title={t("questions.title")} lead={t("questions.lead")}>
      {!whole && (
        <Choice
          chips
          legend={t("questions.whose")}
          value={wide ? "all" : "mine"}
          options={[
            { value: "mine", label: t("questions.mine") },
            { value: "all", label: t("questions.all") },
          ]}
          onChange={(v) => void go({ search: v === "all" ? { all: true } : {} })}
        />
      )}
      {done && (
        <Done
          key={done.link}
          text={t("questions.pointed", { name: done.name })}
          undo={() => void undo()}
          busy={back.busy}
        />
      )}
      <Faults faults={back.faults} />
      <Faults faults={faultsOf(error)} again={() => again({ requestPolicy: "network-only" })} />
      {fetching && !page && <Loading />}
      {page?.nodes.length === 0 && <p>{t("questions.none")}</p>}
      <ul className="no-max-width plain-list">
        {page?.nodes.map((q) => (
          <QuestionItem key={q.id} question={q} onPointed={setDone} />
        ))}
      </ul>
      <Pager place="/desk/questions" next={page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null} />
    </Page>
  );
}

function QuestionItem({ question, onPointed }: { question: Asked; onPointed: (p: Pointed) => void }) {
  const { t } = useTranslation("desk");
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const form = useId();
  const text = question.text ?? "";
  const when = day(question.askedOn, language);
  const where = [
    question.occasion && t(`domain:occasion.${question.occasion}`),
    question.anonymous ? t("questions.week", { day: when }) : when,
    question.keptBy?.name,
  ].filter(Boolean);
  return (
    <li className="card">
      <h2 className="desk-quote">
        <Link to="/question/$id" params={{ id: question.id }}>
          {text}
        </Link>
      </h2>
      <p className="quiet">{where.join(" · ")}</p>
      <div className="row">
        <Link to="/" search={{ q: text }} className="button button-secondary">
          <Icon name="ask" /> {t("questions.find")}
          <span className="sr-only">: {text}</span>
        </Link>
        <Button icon="answer" aria-expanded={open} aria-controls={form} onClick={() => setOpen(!open)}>
          {t("questions.point")}
          <span className="sr-only">: {text}</span>
        </Button>
      </div>
      <div id={form}>{open && <PointForm question={question.id} onPointed={onPointed} />}</div>
    </li>
  );
}

function PointForm({ question, onPointed }: { question: string; onPointed: (p: Pointed) => void }) {
  const { t } = useTranslation("desk");
  const [chosen, setChosen] = useState<Named | null>(null);
  const deed = useDeed(PointAtAnswerDocument);
  const point = async () => {
    if (!chosen) return;
    const data = await deed.run({ question, answer: chosen.id });
    if (data?.link?.id) onPointed({ link: data.link.id, name: chosen.name });
  };
  return (
    <div className="desk-form">
      <TypeAhead
        label={t("questions.which")}
        hint={t("questions.whichHint")}
        kinds={["PRACTICE", "PERSON", "TEAM"]}
        required
        chosen={chosen}
        onChoose={setChosen}
      />
      <Faults faults={deed.faults} />
      <Button kind="primary" busy={deed.busy} aria-disabled={!chosen} onClick={() => void point()}>
        {t("questions.answer")}
      </Button>
    </div>
  );
}
