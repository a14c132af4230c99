// What an address may keep after its question mark. Rooms read theirs with these: what somebody typed into
// an address is anything. A reader names every field it knows, with undefined where it has none: the router lays
// what it gives over what stood in the address, and a field that is left out would come through unread.

export type Raw = Record<string, unknown>;

/** textIn is a text of at most `most` characters; undefined where there is none. */
export function textIn(raw: Raw, name: string, most = 2000): string | undefined {
  const v = raw[name];
  if (typeof v === "number" || typeof v === "boolean") return String(v);
  return typeof v === "string" && v !== "" ? v.slice(0, most) : undefined;
}

/** oneOf is one of the words; undefined where it is none of them. */
export function oneOf<T extends string>(raw: Raw, name: string, words: readonly T[]): T | undefined {
  const v = raw[name];
  return words.find((w) => w === v);
}
