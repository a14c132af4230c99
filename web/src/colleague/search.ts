import type { Raw } from "@/app/search";

/** ColleagueSearch is what an address of this room keeps. */
export type ColleagueSearch = Record<string, never>;

export function colleagueSearch(_raw: Raw): ColleagueSearch {
  return {};
}
