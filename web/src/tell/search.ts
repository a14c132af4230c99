import { type Raw, textIn } from "@/app/search";

/**
 * TellSearch is what an address of this room keeps: which draft of this device is open, and what to begin
 * with: `q` words that somebody typed elsewhere, `problem` one that is told of.
 */
export type TellSearch = { draft?: string; q?: string; problem?: string };

export function tellSearch(raw: Raw): TellSearch {
  const draft = textIn(raw, "draft", 80);
  const q = textIn(raw, "q");
  const problem = textIn(raw, "problem", 80);
  return { ...(draft && { draft }), ...(q && { q }), ...(problem && { problem }) };
}
