import type { Raw } from "@/app/search";

/** DashboardSearch is what an address of this room keeps. */
export type DashboardSearch = Record<string, never>;

export function dashboardSearch(_raw: Raw): DashboardSearch {
  return {};
}
