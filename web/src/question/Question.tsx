import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { day } from "@/app/format";
import { words } from "@/app/i18n";
import { History } from "@/history/History";
import { NotFound } from "@/shell/Astray";
import { Hidden, HideAtOnce } from "@/text/HideAtOnce";
import { PrintButton, PrintFoot } from "@/text/Print";
import { Phone } from "@/text/Reach";
import { langTag, Section } from "@/text/Section";
import { Trouble } from "@/text/Trouble";
import { Loading } from "@/ui/Loading";
import { Page } from "@/ui/Page";
import { Answers } from "./Answers";
import da from "./da.json";
import en from "./en.json";
import { QuestionPageDocument, type QuestionPageQuery } from "./question.generated";

words("question", da, en);

/** Question is what somebody asked, often in passing; where it came up, and what has answered it. */
export function Question() {
  const { id } = useParams({ from: "/question/$id" });
  return <One key={id} id={id} />;
}

function One({ id }: { id: string }) {
  const [hidden, setHidden] = useState<string[] | null>(null);
  const [{ data, fetching, error }, again] = useQuery({
    query: QuestionPageDocument,
    variables: { id },
    pause: hidden !== null,
  });
  if (hidden) return <Hidden seenBy={hidden} />;
  if (data?.node?.__typename === "Question") return <Whole question={data.node} onHidden={setHidden} />;
  if (error) return <Trouble error={error} again={() => again({ requestPolicy: "network-only" })} />;
  if (fetching || !data) return <Loading />;
  return <NotFound />;
}

export type Found = Extract<NonNullable<QuestionPageQuery["node"]>, { __typename: "Question" }>;
type Props = { question: Found; onHidden: (seenBy: string[]) => void };

function Whole({ question: q, onHidden }: Props) {
  const { t } = useTranslation("question");
  const lang = langTag(q.language);
  const actions = (
    <>
      <PrintButton />
      <HideAtOnce id={q.id} onHidden={onHidden} />
    </>
  );
  return (
    <Page title={t("title")} actions={actions}>
      <blockquote className="asked as-written" lang={lang}>
        {q.text}
      </blockquote>
      <Where question={q} />
      {q.about.edges.length > 0 && (
        <Section title={t("about")}>
          <ul className="links">
            {q.about.edges.map((e) => (
              <li key={e.id}>
                <Link to="/problem/$id" params={{ id: e.node.id }}>
                  {e.node.title}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Answers question={q} />
      <p className="no-print">
        <Link to="/" search={{ q: q.text ?? "" }}>
          {t("find")}
        </Link>
      </p>
      <History id={q.id} />
      <PrintFoot />
    </Page>
  );
}

/** Where is when and where it came up, and who asked: of an anonymous one no more than the week. */
function Where({ question: q }: { question: Found }) {
  const { t, i18n } = useTranslation("question");
  const when = q.askedOn && t(q.anonymous ? "week" : "on", { day: day(q.askedOn, i18n.language) });
  const where = q.occasion && t("came", { where: t(`domain:occasion.${q.occasion}`) });
  return (
    <>
      <p>{[where, when].filter(Boolean).join(", ")}</p>
      {q.anonymous && <p className="quiet">{t("anonymous")}</p>}
      {q.askedBy && (
        <p>
          <span className="quiet">{t("askedBy")} </span>
          <Link
            to={q.askedBy.__typename === "Person" ? "/person/$id" : "/team/$id"}
            params={{ id: q.askedBy.id }}
          >
            {q.askedBy.name}
          </Link>
          {q.askedBy.__typename === "Person" && q.askedBy.title && `, ${q.askedBy.title}`}
        </p>
      )}
      {q.keptBy && q.keptBy.id !== q.askedBy?.id && (
        <p className="row">
          <span>
            <span className="quiet">{t("kept")} </span>
            <Link to="/team/$id" params={{ id: q.keptBy.id }}>
              {q.keptBy.name}
            </Link>
          </span>
          <Phone number={q.keptBy.phone} name={q.keptBy.name} />
        </p>
      )}
    </>
  );
}
