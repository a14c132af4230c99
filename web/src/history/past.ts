// Changes as people tell them: what was written at one moment by one hand is one thing.

import type { NamesOfQuery, PastOfQuery } from "./history.generated";

export type Entry = NonNullable<PastOfQuery["history"]>["edges"][number]["node"];
export type Group = { key: string; at: string; by: string | null; source: string | null; entries: Entry[] };

/** grouped puts together what one write changed. */
export function grouped(entries: Entry[]): Group[] {
  const out: Group[] = [];
  for (const e of entries) {
    const last = out.at(-1);
    const first = last?.entries[0];
    if (last && first && e.revision !== null && first.revision === e.revision && last.by === e.by) {
      last.entries.push(e);
    } else {
      const key = `${e.subject}/${e.version}/${e.at}/${out.length}`;
      out.push({ key, at: e.at, by: e.by, source: e.source, entries: [e] });
    }
  }
  return out;
}

/** mentioned are the nodes that entries speak of, at most the hundred that one may ask for. */
export function mentioned(entries: Entry[]): string[] {
  const ids = entries.flatMap((e) => [e.by, e.link?.from, e.link?.to]);
  return [...new Set(ids.filter((id): id is string => typeof id === "string"))].slice(0, 100);
}

type Found = NonNullable<NonNullable<NamesOfQuery["nodes"]>[number]>;

/** nameOf is what a node is called; a long question is cut. */
export function nameOf(n: Found): string {
  if ("name" in n) return n.name ?? "";
  if ("title" in n) return n.title ?? "";
  if ("text" in n) return shortened(n.text ?? "");
  return "";
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 78).trimEnd()} …` : text;
}
