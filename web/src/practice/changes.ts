// What somebody typed into the form of a practice, against what stands there: kept apart from the form, so
// that it can be tested.

import type { Origin, Sharing } from "@/app/api.generated";
import type { PracticeWordsFragment } from "./practice.generated";

/** Typed is the form as it stands: lists are lines of a text. */
export type Typed = {
  title: string;
  whatWeDo: string;
  whatWeSaw: string;
  conditions: string;
  notWhen: string;
  askedAs: string;
  materials: string;
  rule: string;
  sharing: Sharing[];
  origin: Origin | null;
};

export type TextField = Exclude<keyof Typed, "sharing" | "origin">;

export function typedOf(p: PracticeWordsFragment): Typed {
  return {
    title: p.title ?? "",
    whatWeDo: p.whatWeDo ?? "",
    whatWeSaw: p.whatWeSaw ?? "",
    conditions: p.conditions ?? "",
    notWhen: p.notWhen ?? "",
    askedAs: p.askedAs.join("\n"),
    materials: p.materials.join("\n"),
    rule: p.rule ?? "",
    sharing: p.sharing,
    origin: p.origin,
  };
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** changed names the fields in which two differ. */
export function changed(a: Typed, b: Typed): (keyof Typed)[] {
  return (Object.keys(a) as (keyof Typed)[]).filter((f) => !same(a[f], b[f]));
}

/** rebased is what somebody typed on top of what stands there now: fields they left alone follow it. */
export function rebased(typed: Typed, base: Typed, now: Typed): Typed {
  const touched = changed(typed, base);
  return Object.assign({}, now, ...touched.map((f) => ({ [f]: typed[f] })));
}

const listed = (s: string) =>
  s
    .split("\n")
    .map((l) => l.trim())
    .filter(Boolean);

/** inputOf is the change to send: the fields that differ, and no others. */
export function inputOf(typed: Typed, base: Typed) {
  const all = {
    title: typed.title.trim(),
    whatWeDo: typed.whatWeDo.trim(),
    whatWeSaw: typed.whatWeSaw.trim() || null,
    conditions: typed.conditions.trim() || null,
    notWhen: typed.notWhen.trim() || null,
    askedAs: listed(typed.askedAs),
    materials: listed(typed.materials),
    rule: typed.rule.trim() || null,
    sharing: typed.sharing,
    origin: typed.origin,
  };
  return Object.fromEntries(changed(typed, base).map((f) => [f, all[f]])) as Partial<typeof all>;
}
