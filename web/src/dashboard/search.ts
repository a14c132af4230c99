import { oneOf, type Raw, textIn } from "@/app/search";
import { type Per, pers, rangeOf } from "./periods";

/** DashboardSearch is what an address of this room keeps. */
export type DashboardSearch = {
  /** unit is an administration or an area; absent: the whole organisation. */
  unit?: string;
  /** period is as "2026", "2026-Q4" or "2026-11"; absent: all that there is. Never beside a unit. */
  period?: string;
  per?: Per;
  split?: Split;
};

export const splits = ["ADMINISTRATION", "AREA"] as const;
export type Split = (typeof splits)[number];

export function dashboardSearch(raw: Raw): DashboardSearch {
  const unit = textIn(raw, "unit", 64);
  const period = textIn(raw, "period", 7);
  const per = oneOf(raw, "per", pers);
  const split = oneOf(raw, "split", splits);
  return {
    ...(unit && { unit }),
    ...(!unit && period && rangeOf(period) && { period }),
    ...(per && { per }),
    ...(split && { split }),
  };
}
