import { expect, it } from "vitest";
import { newWriteId } from "./writeId";

it("gives each write a name of its own", () => {
  const names = Array.from({ length: 50 }, newWriteId);
  expect(new Set(names).size).toBe(50);
  for (const name of names) expect(name).toMatch(/^[0-9a-f]{32}$/);
});
