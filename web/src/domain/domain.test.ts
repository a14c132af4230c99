import i18next from "i18next";
import { beforeAll, describe, expect, it } from "vitest";
import da from "./da.json";
import { occasions, outcomes, teamKinds, wordOf, workFields } from "./domain";

const i18n = i18next.createInstance();
beforeAll(() => i18n.init({ lng: "da", resources: { da: { domain: da } } }));

describe("a word of the domain", () => {
  it("is there for every name of every list", () => {
    for (const name of workFields) expect(da.field).toHaveProperty(name);
    for (const name of teamKinds) expect(da.teamKind).toHaveProperty(name);
    for (const name of outcomes) expect(da.outcome).toHaveProperty(name);
    for (const name of occasions) expect(da.occasion).toHaveProperty(name);
  });
  it("is found in any list, and in the one that is meant first", () => {
    expect(wordOf(i18n.t, "HANDOVER")).toBe("ved overlap");
    expect(wordOf(i18n.t, "STAFF")).toBe("medarbejder");
    expect(wordOf(i18n.t, "STAFF", "field")).toBe("Stab");
  });
  it("leaves alone what is no name, whatever stands in it", () => {
    for (const text of ["Et barn", "{{x}} og $t(field.STAFF)", "outcome.WORKED", "", "NY_LISTE"])
      expect(wordOf(i18n.t, text)).toBe(text);
  });
});
