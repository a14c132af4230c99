import { describe, expect, it } from "vitest";
import { csvOf, gridOf, latest, variablesOf } from "./charts";

describe("what a chart asks", () => {
  it("has at most two of partition, unit and period", () => {
    const weight = (view: Parameters<typeof variablesOf>[1]) => {
      const v = variablesOf("outcomes", view, "org", "DA");
      return [v.by].flat().length + (v.from ? 1 : 0) + (v.within === "org" ? 0 : 1);
    };
    expect(weight({ split: "AREA" })).toBe(2);
    expect(weight({ split: "AREA", unit: "a" })).toBe(2);
    expect(weight({ split: "AREA", period: "2026" })).toBe(2);
  });
  it("leaves the period out where there are no days", () => {
    expect(variablesOf("people", { period: "2026" }, "", "DA").from).toBeNull();
    expect(variablesOf("when", { period: "2026" }, "", "DA").by).toEqual(["QUARTER"]);
  });
  it("is the same as a file", () => {
    expect(csvOf(variablesOf("practices", { unit: "u1" }, "org", "EN"))).toBe(
      "/counts.csv?kind=PRACTICE&by=FIELD&language=EN&within=u1",
    );
  });
});

describe("a grid", () => {
  const cell = (keys: string[], n: number | null) => ({ keys, labels: keys, n, suppressed: n === null });
  it("has gaps where nothing is told, never a nought", () => {
    const grid = gridOf({
      by: ["OUTCOME", "AREA"],
      cells: [cell(["WORKED", "a"], 7), cell(["WORKED", "b"], null), cell(["FAILED", "a"], null)],
      total: { n: 9, suppressed: false },
    });
    expect(grid.rows.map((r) => r.key)).toEqual(["a", "b"]);
    expect(grid.cells).toEqual([
      [7, null],
      [null, null],
    ]);
  });
  it("can be cut to the latest, whatever stands there", () => {
    const by = ["QUARTER" as const];
    const cells = ["", "2026-Q1", "2026-Q2", "2026-Q3"].map((k) => cell([k], null));
    expect(latest(gridOf({ by, cells, total: cell([], null) }), 2).rows.map((r) => r.key)).toEqual([
      "2026-Q2",
      "2026-Q3",
    ]);
  });
});
