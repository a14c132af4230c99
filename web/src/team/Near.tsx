import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { day, metres } from "@/app/format";
import { Section } from "@/text/Section";
import type { Found } from "./Team";

/** Near is where a unit stands: what it is part of, what it came from, who is next door. */
export function Near({ team }: { team: Found }) {
  const { t, i18n } = useTranslation("team");
  const away = (e: Found["neighbours"]["edges"][number]) =>
    e.metres === null ? e.how && t(`near.${e.how}`) : t("away", { metres: metres(e.metres, i18n.language) });
  // Those in the same house have no metres, and none are nearer.
  const far = (e: Found["neighbours"]["edges"][number]) => e.metres ?? (e.how === "SAME_HOUSE" ? 0 : 1e9);
  const nearest = [...team.neighbours.edges].sort((a, b) => far(a) - far(b));
  return (
    <>
      {team.partOf && (
        <Section title={t("partOf")}>
          <p>
            <Unit unit={team.partOf} />
          </p>
        </Section>
      )}
      <Units title={t("after")} edges={team.successors.edges} note={(e) => <How {...e} />} />
      <Units title={t("before")} edges={team.predecessors.edges} note={(e) => <How {...e} />} />
      <Units title={t("parts")} edges={team.parts.edges} />
      <Units title={t("neighbours")} edges={nearest} note={away} few={5} rest={t("allNeighbours")} />
    </>
  );
}

type Named = { id: string; name: string | null };

function Unit({ unit }: { unit: Named }) {
  return (
    <Link to="/team/$id" params={{ id: unit.id }}>
      {unit.name}
    </Link>
  );
}

type UnitsProps<E> = {
  title: string;
  edges: E[];
  note?: (edge: E) => ReactNode;
  few?: number;
  rest?: string;
};

/** Units is a list of units; where it is long, the first few, and the others behind one tap. */
function Units<E extends { id: string; node: Named }>({ title, edges, note, few = 60, rest }: UnitsProps<E>) {
  if (edges.length === 0) return null;
  const lines = (some: E[]) => (
    <ul className="links">
      {some.map((e) => (
        <li key={e.id}>
          <Unit unit={e.node} />
          {note && <span className="quiet"> · {note(e)}</span>}
        </li>
      ))}
    </ul>
  );
  return (
    <Section title={title}>
      {lines(edges.slice(0, few))}
      {edges.length > few && (
        <details className="more">
          <summary>{rest}</summary>
          {lines(edges.slice(few))}
        </details>
      )}
    </Section>
  );
}

function How({ how, on }: { how: string | null; on: string | null }) {
  const { t, i18n } = useTranslation("team");
  return <>{[how && t(`how.${how}`), day(on, i18n.language)].filter(Boolean).join(" ")}</>;
}
