import { oneOf, type Raw, textIn } from "@/app/search";

export const mergeable = ["PRACTICE", "PROBLEM", "QUESTION", "TEAM", "PERSON"] as const;
export type Mergeable = (typeof mergeable)[number];

/** DeskSearch is what an address of this room keeps: where a list goes on, how wide it looks, of which kind. */
export type DeskSearch = { after?: string; all?: true; kind?: Mergeable };

export function deskSearch(raw: Raw): DeskSearch {
  const after = textIn(raw, "after");
  const kind = oneOf(raw, "kind", mergeable);
  return {
    ...(after && { after }),
    ...(raw.all === true && { all: true as const }),
    ...(kind && { kind }),
  };
}
