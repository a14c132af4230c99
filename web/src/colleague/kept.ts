// What is being written to a colleague, kept on this device until it is sent: a lost network or an empty battery
// takes nothing. Each who signs in has their own; nobody is shown another's on a shared device.

/** A Shelf is where it lies: the browser's localStorage, or a test's. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

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

// A colon stands in no encoded id, so that one id can never begin as another ends.
const place = (who: string, sort: "ask" | "answer") => `nabo.draft:${sort}:${encodeURIComponent(who)}:`;

/** keep keeps what is written to somebody, or under an ask; without a text it is taken away. */
export function keep(shelf: Shelf, who: string, sort: "ask" | "answer", to: string, kept: Kept): void {
  try {
    if (kept.text.trim() === "") shelf.removeItem(place(who, sort) + to);
    else shelf.setItem(place(who, sort) + to, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing.
  }
}

export function drop(shelf: Shelf, who: string, sort: "ask" | "answer", to: string): void {
  try {
    shelf.removeItem(place(who, sort) + to);
  } catch {
    // Nothing is kept, so nothing is left.
  }
}

/** keptFor is what was written to somebody and not sent. */
export function keptFor(shelf: Shelf, who: string, sort: "ask" | "answer", to: string): Kept | null {
  try {
    return read(shelf.getItem(place(who, sort) + to));
  } catch {
    return null;
  }
}

/** unsent lists what somebody wrote and did not send, the latest first. */
export function unsent(shelf: Shelf, who: string): (Kept & { to: string })[] {
  const from = place(who, "ask");
  const found: (Kept & { to: string })[] = [];
  try {
    for (let i = 0; i < shelf.length; i++) {
      const key = shelf.key(i);
      const kept = key?.startsWith(from) ? read(shelf.getItem(key)) : null;
      if (key && kept) found.push({ ...kept, to: key.slice(from.length) });
    }
  } catch {
    return [];
  }
  return found.sort((a, b) => b.at - a.at);
}

function read(text: string | null): Kept | null {
  try {
    const raw = JSON.parse(text ?? "null") as Partial<Kept> | null;
    if (typeof raw?.text !== "string") return null;
    const word = (v: unknown) => (typeof v === "string" ? v : "");
    const { sent } = raw;
    return {
      text: raw.text,
      name: word(raw.name),
      practice: word(raw.practice),
      at: typeof raw.at === "number" ? raw.at : 0,
      sent:
        typeof sent?.id === "string" && typeof sent.what === "string"
          ? { id: sent.id, what: sent.what }
          : null,
    };
  } catch {
    return null;
  }
}

/**
 * writeId names a write, so that it is written once however often it is sent. What was tried before keeps its
 * name as long as it says the same; what says something else is another write.
 */
export function writeId(before: Kept["sent"], what: string): string {
  if (before?.what === what) return before.id;
  // Not randomUUID: that is absent where a house serves its pages without a certificate.
  return [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, "0")).join("");
}
