import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { faded } from "@/text/age";
import { useAgo } from "@/text/ago";
import { Section } from "@/text/Section";
import type { Found } from "./Team";

type Edge = Found["keeps"]["edges"][number];
type Of<T extends Edge["node"]["__typename"]> = Extract<Edge["node"], { __typename: T }>;

function of<T extends Edge["node"]["__typename"]>(team: Found, kind: T): Of<T>[] {
  return team.keeps.edges.map((e) => e.node).filter((n): n is Of<T> => n.__typename === kind);
}

/** Kept is what a unit has tried, what troubles it, and what it keeps for others. */
export function Kept({ team }: { team: Found }) {
  const { t } = useTranslation("team");
  const used = new Set(team.uses.edges.map((e) => e.node.id));
  const faced = new Set(team.faces.edges.map((e) => e.node.id));
  const practices = of(team, "Practice").filter((p) => !used.has(p.id));
  const problems = of(team, "Problem").filter((p) => !faced.has(p.id));
  const questions = of(team, "Question");
  return (
    <>
      <Uses team={team} />
      {team.faces.edges.length > 0 && (
        <Section title={t("faces")}>
          <ul className="links">
            {team.faces.edges.map((e) => (
              <li key={e.id}>
                <Link to="/problem/$id" params={{ id: e.node.id }}>
                  {e.node.title}
                </Link>
                {e.to && <span className="quiet"> · {t("ended")}</span>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {practices.length + problems.length + questions.length > 0 && (
        <Section title={t("keeps")} className="no-print">
          <Texts title={t("practices")} to="/practice/$id" texts={practices.map((p) => [p.id, p.title])} />
          <Texts title={t("problems")} to="/problem/$id" texts={problems.map((p) => [p.id, p.title])} />
          <Texts title={t("questions")} to="/question/$id" texts={questions.map((q) => [q.id, q.text])} />
        </Section>
      )}
    </>
  );
}

function Uses({ team }: { team: Found }) {
  const { t } = useTranslation("team");
  const ago = useAgo();
  return (
    <Section title={t("uses")}>
      {team.uses.edges.length === 0 && <p className="quiet">{t("noUses")}</p>}
      <ul className="links">
        {team.uses.edges.map((e) => (
          <li key={e.id}>
            <Link to="/practice/$id" params={{ id: e.node.id }}>
              {e.node.title}
            </Link>{" "}
            {e.outcome && <span>· {t(`domain:outcome.${e.outcome}`)}</span>}
            {e.to && <span className="quiet"> · {t("stopped")}</span>}
            {!e.to && e.lastConfirmed && (
              <span className={`age-${faded(e.lastConfirmed)}`}> · {ago(e.lastConfirmed)}</span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

type TextsProps = {
  title: string;
  to: "/practice/$id" | "/problem/$id" | "/question/$id";
  texts: [string, string | null][];
};

function Texts({ title, to, texts }: TextsProps) {
  if (texts.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="links">
        {texts.map(([id, text]) => (
          <li key={id}>
            <Link to={to} params={{ id }}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
