import { describe, expect, it } from "vitest";
import { type Found, first, introducerOf, itemsOf, reasonsOf } from "./hits";
import { pieces } from "./marks";
import { askSearch, chosenIn, filterOf, openIn } from "./search";
import type { ReasonFragment } from "./whoSolved.generated";

const door = { kind: "PERSON", id: "p", name: "Hanne", contact: null, phone: null, mail: null } as const;
const reason = (kind: ReasonFragment["kind"], more: Partial<ReasonFragment> = {}): ReasonFragment => ({
  kind,
  text: kind,
  nodeId: null,
  chain: [],
  words: null,
  ...more,
});
const words = { snippet: "uro", cutBefore: false, cutAfter: false, marks: [{ start: 0, end: 3 }] };
const at = (id: string, phone: string | null) => ({
  id,
  name: id,
  memberships: { nodes: [{ id: `${id}-team`, name: "Skolen", phone }] },
});

function found(): Found {
  const hit = (sure: boolean) => ({ sure, reasons: [], nextStep: door });
  const practice = (id: string, sure: boolean) => ({
    ...hit(sure),
    node: {
      id,
      title: id,
      whatWeDo: null,
      language: "DA" as const,
      toldBy: null,
      carriedBy: { nodes: [at("p", "59 99 13 60")] },
    },
  });
  const person = (id: string, sure: boolean) => ({ ...hit(sure), node: { ...at(id, null), title: "lærer" } });
  const team = (id: string, sure: boolean) => ({
    ...hit(sure),
    node: { id, name: id, about: null, partOf: null },
  });
  return {
    listed: false,
    wordsOnly: false,
    meant: [],
    nothing: null,
    doubt: null,
    practices: [practice("a1", true), practice("a2", true), practice("a3", false)],
    people: [person("b1", true), person("b2", false)],
    teams: [team("c1", false)],
  };
}

describe("an answer as one list", () => {
  it("takes of each kind in turn, the sure before the others", () => {
    expect(itemsOf(found()).map((i) => i.id)).toEqual(["a1", "b1", "a2", "c1", "b2", "a3"]);
  });
  it("begins with so many of each kind", () => {
    expect(first(itemsOf(found()), 1, 1).map((i) => i.id)).toEqual(["a1", "b1", "c1", "b2", "a3"]);
  });
  it("has the telephone of the place where the one to ask has none", () => {
    expect(itemsOf(found())[0]?.house).toEqual({ name: "Skolen", phone: "59 99 13 60" });
  });
});

describe("the reasons of a hit", () => {
  const item = { ...itemsOf(found())[0], kind: "practice" } as ReturnType<typeof itemsOf>[number];
  it("shows what happened, how near, the words; the rest stands behind", () => {
    const reasons = [reason("WORDS", { words }), reason("OUTCOME"), reason("CARRIED_BY"), reason("DISTANCE")];
    const r = reasonsOf({ ...item, reasons });
    expect([r.main?.kind, r.near?.kind, r.words?.kind]).toEqual(["OUTCOME", "DISTANCE", "WORDS"]);
    expect(r.rest.map((x) => x.kind)).toEqual(["CARRIED_BY"]);
  });
  it("names who can introduce, past a unit that is shared", () => {
    const link = (id: string, kind: "PERSON" | "TEAM") => ({ id, kind, name: id });
    const chain = [link("me", "PERSON"), link("room", "TEAM"), link("Kasper", "PERSON"), link("x", "PERSON")];
    expect(introducerOf([reason("TIE", { chain })])?.id).toBe("Kasper");
    expect(introducerOf([reason("TIE", { chain: chain.slice(0, 3) })])).toBeNull();
  });
});

describe("marked words", () => {
  it("counts characters, not halves of them", () => {
    expect(pieces("🙂 uro nu", [{ start: 2, end: 5 }]).map((p) => [p.text, p.marked])).toEqual([
      ["🙂 ", false],
      ["uro", true],
      [" nu", false],
    ]);
  });
  it("bears marks that overlap or lie outside", () => {
    const cut = pieces("uro", [
      { start: 0, end: 2 },
      { start: 1, end: 9 },
    ]);
    expect(cut.map((p) => p.text).join("")).toBe("uro");
  });
});

describe("the address", () => {
  it("keeps what it knows and nothing else", () => {
    const s = askSearch({ q: 22, field: "SCHOOL", went: "BEST", reach: 2, open: "practice:i1", x: "y" });
    expect(s).toMatchObject({ q: "22", field: "SCHOOL", went: undefined, reach: "2", open: "practice:i1" });
    expect(chosenIn(s)).toEqual(["field", "reach"]);
    expect(filterOf(s)).toMatchObject({ field: "SCHOOL", reachableIn: 2, stillInUse: false });
  });
  it("opens what it can name", () => {
    expect(openIn("team:i2")).toEqual({ kind: "team", id: "i2" });
    for (const no of [undefined, "", "team", "team:", "ask:i2", "team:i2:3"]) expect(openIn(no)).toBeNull();
  });
});
