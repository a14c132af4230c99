import { oneOf, type Raw, textIn } from "@/app/search";

export const mergeable = ["PRACTICE", "PROBLEM", "QUESTION", "TEAM", "PERSON"] as const;
export type Mergeable = (typeof mergeable)[number];

/** DeskSearch is what an address of this room keeps: where a list goes on, how wide it looks, of which kind. */
export type DeskSearch = {
  after?: string | undefined;
  all?: true | undefined;
  kind?: Mergeable | undefined;
};

export function deskSearch(raw: Raw): DeskSearch {
  return {
    after: textIn(raw, "after"),
    all: raw.all === true ? true : undefined,
    kind: oneOf(raw, "kind", mergeable),
  };
}
