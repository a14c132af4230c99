import type { WorkField } from "@/app/api.generated";
import { oneOf, type Raw, textIn } from "@/app/search";

export const relations = ["PART_OF", "USES", "ADAPTED_FROM", "NEIGHBOUR_OF"] as const;
export type MapRelation = (typeof relations)[number];
export const fields = [
  "DAY_CARE",
  "SCHOOL",
  "LEISURE",
  "HEALTH",
  "FAMILY",
  "ELDERLY",
  "SOCIAL_ADULT",
  "EMPLOYMENT",
  "CULTURE",
  "TECHNICAL",
  "STAFF",
] as const satisfies readonly WorkField[];

/** MapSearch is what an address of the map keeps. */
export type MapSearch = {
  /** within is the unit that the map is of. */
  within?: string;
  field?: WorkField;
  /** without are the lines that are left out, joined by commas. */
  without?: string;
  /** open are units that are unfolded, joined by commas; "all" of them. */
  open?: string;
  /** at is the node that is looked at. */
  at?: string;
  list?: "practices";
};

export function mapSearch(raw: Raw): MapSearch {
  const field = oneOf(raw, "field", fields);
  const without = listIn(textIn(raw, "without")).filter((r) => relations.includes(r as MapRelation));
  const within = textIn(raw, "within", 64);
  const open = textIn(raw, "open");
  const at = textIn(raw, "at", 64);
  const list = oneOf(raw, "list", ["practices"] as const);
  return {
    ...(within && { within }),
    ...(field && { field }),
    ...(without.length > 0 && { without: without.join(",") }),
    ...(open && { open }),
    ...(at && { at }),
    ...(list && { list }),
  };
}

/** listIn reads what is joined by commas. */
export function listIn(text: string | undefined): string[] {
  return text ? text.split(",").filter(Boolean) : [];
}
