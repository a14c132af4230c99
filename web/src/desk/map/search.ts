import type { WorkField } from "@/app/api.generated";
import { oneOf, type Raw, textIn } from "@/app/search";
import { workFields } from "@/domain/domain";

export const relations = ["PART_OF", "USES", "ADAPTED_FROM", "NEIGHBOUR_OF"] as const;
export type MapRelation = (typeof relations)[number];

/** MapSearch is what an address of the map keeps. */
export type MapSearch = {
  /** within is the unit that the map is of. */
  within?: string | undefined;
  field?: WorkField | undefined;
  /** without are the lines that are left out, joined by commas. */
  without?: string | undefined;
  /** open are units that are unfolded, joined by commas; "all" of them. */
  open?: string | undefined;
  /** at is the node that is looked at. */
  at?: string | undefined;
  list?: "practices" | undefined;
};

export function mapSearch(raw: Raw): MapSearch {
  const without = listIn(textIn(raw, "without")).filter((r) => relations.some((known) => known === r));
  return {
    within: textIn(raw, "within", 64),
    field: oneOf(raw, "field", workFields),
    without: without.join(",") || undefined,
    open: textIn(raw, "open"),
    at: textIn(raw, "at", 64),
    list: oneOf(raw, "list", ["practices"] as const),
  };
}

/** listIn reads what is joined by commas. */
export function listIn(text: string | undefined): string[] {
  return text ? text.split(",").filter(Boolean) : [];
}
