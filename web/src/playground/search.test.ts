import { describe, expect, it } from "vitest";
import { playgroundSearch } from "./search";

describe("the address of the playground", () => {
  it("keeps a query and its variables, parsed or not", () => {
    expect(playgroundSearch({ query: "{ viewer { role } }", variables: { a: 1 } })).toEqual({
      query: "{ viewer { role } }",
      variables: '{\n  "a": 1\n}',
    });
    expect(playgroundSearch({ variables: '{"a":1}' })).toEqual({ variables: '{"a":1}' });
  });
  it("keeps nothing else", () => {
    expect(playgroundSearch({ query: null, variables: "", x: 1 })).toEqual({});
  });
});
