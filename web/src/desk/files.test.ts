import { describe, expect, it } from "vitest";
import { base64Of, readFile, together, tooMuch, wrongIn } from "./files";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("a file that was dropped", () => {
  it("is read as it is", async () => {
    const file = await readFile(new File(["key;name\n1;Blå\n"], "teams.csv"));
    expect(file.wrong).toBe("");
    expect(new TextDecoder().decode(Uint8Array.from(atob(file.base64), (c) => c.charCodeAt(0)))).toBe(
      "key;name\n1;Blå\n",
    );
  });
  it("is told to be no list by its name", async () => {
    expect((await readFile(new File(["x"], "liste.xlsx"))).wrong).toBe("sheet");
    expect((await readFile(new File(["x"], "foto.png"))).wrong).toBe("type");
  });
  it("is told to be empty, a header alone, or no text", () => {
    expect(wrongIn(bytes(""), true)).toBe("empty");
    expect(wrongIn(bytes(" \n\r\n"), true)).toBe("empty");
    expect(wrongIn(bytes("key;name\n"), true)).toBe("rowless");
    expect(wrongIn(bytes('{"kind":"Team"}'), false)).toBe("");
    expect(wrongIn(new Uint8Array([80, 75, 0, 1]), true)).toBe("binary");
  });
  it("may be long", () => {
    expect(base64Of(new Uint8Array(200_000).fill(97))).toHaveLength(266_668);
  });
  it("takes the place of one of the same name", () => {
    const file = (name: string, size: number) => ({ name, size, base64: "", wrong: "" as const });
    expect(together([file("a.csv", 1), file("b.csv", 1)], [file("a.csv", 2)])).toEqual([
      file("b.csv", 1),
      file("a.csv", 2),
    ]);
    expect(tooMuch([file("a.csv", 9_000_000)])).toBe("bytes");
    expect(tooMuch(Array.from({ length: 11 }, (_, i) => file(`${i}.csv`, 1)))).toBe("files");
  });
});
