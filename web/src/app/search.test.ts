import { describe, expect, it } from "vitest";
import { accountSearch } from "@/account/search";
import { askSearch } from "@/ask/search";
import { colleagueSearch } from "@/colleague/search";
import { dashboardSearch } from "@/dashboard/search";
import { mapSearch } from "@/desk/map/search";
import { deskSearch } from "@/desk/search";
import { playgroundSearch } from "@/playground/search";
import { tellSearch } from "@/tell/search";

const fields = {
  account: [accountSearch, ["back"]],
  ask: [askSearch, ["q", "field", "area", "age", "team", "went", "used", "reach", "narrow", "all", "open"]],
  colleague: [colleagueSearch, ["to", "practice", "q", "box"]],
  dashboard: [dashboardSearch, ["unit", "period", "per", "split"]],
  desk: [deskSearch, ["after", "all", "kind"]],
  map: [mapSearch, ["within", "field", "without", "open", "at", "list"]],
  playground: [playgroundSearch, ["query", "variables"]],
  tell: [tellSearch, ["draft", "q", "problem"]],
} as const;

describe.each(Object.entries(fields))("the address of %s", (room, [read, names]) => {
  // The router lays what is read over what stood there: a field that is left out would come through unread.
  const laidOver = (raw: Record<string, unknown>): Record<string, unknown> => ({ ...raw, ...read(raw) });
  const all = (value: unknown) => Object.fromEntries(names.map((n) => [n, value]));

  it("names every field, also where there is none", () => {
    expect(Object.keys(read({})).sort()).toEqual([...names].sort());
  });

  it("lets nothing through that is no text", () => {
    for (const value of [{ a: 1 }, [["x"]], null]) {
      const kept = Object.entries(laidOver(all(value))).filter(([, v]) => v !== undefined);
      // The playground's query and variables come parsed where they look like JSON.
      if (room !== "playground") expect(kept).toEqual([]);
      for (const [, v] of kept) expect(v).toBeTypeOf("string");
    }
  });
});

describe("the address of the numbers", () => {
  it("never has a unit and a period at once", () => {
    const raw = { unit: "i1", period: "2026" };
    expect({ ...raw, ...dashboardSearch(raw) }.period).toBeUndefined();
  });
});
