import { describe, expect, it } from "vitest";
import { inputOf, rebased, type Typed } from "./changes";

const base: Typed = {
  title: "Ud i tre hold",
  whatWeDo: "Vi går ud i tre hold.",
  whatWeSaw: "",
  conditions: "",
  notWhen: "",
  askedAs: "Hvordan får I dem ud?",
  materials: "",
  rule: "",
  sharing: ["VISIT"],
  origin: null,
};

describe("the change to send", () => {
  it("is what differs, and no other field", () => {
    const typed = { ...base, whatWeSaw: " Nu er vi ude på et kvarter. ", askedAs: "En\n\n To " };
    expect(inputOf(typed, base)).toEqual({ whatWeSaw: "Nu er vi ude på et kvarter.", askedAs: ["En", "To"] });
  });
  it("clears what was emptied", () => {
    expect(inputOf({ ...base, conditions: "" }, { ...base, conditions: "En voksen mere" })).toEqual({
      conditions: null,
    });
  });
});

describe("what was typed, after somebody else came first", () => {
  it("stays, and what was left alone follows what stands there now", () => {
    const typed = { ...base, whatWeDo: "Vi går ud i to hold." };
    const now = { ...base, whatWeDo: "Vi går ud i fire hold.", title: "Ud i hold" };
    expect(rebased(typed, base, now)).toEqual({ ...now, whatWeDo: "Vi går ud i to hold." });
  });
});
