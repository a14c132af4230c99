// What is being written to a colleague, on somebody's shelf: one text for each who is asked, one for each ask that
// is answered.

import { placeOf, put, remove, type Shelf, take, takeAll } from "@/app/shelf";
import { newWriteId } from "@/app/writeId";

export type Sort = "ask" | "answer";

export type Kept = {
  text: string;
  /** name of who it goes to, for the list of what was not sent. */
  name: string;
  at: number;
  /** practice that it is about. */
  practice: string;
  /** sent names the write that was tried, and what it sent: the same again is written once. */
  sent: { id: string; what: string } | null;
};

/** keep keeps what is written to somebody, or under an ask; without a text it is taken away. */
export function keep(shelf: Shelf, who: string, sort: Sort, to: string, kept: Kept): void {
  if (kept.text.trim() === "") drop(shelf, who, sort, to);
  else put(shelf, placeOf(who, sort) + to, kept);
}

export function drop(shelf: Shelf, who: string, sort: Sort, to: string): void {
  remove(shelf, placeOf(who, sort) + to);
}

/** keptFor is what was written to somebody and not sent. */
export function keptFor(shelf: Shelf, who: string, sort: Sort, to: string): Kept | null {
  return read(take(shelf, placeOf(who, sort) + to));
}

/** unsent lists what somebody wrote and did not send, the latest first. */
export function unsent(shelf: Shelf, who: string): (Kept & { to: string })[] {
  return takeAll(shelf, placeOf(who, "ask"))
    .flatMap(({ rest, raw }) => {
      const kept = read(raw);
      return kept ? [{ ...kept, to: rest }] : [];
    })
    .sort((a, b) => b.at - a.at);
}

/** read makes a Kept of what lay on the device: anything may lie there. */
function read(raw: unknown): Kept | null {
  const had = raw as Partial<Kept> | null | undefined;
  if (typeof had?.text !== "string") return null;
  const word = (v: unknown) => (typeof v === "string" ? v : "");
  const { sent } = had;
  return {
    text: had.text,
    name: word(had.name),
    practice: word(had.practice),
    at: typeof had.at === "number" ? had.at : 0,
    sent:
      typeof sent?.id === "string" && typeof sent.what === "string" ? { id: sent.id, what: sent.what } : null,
  };
}

/**
 * writeId names a write, so that it is written once however often it is sent. What was tried before keeps its
 * name as long as it says the same; what says something else is another write.
 */
export function writeId(before: Kept["sent"], what: string): string {
  return before?.what === what ? before.id : newWriteId();
}
