import { type Raw, textIn } from "@/app/search";

/**
 * TellSearch is what an address of this room keeps: which draft of this device is open, and what to begin
 * with: `q` words that somebody typed elsewhere, `problem` one that is told of.
 */
export type TellSearch = { draft?: string | undefined; q?: string | undefined; problem?: string | undefined };

export function tellSearch(raw: Raw): TellSearch {
  return { draft: textIn(raw, "draft", 80), q: textIn(raw, "q"), problem: textIn(raw, "problem", 80) };
}
