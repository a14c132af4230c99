import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

// Read from the disk: a test's own imports of style sheets come empty.
const names = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".css"),
);
const sheets = Object.fromEntries(names.map((name) => [name, readFileSync(`src/${name}`, "utf8")]));

/** ruledBy lists the classes that a sheet's selectors begin with; what is for paper alone may speak of any. */
function ruledBy(sheet: string): Set<string> {
  const screen = sheet
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/@media print\s*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, "");
  const selectors = [...screen.matchAll(/([^{}]+)\{/g)].flatMap((m) => m[1]?.split(",") ?? []);
  return new Set(selectors.flatMap((s) => /^\s*\.([\w-]+)/.exec(s)?.[1] ?? []));
}

// A sheet stays once it is loaded: what it says of a class of another room, or of all, would be so in every room
// from then on, and only for those who came by.
describe.each(Object.keys(sheets).filter((path) => !path.startsWith("styles/")))("%s", (path) => {
  it("rules its own room", () => {
    const own = ruledBy(sheets[path] ?? "");
    const others = Object.entries(sheets).filter(([other]) => other !== path);
    const shared = others.flatMap(([other, sheet]) =>
      [...ruledBy(sheet)].filter((name) => own.has(name)).map((name) => `.${name} of ${other}`),
    );
    expect(shared).toEqual([]);
  });
});
