// What somebody dropped: read here, looked over for what can be seen without the API, and kept as it is sent.

/** mostFiles, mostBytes: what one list may be; the rest is for the command line. */
export const mostFiles = 10;
export const mostBytes = 8_500_000;

/** Wrong is why a file cannot be sent: not a list, empty, header alone, no text, too big, not to be read. */
export type Wrong = "type" | "empty" | "rowless" | "sheet" | "binary" | "big" | "unreadable";

/** Chosen is a file of the list. */
export type Chosen = { name: string; size: number; base64: string; wrong: Wrong | "" };

/** readFile reads one; it never throws. */
export async function readFile(file: File): Promise<Chosen> {
  const chosen = { name: file.name, size: file.size, base64: "" };
  if (/\.(xlsx?|ods|numbers)$/i.test(file.name)) return { ...chosen, wrong: "sheet" };
  if (!/\.(csv|jsonl)$/i.test(file.name)) return { ...chosen, wrong: "type" };
  if (file.size > mostBytes) return { ...chosen, wrong: "big" };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { ...chosen, base64: base64Of(bytes), wrong: wrongIn(bytes, /\.csv$/i.test(file.name)) };
  } catch {
    return { ...chosen, wrong: "unreadable" };
  }
}

/** wrongIn looks at what stands in a file: nothing, no text, or a header and no rows. */
export function wrongIn(bytes: Uint8Array, csv: boolean): Wrong | "" {
  let lines = 0;
  let said = false;
  for (const b of bytes) {
    if (b === 0) return "binary"; // no text has it; UTF-16 does, and is saved otherwise
    if (b === 10 || b === 13) {
      lines += said ? 1 : 0;
      said = false;
    } else if (b > 32) said = true;
  }
  lines += said ? 1 : 0;
  if (lines === 0) return "empty";
  return csv && lines === 1 ? "rowless" : "";
}

/** base64Of writes bytes as the API takes them. */
export function base64Of(bytes: Uint8Array): string {
  let text = "";
  const part = 0x8000; // of arguments a call takes only so many
  for (let i = 0; i < bytes.length; i += part) text += String.fromCharCode(...bytes.subarray(i, i + part));
  return btoa(text);
}

/** together adds files to those there are: one of the same name takes its place, as it was mended and dropped again. */
export function together(had: Chosen[], more: Chosen[]): Chosen[] {
  const names = new Set(more.map((f) => f.name));
  return [...had.filter((f) => !names.has(f.name)), ...more];
}

/** tooMuch says whether the files are more than one list may be. */
export function tooMuch(files: Chosen[]): "" | "files" | "bytes" {
  if (files.length > mostFiles) return "files";
  return files.reduce((sum, f) => sum + f.size, 0) > mostBytes ? "bytes" : "";
}
