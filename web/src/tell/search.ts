import type { Raw } from "@/app/search";

/** TellSearch is what an address of this room keeps. */
export type TellSearch = Record<string, never>;

export function tellSearch(_raw: Raw): TellSearch {
  return {};
}
