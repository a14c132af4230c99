// What the address of the front page keeps: what was asked, how it is narrowed, what lies open beside it.

import type { Outcome, TeamKind, WhoSolvedFilter, WorkField } from "@/app/api.generated";
import { oneOf, type Raw, textIn } from "@/app/search";
import { outcomes, teamKinds, workFields } from "@/domain/domain";

export const reaches = ["1", "2", "3"] as const;
export const kinds = ["practice", "person", "team"] as const;
export type Kind = (typeof kinds)[number];

/** AskSearch is what the address keeps. */
export type AskSearch = {
  q?: string | undefined;
  field?: WorkField | undefined;
  area?: string | undefined;
  age?: string | undefined;
  team?: TeamKind | undefined;
  went?: Outcome | undefined;
  used?: "yes" | undefined;
  reach?: (typeof reaches)[number] | undefined;
  /** narrow: the filters are shown. */
  narrow?: "yes" | undefined;
  /** all: the whole list, not its beginning alone. */
  all?: "yes" | undefined;
  /** open is what lies open beside the list, as in practice:i123. */
  open?: string | undefined;
};

export function askSearch(raw: Raw): AskSearch {
  const open = textIn(raw, "open", 80);
  return {
    q: textIn(raw, "q"),
    field: oneOf(raw, "field", workFields),
    area: textIn(raw, "area", 80),
    age: textIn(raw, "age", 40),
    team: oneOf(raw, "team", teamKinds),
    went: oneOf(raw, "went", outcomes),
    used: oneOf(raw, "used", ["yes"]),
    reach: reaches.find((r) => r === String(raw.reach)),
    narrow: oneOf(raw, "narrow", ["yes"]),
    all: oneOf(raw, "all", ["yes"]),
    open: open !== undefined && openIn(open) ? open : undefined,
  };
}

/** openIn reads what lies open; null where nothing does. */
export function openIn(open: string | undefined): { kind: Kind; id: string } | null {
  const [word, id, more] = open?.split(":") ?? [];
  const kind = kinds.find((k) => k === word);
  return kind && id && more === undefined ? { kind, id } : null;
}

/** narrowing is the part of the address that the answer is narrowed by. */
export type Narrowing = Pick<AskSearch, "field" | "area" | "age" | "team" | "went" | "used" | "reach">;
const narrowings = ["field", "area", "age", "team", "went", "used", "reach"] as const;

/** chosenIn lists what an address narrows by. */
export function chosenIn(search: AskSearch): (keyof Narrowing)[] {
  return narrowings.filter((name) => search[name] !== undefined);
}

/** widest takes every filter away. */
export const widest: Narrowing = Object.fromEntries(narrowings.map((name) => [name, undefined]));

/** filterOf is the same as the API takes it; null where nothing is chosen. */
export function filterOf(search: AskSearch): WhoSolvedFilter | null {
  if (chosenIn(search).length === 0) return null;
  return {
    field: search.field ?? null,
    area: search.area ?? null,
    ageGroup: search.age ?? null,
    teamKind: search.team ?? null,
    outcome: search.went ?? null,
    stillInUse: search.used === "yes",
    reachableIn: search.reach ? Number(search.reach) : null,
  };
}
