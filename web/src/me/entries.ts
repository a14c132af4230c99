// What is held about somebody, sorted as they would ask for it.

import type { EntryFragment } from "./me.generated";

export const groups = ["practices", "know", "work", "questions", "asks", "other"] as const;
export type Group = (typeof groups)[number];

/** groupOf is where an entry stands; null where another part of the page has it. */
export function groupOf(e: EntryFragment): Group | null {
  switch (e.relation) {
    case "MEMBER_OF":
      return "work";
    case "KNOWS":
      return "know";
    case "CARRIES":
    case "TOLD_BY":
    case "WRITTEN_BY":
    case "REMARKS":
      return "practices";
    case "ANSWERED_BY":
      return "questions";
    case "ASKED_OF":
      return "asks";
    case "ASKED_BY":
      return e.node?.__typename === "Question" ? "questions" : "asks";
    case "CONFIRMED_BY":
    case "SAYS_HELPFUL":
      return null;
    default:
      return "other";
  }
}

const own = new Set(["KNOWS", "CARRIES", "REMARKS", "ANSWERED_BY"]);

/** mine tells whether somebody may take an entry away themselves. */
export function mine(e: EntryFragment): boolean {
  return own.has(e.relation);
}

/** nameOf is what the other end is called; empty where it is hidden. */
export function nameOf(e: EntryFragment): string {
  const n = e.node;
  if (!n) return "";
  if ("name" in n) return n.name ?? "";
  if ("title" in n) return n.title ?? "";
  return "text" in n ? (n.text ?? "") : "";
}

/** stale tells whether it is a year since a use was said to be so. */
export function stale(use: {
  from: string | null;
  to: string | null;
  lastConfirmed: string | null;
}): boolean {
  const last = use.lastConfirmed ?? use.from;
  if (use.to !== null || last === null) return false;
  const year = new Date();
  year.setFullYear(year.getFullYear() - 1);
  return last < year.toISOString().slice(0, 10);
}
