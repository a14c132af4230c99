import { describe, expect, it } from "vitest";
import { readAsking } from "./asking";
import { hasLooked, lookAt, looksOf, sentences } from "./look";
import { blank, changedSince, missingOf, practiceInput, readTelling, type Telling } from "./telling";

const told: Telling = {
  ...blank,
  title: " Tre hold i garderoben ",
  whatWeDo: "Vi går ud i tre hold.",
  team: { id: "blue", name: "Blå stue" },
};

describe("what is told", () => {
  it("needs three things, and of one who writes for another a fourth", () => {
    expect(missingOf(blank)).toEqual(["title", "whatWeDo", "team"]);
    expect(missingOf(told)).toEqual([]);
    expect(missingOf({ ...told, forAnother: true })).toEqual(["toldBy"]);
  });
  it("goes to the API without what was left out", () => {
    expect(practiceInput(told, "me", false, false)).toMatchObject({
      title: "Tre hold i garderoben",
      team: "blue",
      askedAs: null,
      uses: null,
      carriedBy: null,
      toldBy: null,
    });
  });
  it("has each way of asking as a line of its own", () => {
    const { askedAs } = practiceInput({ ...told, askedAs: " Hvordan?\n\n Hvornår? \n" }, "me", false, false);
    expect(askedAs).toEqual(["Hvordan?", "Hvornår?"]);
  });
  it("keeps a failure to the unit, and ties nobody else to it", () => {
    const failed: Telling = { ...told, outcome: "FAILED", carry: "TRIED" };
    expect(practiceInput(failed, "me", false, false).uses?.[0]).toMatchObject({
      outcome: "FAILED",
      open: false,
    });
    expect(practiceInput({ ...failed, open: true }, "me", false, false).uses?.[0]?.open).toBe(true);
    const another = { ...failed, forAnother: true, toldBy: { id: "bo", name: "Bo" } };
    expect(practiceInput(another, "me", false, false)).toMatchObject({ carriedBy: null, toldBy: "bo" });
    expect(practiceInput({ ...another, outcome: "WORKED" }, "me", false, false).carriedBy).toEqual([
      { person: "bo", role: "TRIED" },
    ]);
  });
  it("opens nothing that was once a failure", () => {
    const mended: Telling = { ...told, outcome: "WORKED", open: true };
    expect(practiceInput(mended, "me", false, false).uses?.[0]?.open).toBe(false);
  });
  it("ties nobody where a tablet is shared", () => {
    expect(practiceInput({ ...told, carry: "SOLVED" }, "blue", true, false).carriedBy).toBeNull();
  });
  it("comes back from the device, and junk does not", () => {
    expect(readTelling(JSON.parse(JSON.stringify(told)))).toEqual(told);
    for (const junk of [null, 7, "x", [], undefined]) expect(readTelling(junk)).toBeNull();
    const odd = {
      title: 3,
      team: { id: 1 },
      outcome: "GREAT",
      sharing: "VISIT",
      toldBy: [],
      looked: [1, "a"],
    };
    expect(readTelling(odd)).toEqual({ ...blank, looked: ["a"] });
    expect(readAsking({ text: "Hvad?", occasion: "MOON", anonymous: 1 })).toEqual({
      text: "Hvad?",
      occasion: null,
      anonymous: false,
      looked: [],
    });
  });
  it("is put right where an earlier try was written after all", () => {
    const written = {
      id: "p",
      status: "CONFIRMED" as const,
      title: "Tre hold i garderoben",
      whatWeDo: "Vi går ud.",
      whatWeSaw: "Ro",
      conditions: null,
      notWhen: null,
      askedAs: [],
      sharing: [],
    };
    const input = practiceInput({ ...told, askedAs: "Hvordan?" }, "me", false, false);
    expect(changedSince(written, input)).toEqual({
      id: "p",
      whatWeDo: "Vi går ud i tre hold.",
      whatWeSaw: null,
      askedAs: ["Hvordan?"],
    });
    const same = { ...written, whatWeDo: "Vi går ud i tre hold.", whatWeSaw: null };
    expect(changedSince(same, practiceInput(told, "me", false, false))).toBeNull();
  });
});

describe("what to look at again", () => {
  const warned = { code: "NAME", field: "askedAs[1]", start: 2, end: 5, text: "Det ligner et navn." };
  it("is quoted by characters, not by halves of them", () => {
    expect(lookAt(warned, { askedAs: ["a", "🙂 Bo, du"] })).toMatchObject({ field: "askedAs", quote: "Bo," });
    expect(lookAt({ ...warned, field: "title" }, {})).toMatchObject({ field: "title", quote: "" });
  });
  it("is waved through only as far as it was looked at", () => {
    const looks = looksOf([warned, { ...warned, code: "UNASKED" }], { askedAs: ["", "x Bo!"] });
    expect(looks).toHaveLength(1);
    expect(hasLooked(looks, ["NAME askedAs Bo!"])).toBe(true);
    expect(hasLooked([...looks, { ...looks[0], quote: "Ida" } as never], ["NAME askedAs Bo!"])).toBe(false);
    expect(hasLooked([], [])).toBe(false);
  });
});

it("reads who sees it as sentences", () => {
  expect(sentences(["Kun jer på Blå stue", "… og dig", "Ingen andre"])).toBe(
    "Kun jer på Blå stue og dig. Ingen andre",
  );
});
