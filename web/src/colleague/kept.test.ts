import { describe, expect, it } from "vitest";
import type { Shelf } from "@/app/shelf";
import { drop, type Kept, keep, keptFor, unsent, writeId } from "./kept";

function shelf(): Shelf & { map: Map<string, string> } {
  const map = new Map<string, string>();
  return {
    map,
    getItem: (k) => map.get(k) ?? null,
    setItem: (k, v) => void map.set(k, v),
    removeItem: (k) => void map.delete(k),
    key: (i) => [...map.keys()][i] ?? null,
    get length() {
      return map.size;
    },
  };
}
const kept = (text: string, at = 1): Kept => ({ text, at, name: "Hanne", practice: "", sent: null });

describe("what is being written to a colleague", () => {
  it("is kept for who wrote it alone", () => {
    const s = shelf();
    keep(s, "a", "ask", "hanne", kept("Hej Hanne"));
    keep(s, "a", "ask", "ole", kept("Hej Ole", 2));
    expect(keptFor(s, "a", "ask", "hanne")?.text).toBe("Hej Hanne");
    expect(unsent(s, "a").map((k) => k.to)).toEqual(["ole", "hanne"]);
    expect(unsent(s, "a:")).toEqual([]);
    expect(keptFor(s, "b", "ask", "hanne")).toBeNull();
  });
  it("goes when it is sent or emptied", () => {
    const s = shelf();
    keep(s, "a", "ask", "hanne", kept("Hej"));
    keep(s, "a", "ask", "hanne", kept("  "));
    keep(s, "a", "answer", "x", kept("Ja"));
    drop(s, "a", "answer", "x");
    expect(s.map.size).toBe(0);
  });
  it("is as if it were not there where it cannot be read", () => {
    const s = shelf();
    s.setItem("nabo.draft:ask:a:x", "{");
    s.setItem("nabo.draft:ask:a:y", "[1]");
    expect(unsent(s, "a")).toEqual([]);
  });
  it("keeps the name of its write as long as it says the same", () => {
    const id = writeId(null, "Hej");
    expect(writeId({ id, what: "Hej" }, "Hej")).toBe(id);
    expect(writeId({ id, what: "Hej" }, "Hej igen")).not.toBe(id);
  });
});
