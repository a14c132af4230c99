import { describe, expect, it } from "vitest";
import { periodName, periodsUntil, rangeOf } from "./periods";

describe("periods", () => {
  it("end on the first day after them", () => {
    expect(rangeOf("2026")).toEqual({ from: "2026-01-01", to: "2027-01-01" });
    expect(rangeOf("2026-Q4")).toEqual({ from: "2026-10-01", to: "2027-01-01" });
    expect(rangeOf("2026-12")).toEqual({ from: "2026-12-01", to: "2027-01-01" });
    expect(rangeOf("2026-02")).toEqual({ from: "2026-02-01", to: "2026-03-01" });
  });
  it("are nothing where they are none", () => {
    for (const p of ["2026-13", "2026-Q5", "x", "2026-00"]) expect(rangeOf(p)).toBeNull();
  });
  it("go back over five calendar years and not into the future", () => {
    expect(periodsUntil("2026-05-20", "quarter").slice(0, 3)).toEqual(["2026-Q2", "2026-Q1", "2025-Q4"]);
    expect(periodsUntil("2026-05-20", "month")).toHaveLength(4 * 12 + 5);
    expect(periodsUntil("2026-05-20", "year")).toEqual(["2026", "2025", "2024", "2023", "2022"]);
  });
  it("are written as people write them", () => {
    expect(periodName("2026-Q4", "da")).toBe("4. kvartal 2026");
    expect(periodName("2026-11", "da")).toBe("november 2026");
  });
});
