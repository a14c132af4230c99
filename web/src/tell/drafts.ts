// The drafts of this room on somebody's shelf: of each sort the latest few.

import { placeOf, put, remove, type Shelf, takeAll } from "@/app/shelf";

export type Sort = "tell" | "question";
/** Draft is one: its id names what it writes, so that sent twice it is written once; `at` is in milliseconds. */
export type Draft<T> = { id: string; at: number; content: T };

/** most is how many drafts of a sort somebody has; of more the oldest goes. */
export const most = 20;

/** draftsOf lists somebody's drafts, the latest first. What cannot be read is as if it were not there. */
export function draftsOf<T>(
  shelf: Shelf,
  who: string,
  sort: Sort,
  read: (raw: unknown) => T | null,
): Draft<T>[] {
  const found: Draft<T>[] = [];
  for (const { rest, raw } of takeAll(shelf, placeOf(who, sort))) {
    if (typeof raw !== "object" || raw === null || !("content" in raw)) continue;
    const content = read(raw.content);
    const at = "at" in raw && typeof raw.at === "number" ? raw.at : 0;
    if (content !== null) found.push({ id: rest, at, content });
  }
  return found.sort((a, b) => b.at - a.at);
}

/** keepDraft keeps a draft; false where the device has no room for it. */
export function keepDraft<T>(shelf: Shelf, who: string, sort: Sort, draft: Draft<T>): boolean {
  const { id, at, content } = draft;
  if (!put(shelf, placeOf(who, sort) + id, { at, content })) return false;
  for (const old of draftsOf(shelf, who, sort, (raw) => raw ?? {}).slice(most))
    dropDraft(shelf, who, sort, old.id);
  return true;
}

/** dropDraft takes a draft away for good. */
export function dropDraft(shelf: Shelf, who: string, sort: Sort, id: string): void {
  remove(shelf, placeOf(who, sort) + id);
}
