import { type Raw, textIn } from "@/app/search";

/** PlaygroundSearch is what an address of this room keeps: a query, and its variables as JSON. */
export type PlaygroundSearch = { query?: string | undefined; variables?: string | undefined };

const most = 20_000;

// What looks like JSON in an address comes parsed.
function written(raw: Raw, name: string): string | undefined {
  const v = raw[name];
  return v !== null && typeof v === "object"
    ? JSON.stringify(v, null, 2).slice(0, most)
    : textIn(raw, name, most);
}

export function playgroundSearch(raw: Raw): PlaygroundSearch {
  return { query: written(raw, "query"), variables: written(raw, "variables") };
}
