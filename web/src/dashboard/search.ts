import { oneOf, type Raw, textIn } from "@/app/search";
import { type Per, pers, rangeOf } from "./periods";

/** DashboardSearch is what an address of this room keeps. */
export type DashboardSearch = {
  /** unit is an administration or an area; absent: the whole organisation. */
  unit?: string | undefined;
  /** period is as "2026", "2026-Q4" or "2026-11"; absent: all that there is. Never beside a unit. */
  period?: string | undefined;
  per?: Per | undefined;
  split?: Split | undefined;
};

export const splits = ["ADMINISTRATION", "AREA"] as const;
export type Split = (typeof splits)[number];

export function dashboardSearch(raw: Raw): DashboardSearch {
  const unit = textIn(raw, "unit", 64);
  const period = textIn(raw, "period", 7);
  return {
    unit,
    period: !unit && period && rangeOf(period) ? period : undefined,
    per: oneOf(raw, "per", pers),
    split: oneOf(raw, "split", splits),
  };
}
