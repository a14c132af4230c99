import { expect, it } from "vitest";
import type { Viewer } from "@/shell/viewer";
import { filled } from "./Samples";

const viewer = { id: "me", teams: [{ id: "mine", name: "Blå stue" }] } as Viewer;

it("puts an id of one's own where a sample leaves room for one", () => {
  expect(filled({ id: "an id from another answer" }, viewer)).toEqual({ id: "me" });
  expect(filled({ input: { team: "the id of your team", n: 3 } }, viewer)).toEqual({
    input: { team: "mine", n: 3 },
  });
});

it("leaves all else as it is", () => {
  expect(filled({ text: "uro" }, viewer)).toEqual({ text: "uro" });
  expect(filled(undefined, viewer)).toBeUndefined();
  expect(filled({ id: "an id from another answer" }, null)).toEqual({ id: "an id from another answer" });
});
