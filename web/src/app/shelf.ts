// What is being written is kept on this device until it is saved or sent: a lost network, a closed window or an empty
// battery takes nothing. Each who signs in has a shelf of their own; nobody is shown another's on a shared device,
// and nothing of it leaves the device. A browser that keeps nothing is no fault: then there is nothing.

/** A Shelf is where it lies: the browser's localStorage, or a test's. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** placeOf is what the names of somebody's things of a sort begin with. */
export function placeOf(who: string, sort: string): string {
  // A colon stands in no encoded id, so that one id can never begin as another ends.
  return `nabo.draft:${sort}:${encodeURIComponent(who)}:`;
}

/** take reads what lies under a name, as JSON; undefined where that is nothing, or cannot be read. */
export function take(shelf: Shelf, name: string): unknown {
  try {
    const text = shelf.getItem(name);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** takeAll reads all that lies in a place, with the rest of each name. */
export function takeAll(shelf: Shelf, place: string): { rest: string; raw: unknown }[] {
  const names: string[] = [];
  try {
    for (let i = 0; i < shelf.length; i++) names.push(shelf.key(i) ?? "");
  } catch {
    return [];
  }
  return names
    .filter((name) => name.startsWith(place))
    .map((name) => ({ rest: name.slice(place.length), raw: take(shelf, name) }));
}

/** put keeps something; false where the device has no room for it. */
export function put(shelf: Shelf, name: string, what: unknown): boolean {
  try {
    shelf.setItem(name, JSON.stringify(what));
    return true;
  } catch {
    return false;
  }
}

/** remove takes something away for good. */
export function remove(shelf: Shelf, name: string): void {
  try {
    shelf.removeItem(name);
  } catch {
    // Nothing is kept, so nothing is left.
  }
}
