import { afterEach, expect, it, vi } from "vitest";
import { copyText } from "./clipboard";

afterEach(() => vi.unstubAllGlobals());

it("says that a text was copied", async () => {
  const writeText = vi.fn(async () => {});
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  expect(await copyText("en adresse")).toBe(true);
  expect(writeText).toHaveBeenCalledWith("en adresse");
});

it("says that none was, where the browser has no clipboard for pages or gives none", async () => {
  vi.stubGlobal("navigator", {});
  expect(await copyText("en adresse")).toBe(false);
  vi.stubGlobal("navigator", { clipboard: { writeText: () => Promise.reject(new Error("no")) } });
  expect(await copyText("en adresse")).toBe(false);
});
