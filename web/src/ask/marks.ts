// Where the words of a question stand in a text.

export type Piece = { at: number; text: string; marked: boolean };

/** pieces cuts a text at its marks, which count characters and not halves of them; what lies outside is left out. */
export function pieces(text: string, marks: readonly { start: number; end: number }[]): Piece[] {
  const all = Array.from(text);
  const out: Piece[] = [];
  let at = 0;
  const take = (end: number, marked: boolean) => {
    if (end > at) out.push({ at, text: all.slice(at, end).join(""), marked });
    at = Math.max(at, end);
  };
  for (const m of [...marks].sort((a, b) => a.start - b.start)) {
    take(Math.min(m.start, all.length), false);
    take(Math.min(m.end, all.length), true);
  }
  take(all.length, false);
  return out;
}
