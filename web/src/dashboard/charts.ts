// What a municipality asks of its numbers, as counts of the API. A count has at most two of these together:
// what it is split by, a unit below the organisation, a period (docs/counts.md).

import type { CountBy, Language } from "@/app/api.generated";
import type { CountsQuery, CountsQueryVariables } from "./counts.generated";
import { type Per, perOf, rangeOf } from "./periods";
import type { DashboardSearch } from "./search";

export const charts = ["when", "occasion", "practices", "outcomes", "problems", "people"] as const;
export type ChartName = (typeof charts)[number];

const kinds = {
  when: "QUESTION",
  occasion: "QUESTION",
  practices: "PRACTICE",
  outcomes: "PRACTICE",
  problems: "PROBLEM",
  people: "PERSON",
} as const;

const steps = { month: "MONTH", quarter: "QUARTER", year: "YEAR" } as const;
const finer: Record<Per, CountBy> = { year: "QUARTER", quarter: "MONTH", month: "MONTH" };

function splitsOf(name: ChartName, view: DashboardSearch): CountBy[] {
  switch (name) {
    case "when":
      return [view.period ? finer[perOf(view.period)] : steps[view.per ?? "quarter"]];
    case "occasion":
      return ["OCCASION"];
    case "outcomes":
      return canSplit(view) && view.split ? ["OUTCOME", view.split] : ["OUTCOME"];
    case "people":
      return ["PROFESSION"];
    default:
      return ["FIELD"];
  }
}

/** canSplit says whether a count may be split once more. */
export function canSplit(view: DashboardSearch): boolean {
  return !view.unit && !view.period;
}

/** isDated says whether what a chart counts has days, so that a period narrows it. */
export function isDated(name: ChartName): boolean {
  return name !== "people";
}

/** variablesOf is what a chart asks of the API. */
export function variablesOf(
  name: ChartName,
  view: DashboardSearch,
  organisation: string,
  language: Language,
): CountsQueryVariables {
  const range = isDated(name) && view.period ? rangeOf(view.period) : null;
  return {
    kind: kinds[name],
    by: splitsOf(name, view),
    within: view.unit ?? (organisation || null),
    from: range?.from ?? null,
    to: range?.to ?? null,
    language,
  };
}

/** csvOf is the address of the same numbers as a file. */
export function csvOf(v: CountsQueryVariables): string {
  const q = new URLSearchParams({ kind: v.kind, by: [v.by].flat().join(","), language: v.language ?? "DA" });
  for (const key of ["within", "from", "to"] as const) if (v[key]) q.set(key, String(v[key]));
  return `/counts.csv?${q}`;
}

type Counts = NonNullable<CountsQuery["counts"]>;
type Head = { key: string; label: string };

/** Grid is a count as rows and columns; null is a number that is not told. */
export type Grid = { rows: Head[]; columns: Head[]; cells: (number | null)[][]; total: number | null };

/** gridOf lays the cells out: the last partition down, the first across where there are two. */
export function gridOf(counts: Counts): Grid {
  const two = counts.by.length > 1;
  const rows = new Map<string, Head>();
  const columns = new Map<string, Head>();
  const at = new Map<string, number | null>();
  for (const c of counts.cells) {
    const [row, column] = two ? [1, 0] : [0, -1];
    const r = { key: c.keys[row] ?? "", label: c.labels[row] ?? "" };
    const k = { key: c.keys[column] ?? "", label: c.labels[column] ?? "" };
    if (!rows.has(r.key)) rows.set(r.key, r);
    if (!columns.has(k.key)) columns.set(k.key, k);
    at.set(`${r.key}\n${k.key}`, c.suppressed ? null : c.n);
  }
  const across = [...columns.values()];
  return {
    rows: [...rows.values()],
    columns: across,
    cells: [...rows.keys()].map((r) => across.map((k) => at.get(`${r}\n${k.key}`) ?? null)),
    total: counts.total.n,
  };
}

/** latest keeps the last rows of a count by time: what is older is in the file. */
export function latest(grid: Grid, most: number): Grid {
  const at = grid.rows.map((r, i) => ({ r, i })).filter(({ r }) => r.key !== "");
  const kept = at.slice(-most);
  return { ...grid, rows: kept.map(({ r }) => r), cells: kept.map(({ i }) => grid.cells[i] ?? []) };
}
