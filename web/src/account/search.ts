import { type Raw, textIn } from "@/app/search";

/** AccountSearch keeps where somebody was on their way to: an address of ours, from its slash on. */
export type AccountSearch = { back?: string | undefined };

export function accountSearch(raw: Raw): AccountSearch {
  const back = textIn(raw, "back");
  // One slash and no more: what begins with two is another server's address.
  return { back: back && /^\/(?![/\\])/.test(back) ? back : undefined };
}
