import { oneOf, type Raw, textIn } from "@/app/search";

const boxes = ["received", "sent"] as const;
export type Box = (typeof boxes)[number];

/**
 * ColleagueSearch is what an address of this room keeps: whom to ask, about which practice, the words to begin
 * with, and which of the two lists is shown whole.
 */
export type ColleagueSearch = {
  to: string | undefined;
  practice: string | undefined;
  q: string | undefined;
  box: Box | undefined;
};

export function colleagueSearch(raw: Raw): Partial<ColleagueSearch> {
  const found: ColleagueSearch = {
    to: textIn(raw, "to", 80),
    practice: textIn(raw, "practice", 80),
    q: textIn(raw, "q", 1000),
    box: oneOf(raw, "box", boxes),
  };
  return found;
}
