// What somebody tells, as the form holds it, and what of it goes to the API.

import type {
  CarryRole,
  Evidence,
  Outcome,
  RecordPracticeInput,
  Sharing,
  UpdatePracticeInput,
} from "@/app/api.generated";
import { outcomes } from "@/domain/domain";
import type { TellWrittenFragment } from "./record.generated";

export type Pointed = { id: string; name: string };

export type Telling = {
  /** hurts is a new line of what hurts; problem one that is known already and goes before it. */
  hurts: string;
  problem: Pointed | null;
  title: string;
  whatWeDo: string;
  team: Pointed | null;
  outcome: Outcome | null;
  evidence: Evidence | null;
  /** open: others may see that it failed here. */
  open: boolean;
  whatWeSaw: string;
  conditions: string;
  notWhen: string;
  /** askedAs has a line for each way of asking. */
  askedAs: string;
  carry: Exclude<CarryRole, "INTERESTED"> | null;
  sharing: Sharing[];
  /** forAnother: it is written down for somebody who told it. */
  forAnother: boolean;
  toldBy: Pointed | null;
  /** looked are the words that the API warned of and somebody has looked at. */
  looked: string[];
};

export const evidences = ["FELT", "OBSERVED", "MEASURED"] as const;
export const carries = ["SOLVED", "TRIED"] as const;
export const sharings = ["VISIT", "TALK", "SHADOW", "DOCUMENT"] as const;

export const blank: Telling = {
  hurts: "",
  problem: null,
  title: "",
  whatWeDo: "",
  team: null,
  outcome: null,
  evidence: null,
  open: false,
  whatWeSaw: "",
  conditions: "",
  notWhen: "",
  askedAs: "",
  carry: null,
  sharing: [],
  forAnother: false,
  toldBy: null,
  looked: [],
};

/** readTelling makes a Telling of what lay on the device: anything may lie there. */
export function readTelling(raw: unknown): Telling | null {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return null;
  const r = raw as Record<string, unknown>;
  const text = (name: keyof Telling) => (typeof r[name] === "string" ? (r[name] as string) : "");
  const one = <T extends string>(name: keyof Telling, words: readonly T[]) =>
    words.find((w) => w === r[name]) ?? null;
  return {
    hurts: text("hurts"),
    problem: pointed(r.problem),
    title: text("title"),
    whatWeDo: text("whatWeDo"),
    team: pointed(r.team),
    outcome: one("outcome", outcomes),
    evidence: one("evidence", evidences),
    open: r.open === true,
    whatWeSaw: text("whatWeSaw"),
    conditions: text("conditions"),
    notWhen: text("notWhen"),
    askedAs: text("askedAs"),
    carry: one("carry", carries),
    sharing: sharings.filter((s) => Array.isArray(r.sharing) && r.sharing.includes(s)),
    forAnother: r.forAnother === true,
    toldBy: pointed(r.toldBy),
    looked: Array.isArray(r.looked) ? r.looked.filter((s) => typeof s === "string") : [],
  };
}

function pointed(raw: unknown): Pointed | null {
  const p = raw as Partial<Pointed> | null | undefined;
  return typeof p?.id === "string" && typeof p.name === "string" ? { id: p.id, name: p.name } : null;
}

/** nameOf is what a draft is called in a list. */
export function nameOf(t: Telling): string {
  return [t.title, t.problem?.name, t.hurts, t.whatWeDo, t.whatWeSaw].find((s) => s?.trim()) ?? "";
}

/** isWritten says whether somebody has written anything that would be a pity to lose. */
export function isWritten(t: Telling): boolean {
  return nameOf(t) !== "" || [t.conditions, t.notWhen, t.askedAs].some((s) => s.trim() !== "");
}

export type Needed = "toldBy" | "title" | "whatWeDo" | "team";

/** missingOf lists what must be there and is not, in the order of the form. */
export function missingOf(t: Telling): Needed[] {
  const missing: [Needed, boolean][] = [
    ["toldBy", t.forAnother && t.toldBy === null],
    ["title", t.title.trim() === ""],
    ["whatWeDo", t.whatWeDo.trim() === ""],
    ["team", t.team === null],
  ];
  return missing.filter(([, is]) => is).map(([name]) => name);
}

/** carrier is who may be asked: the one who told it; a shared tablet ties nobody. */
export function carrierOf(t: Telling, me: string, tablet: boolean): string | null {
  if (tablet) return null;
  return t.forAnother ? (t.toldBy?.id ?? null) : me;
}

/** keepsQuiet says whether it failed here and others are not to see it; by another nobody is tied to that. */
export function keepsQuiet(t: Telling): boolean {
  return t.outcome === "FAILED" && !t.open;
}

/** practiceInput is what goes to the API; what was left out is absent. */
export function practiceInput(
  t: Telling,
  me: string,
  tablet: boolean,
  confirmWarnings: boolean,
): RecordPracticeInput {
  const carrier = carrierOf(t, me, tablet);
  const tied = t.carry && carrier && !(t.forAnother && t.outcome === "FAILED") ? carrier : null;
  return {
    ...textsOf(t),
    title: t.title.trim(),
    whatWeDo: t.whatWeDo.trim(),
    team: t.team?.id ?? "",
    solves: t.problem ? [{ problem: t.problem.id }] : null,
    uses:
      t.outcome && t.team
        ? [
            {
              team: t.team.id,
              outcome: t.outcome,
              evidence: t.evidence,
              open: t.outcome === "FAILED" && t.open,
            },
          ]
        : null,
    carriedBy: tied && t.carry ? [{ person: tied, role: t.carry }] : null,
    toldBy: t.forAnother ? (t.toldBy?.id ?? null) : null,
    confirmWarnings,
  };
}

/** textsOf are the texts that may be left out. */
function textsOf(t: Telling) {
  const lines = t.askedAs
    .split("\n")
    .map((s) => s.trim())
    .filter(Boolean);
  return {
    whatWeSaw: t.whatWeSaw.trim() || null,
    conditions: t.conditions.trim() || null,
    notWhen: t.notWhen.trim() || null,
    askedAs: lines.length > 0 ? lines : null,
    sharing: t.sharing.length > 0 ? t.sharing : null,
  };
}

/**
 * changedSince is what to change in what was written. A save whose answer was lost may have been written, and
 * sent again it is not written anew; what was put right meanwhile is still to be said.
 */
export function changedSince(
  written: TellWrittenFragment,
  input: RecordPracticeInput,
): Omit<UpdatePracticeInput, "confirmWarnings"> | null {
  const change: Record<string, unknown> = {};
  const texts = ["title", "whatWeDo", "whatWeSaw", "conditions", "notWhen"] as const;
  for (const name of texts)
    if ((written[name] ?? "") !== (input[name] ?? "")) change[name] = input[name] ?? null;
  for (const name of ["askedAs", "sharing"] as const)
    if (JSON.stringify(written[name]) !== JSON.stringify(input[name] ?? [])) change[name] = input[name] ?? [];
  return Object.keys(change).length > 0 ? { id: written.id, ...change } : null;
}
