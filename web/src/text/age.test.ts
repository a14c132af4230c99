import { describe, expect, it } from "vitest";
import { age } from "./age";

const today = new Date(2026, 10, 26);

describe("age", () => {
  it.each([
    ["2026-11-26", "today", 0],
    ["2026-11-25", "yesterday", 1],
    ["2026-11-14", "day", 12],
    ["2026-10-26", "week", 4],
    ["2026-09-26", "month", 2],
    ["2025-11-27", "month", 11],
    ["2025-11-26", "year", 1],
    ["2024-11-27", "year", 1],
    ["2024-11-26", "year", 2],
    ["2026-12-01", "future", -5],
  ])("of %s is told in the largest unit one would say", (date, unit, count) => {
    expect(age(date, today)).toEqual({ unit, count });
  });
});
