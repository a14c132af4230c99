import type { Raw } from "@/app/search";

/** AccountSearch is what an address of this room keeps. */
export type AccountSearch = Record<string, never>;

export function accountSearch(_raw: Raw): AccountSearch {
  return {};
}
