import { expect, it } from "vitest";

type Words = { [key: string]: string | Words };

const rooms = import.meta.glob<Words>("../*/{da,en}.json", { eager: true, import: "default" });

/** keys of a text's words; a language may tell one and many apart where another does not. */
function keys(words: Words, above = ""): string[] {
  return Object.entries(words).flatMap(([k, v]) =>
    typeof v === "string" ? [`${above}${k}`.replace(/_(zero|one|other)$/, "")] : keys(v, `${above}${k}.`),
  );
}

for (const [path, danish] of Object.entries(rooms).filter(([p]) => p.endsWith("da.json"))) {
  it(`${path} and its English have the same words`, () => {
    const english = rooms[path.replace("da.json", "en.json")];
    expect([...new Set(keys(english ?? {}))].sort()).toEqual([...new Set(keys(danish))].sort());
  });
}
