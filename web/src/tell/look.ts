// What the API says of a text that is being written: what to look at again, and what it would refuse.

import type { Fault } from "@/app/errors";
import type { ToldFragment } from "./preview.generated";

/** A Look is a place to look at again, with the words themselves. */
export type Look = { code: string; field: string; quote: string; text: string };

type Warned = { code: string; field: string; start: number; end: number; text: string };

/** fieldOf is a field of the form for a place of the input: "askedAs" for askedAs[2]. */
export function fieldOf(place: string | null | undefined): string {
  return (place ?? "").replace(/\[\d+\].*$/, "");
}

/** lookAt quotes what a warning points at. Its places count characters, not the halves that JavaScript counts. */
export function lookAt(warning: Warned, input: object): Look {
  const [, index] = /\[(\d+)\]$/.exec(warning.field) ?? [];
  const field = fieldOf(warning.field);
  const value = (input as Record<string, unknown>)[field];
  const text = index !== undefined && Array.isArray(value) ? value[Number(index)] : value;
  const quote = typeof text === "string" ? [...text].slice(warning.start, warning.end).join("") : "";
  return { code: warning.code, field, quote, text: warning.text };
}

/** looksOf are those about citizens: that nobody wrote how a colleague would ask is only a nudge. */
export function looksOf(warnings: readonly Warned[], input: object): Look[] {
  return warnings.filter((w) => w.code !== "UNASKED").map((w) => lookAt(w, input));
}

/** refusalsOf are the faults of what stands there; what is still missing is not a fault while somebody types. */
export function refusalsOf(told: ToldFragment | null | undefined): Fault[] {
  return (told?.refused ?? [])
    .filter((r) => r.reason !== "MISSING" && r.field)
    .map((r) => ({
      code: r.code,
      field: r.field ?? "",
      reason: r.reason ?? "",
      message: { da: r.message, en: r.message }, // asked for in the language of the page
    }));
}

/** keyOf is a Look as a draft remembers that somebody has looked at it. */
export const keyOf = (l: Look) => `${l.code} ${l.field} ${l.quote}`;

/** hasLooked says whether somebody has looked at all there is: what came since is not waved through. */
export function hasLooked(looks: Look[], looked: string[]): boolean {
  return looks.length > 0 && looks.every((l) => looked.includes(keyOf(l)));
}

export type Alike = { id: string; sort: "Practice" | "Question"; title: string; team: string };

/** alikeOf are those that may be the same already. */
export function alikeOf(told: ToldFragment | null | undefined): Alike[] {
  return (told?.alike ?? []).flatMap((n): Alike[] => {
    if (n.__typename === "Practice")
      return [{ id: n.id, sort: n.__typename, title: n.title ?? "", team: n.keptBy?.name ?? "" }];
    if (n.__typename === "Question") return [{ id: n.id, sort: n.__typename, title: n.text ?? "", team: "" }];
    return [];
  });
}

/** What a preview says. seen and alike stay as they were until the next; looks say what they quote. */
export type Told = {
  seen: string[];
  hurtsSeen: string[];
  looks: Look[];
  refused: Fault[];
  alike: Alike[];
};

export const nothingTold: Told = { seen: [], hurtsSeen: [], looks: [], refused: [], alike: [] };

/** sentences makes one text of the lines of seenBy: one that goes on ("… and you") belongs to the one before. */
export function sentences(seen: string[]): string {
  return seen.reduce((text, line) => {
    if (text === "") return line;
    return line.startsWith("…") ? `${text} ${line.slice(1).trim()}` : `${text}. ${line}`;
  }, "");
}
