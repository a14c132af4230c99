// An answer as one list: what the API gives as three, best first each.

import type { Kind } from "./search";
import type { DoorFragment, ReasonFragment, WhoSolvedQuery, WorkplaceFragment } from "./whoSolved.generated";

export type Found = NonNullable<WhoSolvedQuery["whoSolved"]>;
export type Phone = { name: string; phone: string };

/** Item is one hit, whatever it is. */
export type Item = {
  kind: Kind;
  id: string;
  sure: boolean;
  title: string;
  /** by is a line beneath the title: what somebody is and where, what a unit is part of. */
  by: string;
  text: string;
  /** lang is the language of title and text, where they are what somebody wrote in one. */
  lang: string | undefined;
  reasons: ReasonFragment[];
  door: DoorFragment;
  /** house is the telephone where the one behind the door works, where they have none of their own. */
  house: Phone | null;
};

/** itemsOf lists an answer: the best of each kind, then the next of each; what is sure before what may be. */
export function itemsOf(found: Found): Item[] {
  const practices = found.practices.map(
    (h): Item => ({
      ...common(h),
      kind: "practice",
      id: h.node.id,
      title: h.node.title ?? "",
      by: "",
      text: h.node.whatWeDo ?? "",
      lang: h.node.language?.toLowerCase(),
      house: houseOf(h.nextStep, [...h.node.carriedBy.nodes, ...(h.node.toldBy ? [h.node.toldBy] : [])]),
    }),
  );
  const people = found.people.map(
    (h): Item => ({
      ...common(h),
      kind: "person",
      id: h.node.id,
      title: h.node.name ?? "",
      by: [h.node.title, h.node.memberships.nodes[0]?.name].filter(Boolean).join(", "),
      text: "",
      lang: undefined,
      house: houseOf(h.nextStep, [h.node]),
    }),
  );
  const teams = found.teams.map(
    (h): Item => ({
      ...common(h),
      kind: "team",
      id: h.node.id,
      title: h.node.name ?? "",
      by: h.node.partOf?.name ?? "",
      text: h.node.about ?? "",
      lang: undefined,
      house: null,
    }),
  );
  const inTurn = turns([practices, people, teams]);
  return [...inTurn.filter((i) => i.sure), ...inTurn.filter((i) => !i.sure)];
}

function common(h: { sure: boolean; reasons: ReasonFragment[]; nextStep: DoorFragment }) {
  return { sure: h.sure, reasons: h.reasons, door: h.nextStep };
}

function houseOf(door: DoorFragment, people: WorkplaceFragment[]): Phone | null {
  if (door.phone) return null;
  const at = people.find((p) => p.id === door.id)?.memberships.nodes.find((team) => team.phone);
  return at?.phone ? { name: at.name ?? "", phone: at.phone } : null;
}

function turns<T>(lists: T[][]): T[] {
  const longest = Math.max(0, ...lists.map((l) => l.length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((l) => l.slice(i, i + 1))).flat();
}

/** first is the beginning of an answer: of each kind at most so many that are sure, and so many that may be. */
export function first(items: Item[], sure: number, maybe: number): Item[] {
  const seen = new Map<string, number>();
  return items.filter((i) => {
    const key = `${i.kind} ${i.sure}`;
    const n = (seen.get(key) ?? 0) + 1;
    seen.set(key, n);
    return n <= (i.sure ? sure : maybe);
  });
}

/** Introducer can put the asker and the other in touch: the first on the way there whom the asker knows. */
export type Introducer = { id: string; name: string };

/** introducerOf is who can; null where they know each other, or no chain leads there. */
export function introducerOf(reasons: ReasonFragment[]): Introducer | null {
  const chain = reasons.find((r) => r.kind === "TIE")?.chain ?? [];
  const between = chain.slice(1, -1).find((link) => link.kind === "PERSON");
  return between?.name ? { id: between.id, name: between.name } : null;
}

/** reasonsOf parts a hit's reasons: what is shown at once, and the rest. */
export function reasonsOf(item: Item): {
  main: ReasonFragment | undefined;
  near: ReasonFragment | undefined;
  tie: ReasonFragment | undefined;
  words: ReasonFragment | undefined;
  rest: ReasonFragment[];
} {
  const { reasons } = item;
  const of = (...kinds: ReasonFragment["kind"][]) => reasons.find((r) => kinds.includes(r.kind));
  const main = item.kind === "practice" ? of("OUTCOME") : of("CARRIES", "USES", "FACES");
  const near = of("DISTANCE");
  const tie = of("TIE");
  const words =
    reasons.find((r) => r !== main && (r.words?.marks.length ?? 0) > 0) ??
    (main?.words?.marks.length ? undefined : of("MEANING"));
  const shown = [main, near, words, ...(introducerOf(reasons) ? [] : [tie])];
  return { main, near, tie, words, rest: reasons.filter((r) => !shown.includes(r)) };
}
