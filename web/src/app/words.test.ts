import { describe, expect, it } from "vitest";

type Words = { [key: string]: string | string[] | Words };

const danish = import.meta.glob<Words>("/src/**/da.json", { eager: true, import: "default" });
const english = import.meta.glob<Words>("/src/**/en.json", { eager: true, import: "default" });

/** flat lists every text with the way to it. */
function flat(words: Words | string | string[], at = ""): [string, string][] {
  if (typeof words === "string") return [[at, words]];
  return Object.entries(words).flatMap(([key, w]) => flat(w, at ? `${at}.${key}` : key));
}

const sources = import.meta.glob<string>(["/src/**/*.{ts,tsx}", "!/src/**/*.{test,generated}.*"], {
  eager: true,
  query: "?raw",
  import: "default",
});
// Words that other rooms read too; the others are read where they lie.
const shared = ["app", "domain", "text"];

/** saidIn is what a room's code may mean by its keys: plain texts, and patterns of texts with something put in. */
function saidIn(room: string, folder: string) {
  const code = Object.entries(sources)
    .filter(([path]) => shared.includes(room) || path.startsWith(folder))
    .map(([, text]) => text)
    .join("\n");
  // What stands right behind an = is an attribute, as the name of an icon.
  const texts = [...code.matchAll(/(=?)"([^"\n]*)"/g)].filter((m) => m[1] === "");
  const plain = new Set(texts.map((m) => m[2]?.replace(`${room}:`, "")));
  const patterns = [...code.matchAll(/`((?:[\w.:]|\$\{[^{}`]*\})+)`/g)].flatMap((m) => {
    const parts = (m[1] ?? "").replace(`${room}:`, "").split(/\$\{[^}]*\}/);
    // One that is nothing but what is put in would fit every key.
    if (!parts.some((p) => /\w/.test(p))) return [];
    return [new RegExp(`^${parts.map((p) => p.replaceAll(".", "\\.")).join("[^.]+")}$`)];
  });
  return (key: string) => plain.has(key) || patterns.some((p) => p.test(key));
}

const holes = (text: string) => [...text.matchAll(/\{\{-?\s*([\w.]+)/g)].map((m) => m[1]).sort();

describe.each(Object.keys(danish))("the words of %s", (path) => {
  const da = new Map(flat(danish[path] ?? {}));
  const en = new Map(flat(english[path.replace("da.json", "en.json")] ?? {}));

  it("are there in both languages", () => {
    expect([...en.keys()].sort()).toEqual([...da.keys()].sort());
  });

  it("are all said somewhere", () => {
    const folder = path.replace("da.json", "");
    const said = saidIn(folder.split("/").at(-2) ?? "", folder);
    // A line of a list, a form for a number, one for a shared tablet: each is said by the name of all.
    const form = /(\.\d+)?(_team)?(_(zero|one|other))?$/;
    const unsaid = [...da.keys()].filter((key) => !said(key) && !said(key.replace(form, "")));
    expect(unsaid).toEqual([]);
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
