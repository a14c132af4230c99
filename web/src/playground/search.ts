import type { Raw } from "@/app/search";

/** PlaygroundSearch is what an address of this room keeps. */
export type PlaygroundSearch = Record<string, never>;

export function playgroundSearch(_raw: Raw): PlaygroundSearch {
  return {};
}
