import type { Raw } from "@/app/search";

/** DeskSearch is what an address of this room keeps. */
export type DeskSearch = Record<string, never>;

export function deskSearch(_raw: Raw): DeskSearch {
  return {};
}
