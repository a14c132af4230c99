import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { faultsOf } from "@/app/errors";
import { words } from "@/app/i18n";
import { History } from "@/history/History";
import { PracticeEssence } from "@/practice/Essence";
import { NotFound } from "@/shell/Astray";
import { Hidden, HideAtOnce } from "@/text/HideAtOnce";
import { PrintButton, PrintFoot } from "@/text/Print";
import { QuestionLinks } from "@/text/QuestionLinks";
import { langTag, Section } from "@/text/Section";
import { Trouble } from "@/text/Trouble";
import { Loading } from "@/ui/Loading";
import { Page } from "@/ui/Page";
import da from "./da.json";
import en from "./en.json";
import { Facing } from "./Facing";
import { ProblemPageDocument, type ProblemPageQuery } from "./problem.generated";

words("problem", da, en);

/** Problem is what hurts, in the words of those it hurts; who else stands in it, and what has helped. */
export function Problem() {
  const { id } = useParams({ from: "/problem/$id" });
  return <One key={id} id={id} />;
}

function One({ id }: { id: string }) {
  const [hidden, setHidden] = useState<string[] | null>(null);
  const [{ data, fetching, error }, again] = useQuery({
    query: ProblemPageDocument,
    variables: { id },
    pause: hidden !== null,
  });
  if (hidden) return <Hidden seenBy={hidden} />;
  if (data?.node?.__typename === "Problem")
    return <Whole problem={data.node} others={data.othersFacing} onHidden={setHidden} />;
  if (error && !data?.node && !isAbsent(error))
    return <Trouble error={error} again={() => again({ requestPolicy: "network-only" })} />;
  if (fetching || (!data && !error)) return <Loading />;
  return <NotFound />;
}

// othersFacing answers what is not here with an error; the page is then the same as for a null.
function isAbsent(error: Parameters<typeof faultsOf>[0]): boolean {
  return faultsOf(error).every((f) => f.code === "NOT_FOUND" || f.code === "INVALID");
}

export type Found = Extract<NonNullable<ProblemPageQuery["node"]>, { __typename: "Problem" }>;
type Props = { problem: Found; others: number | null; onHidden: (seenBy: string[]) => void };

function Whole({ problem: p, others, onHidden }: Props) {
  const { t } = useTranslation("problem");
  const lang = langTag(p.language);
  const actions = (
    <>
      <PrintButton />
      <HideAtOnce id={p.id} onHidden={onHidden} />
    </>
  );
  return (
    <Page title={p.title ?? ""} lang={lang} actions={actions}>
      {p.text && (
        <p className="lead as-written" lang={lang}>
          {p.text}
        </p>
      )}
      {p.keptBy && (
        <p>
          <span className="quiet">{t("kept")} </span>
          <Link to="/team/$id" params={{ id: p.keptBy.id }}>
            {p.keptBy.name}
          </Link>
        </p>
      )}
      <Section title={t("helps")}>
        {p.solvedBy.edges.length === 0 && (
          <p>
            {t("nothing")}{" "}
            <Link to="/" search={{ q: p.text ?? p.title ?? "" }} className="no-print">
              {t("find")}
            </Link>
          </p>
        )}
        <ul className="entries">
          {p.solvedBy.edges.map((e) => (
            <li key={e.id}>
              <PracticeEssence practice={e.node} />
              {e.note && <p className="quiet as-written">{t("note", { note: e.note })}</p>}
            </li>
          ))}
        </ul>
      </Section>
      <Facing problem={p} others={others} />
      <QuestionLinks title={t("questions")} questions={p.questions.edges} />
      <History id={p.id} />
      <PrintFoot />
    </Page>
  );
}
