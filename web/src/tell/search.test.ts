import { expect, test } from "vitest";
import { tellSearch } from "./search";

test("what an address has and is no text is laid aside, and does not come through unread", () => {
  const found = tellSearch({ q: { a: 1 }, draft: "d1", problem: ["p"] });
  expect(found).toEqual({ q: undefined, draft: "d1", problem: undefined });
  expect(Object.keys(found)).toContain("q");
});
