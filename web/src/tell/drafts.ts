// What is being written, kept on this device until it is saved: a lost network, a closed window or an empty
// battery takes nothing. Each who signs in has drafts of their own; nobody is shown another's on a shared
// device, and nothing of them leaves it.

export type Sort = "tell" | "question";
export type Draft<T> = { id: string; at: number; content: T };

/** A Shelf is where drafts lie: the browser's localStorage, or a test's. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** most is how many drafts of a sort somebody has; of more the oldest goes. */
export const most = 20;

// A colon stands in no encoded id, so that one id can never begin as another ends.
const place = (who: string, sort: Sort) => `nabo.draft:${sort}:${encodeURIComponent(who)}:`;

/** newDraftId names a draft, and what it writes: sent twice, it is written once. */
export function newDraftId(): string {
  // Not randomUUID: that is absent where a house serves its pages without a certificate.
  return [...crypto.getRandomValues(new Uint8Array(12))].map((b) => b.toString(16).padStart(2, "0")).join("");
}

/** draftsOf lists somebody's drafts, the latest first. What cannot be read is as if it were not there. */
export function draftsOf<T>(
  shelf: Shelf,
  who: string,
  sort: Sort,
  read: (raw: unknown) => T | null,
): Draft<T>[] {
  const from = place(who, sort);
  const found: Draft<T>[] = [];
  try {
    for (let i = 0; i < shelf.length; i++) {
      const key = shelf.key(i);
      if (!key?.startsWith(from)) continue;
      const draft = parsed(shelf.getItem(key), read);
      if (draft) found.push({ ...draft, id: key.slice(from.length) });
    }
  } catch {
    return []; // a browser that keeps nothing
  }
  return found.sort((a, b) => b.at - a.at);
}

function parsed<T>(text: string | null, read: (raw: unknown) => T | null) {
  try {
    const raw = JSON.parse(text ?? "null") as { at?: unknown; content?: unknown } | null;
    const content = raw === null ? null : read(raw.content);
    return content === null ? null : { at: typeof raw?.at === "number" ? raw.at : 0, content };
  } catch {
    return null;
  }
}

/** keepDraft keeps a draft; false where the device has no room for it. */
export function keepDraft<T>(shelf: Shelf, who: string, sort: Sort, draft: Draft<T>): boolean {
  try {
    const { at, content } = draft;
    shelf.setItem(place(who, sort) + draft.id, JSON.stringify({ at, content }));
    for (const old of draftsOf(shelf, who, sort, (raw) => raw ?? {}).slice(most))
      dropDraft(shelf, who, sort, old.id);
    return true;
  } catch {
    return false;
  }
}

/** dropDraft takes a draft away for good. */
export function dropDraft(shelf: Shelf, who: string, sort: Sort, id: string): void {
  try {
    shelf.removeItem(place(who, sort) + id);
  } catch {
    // Nothing is kept, so nothing is left.
  }
}
