import { describe, expect, it } from "vitest";

type Words = { [key: string]: string | string[] | Words };

const danish = import.meta.glob<Words>("../*/da.json", { eager: true, import: "default" });
const english = import.meta.glob<Words>("../*/en.json", { eager: true, import: "default" });

/** flat lists every text with the way to it. */
function flat(words: Words | string | string[], at = ""): [string, string][] {
  if (typeof words === "string") return [[at, words]];
  return Object.entries(words).flatMap(([key, w]) => flat(w, at ? `${at}.${key}` : key));
}

const holes = (text: string) => [...text.matchAll(/\{\{-?\s*([\w.]+)/g)].map((m) => m[1]).sort();

describe.each(Object.keys(danish))("the words of %s", (path) => {
  const da = new Map(flat(danish[path] ?? {}));
  const en = new Map(flat(english[path.replace("da.json", "en.json")] ?? {}));

  it("are there in both languages", () => {
    expect([...en.keys()].sort()).toEqual([...da.keys()].sort());
  });

  it("have the same holes to fill", () => {
    for (const [key, text] of da) {
      const other = en.get(key) ?? "";
      // A singular may say "one" in words.
      if (!key.endsWith("_one")) expect([key, holes(other)]).toEqual([key, holes(text)]);
    }
  });

  it("are there at all", () => {
    for (const [key, text] of [...da, ...en]) expect([key, text.trim()]).not.toEqual([key, ""]);
  });

  it("are a colleague's, not an office's", () => {
    const never = /\b(praksis(er)?|henvendelse|implementer\w*|udfordring\w*|entit\w*|node[rn]?)\b/i;
    for (const [key, text] of da) expect([key, never.exec(text)?.[0]]).toEqual([key, undefined]);
  });
});
