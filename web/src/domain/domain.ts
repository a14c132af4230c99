// The domain's fixed lists, each in the order in which people are asked; their words stand beside this file, and are
// those of the counts (graph/counts_words.go) where those have them.

import type { TFunction } from "i18next";
import type { Occasion, Outcome, TeamKind, WorkField } from "@/app/api.generated";

export const workFields = [
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

export const teamKinds = [
  "ORGANISATION",
  "ADMINISTRATION",
  "AREA",
  "INSTITUTION",
  "SITE",
  "DEPARTMENT",
  "ROOM",
  "TEAM",
  "PARTNER_TEAM",
  "NETWORK",
] as const satisfies readonly TeamKind[];

export const outcomes = ["WORKED", "MIXED", "FAILED", "TOO_EARLY"] as const satisfies readonly Outcome[];

export const occasions = [
  "COFFEE_MACHINE",
  "STAFF_ROOM",
  "LUNCH",
  "HANDOVER",
  "PHONE",
  "MAIL",
  "PLAYGROUND",
  "SOCIAL_MEDIA",
  "MEETING",
  "OTHER",
] as const satisfies readonly Occasion[];

const lists = ["role", "outcome", "evidence", "carry", "teamKind", "field", "occasion"] as const;

/**
 * wordOf is the word of a name in capitals, looked for in every list, in `first` before the others. What is no such
 * name, as something that somebody wrote, comes back as it is.
 */
export function wordOf(t: TFunction, name: string, first = ""): string {
  if (!/^[A-Z][A-Z_]+$/.test(name)) return name;
  const order = [...lists.filter((l) => l === first), ...lists];
  return t(
    order.map((l) => `domain:${l}.${name}`),
    { defaultValue: name },
  );
}
