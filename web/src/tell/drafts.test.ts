import { describe, expect, it } from "vitest";
import type { Shelf } from "@/app/shelf";
import { draftsOf, dropDraft, keepDraft, most } from "./drafts";

function shelf(room = Number.POSITIVE_INFINITY): Shelf & { all: Map<string, string> } {
  const all = new Map<string, string>();
  return {
    all,
    get length() {
      return all.size;
    },
    key: (i) => [...all.keys()][i] ?? null,
    getItem: (k) => all.get(k) ?? null,
    removeItem: (k) => void all.delete(k),
    setItem: (k, v) => {
      if (v.length > room) throw new DOMException("full", "QuotaExceededError");
      all.set(k, v);
    },
  };
}

const text = (raw: unknown) => (typeof raw === "string" ? raw : null);

describe("drafts on the device", () => {
  it("come back as they were left, the latest first", () => {
    const s = shelf();
    keepDraft(s, "anna", "tell", { id: "a", at: 1, content: "Garderoben" });
    keepDraft(s, "anna", "tell", { id: "b", at: 2, content: "Frikvarter" });
    keepDraft(s, "anna", "tell", { id: "a", at: 3, content: "Garderoben om morgenen" });
    expect(draftsOf(s, "anna", "tell", text)).toEqual([
      { id: "a", at: 3, content: "Garderoben om morgenen" },
      { id: "b", at: 2, content: "Frikvarter" },
    ]);
  });
  it("are shown to nobody else, whose id theirs begins with or not", () => {
    const s = shelf();
    keepDraft(s, "team.1", "tell", { id: "a", at: 1, content: "Vores" });
    for (const who of ["team", "team.", "team.1.a", "team.12", ""])
      expect(draftsOf(s, who, "tell", text)).toEqual([]);
    expect(draftsOf(s, "team.1", "question", text)).toEqual([]);
  });
  it("are gone when they are taken away, and only they", () => {
    const s = shelf();
    keepDraft(s, "anna", "tell", { id: "a", at: 1, content: "Et" });
    keepDraft(s, "anna", "tell", { id: "b", at: 1, content: "To" });
    dropDraft(s, "anna", "tell", "a");
    expect(draftsOf(s, "anna", "tell", text).map((d) => d.id)).toEqual(["b"]);
    dropDraft(s, "bo", "tell", "b");
    expect(draftsOf(s, "anna", "tell", text)).toHaveLength(1);
  });
  it("do not fall over what somebody else put there", () => {
    const s = shelf();
    keepDraft(s, "anna", "tell", { id: "a", at: 1, content: "Et" });
    const [key] = [...s.all.keys()];
    for (const [i, junk] of ["", "{", "7", "null", '{"content":9}', "[]"].entries())
      s.all.set(`${key}${i}`, junk);
    expect(draftsOf(s, "anna", "tell", text).map((d) => d.content)).toEqual(["Et"]);
  });
  it("say so where there is no room, and keep to a number", () => {
    expect(keepDraft(shelf(10), "anna", "tell", { id: "a", at: 1, content: "meget lang tekst" })).toBe(false);
    const s = shelf();
    for (let i = 0; i < most + 3; i++) keepDraft(s, "anna", "tell", { id: `d${i}`, at: i, content: "x" });
    const kept = draftsOf(s, "anna", "tell", text).map((d) => d.id);
    expect(kept).toHaveLength(most);
    expect(kept).not.toContain("d2");
  });
});
