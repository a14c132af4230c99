import { describe, expect, it } from "vitest";
import { graphOf, type MapLink, type MapNode, rowOf, shownOf } from "./graph";
import { placesOf } from "./layout";
import { mapSearch } from "./search";

const unit = (id: string, teamKind: MapNode["teamKind"], parent: string | null = null) =>
  ({
    id,
    kind: "TEAM",
    name: id,
    teamKind,
    field: null,
    parent,
    isolated: false,
    singleCarrier: false,
  }) as MapNode;
const practice = (id: string) =>
  ({
    id,
    kind: "PRACTICE",
    name: id,
    teamKind: null,
    parent: null,
    isolated: false,
    singleCarrier: true,
  }) as MapNode;
const link = (from: string, to: string, relation: MapLink["relation"]) =>
  ({ id: `${from}${to}`, from, to, relation, outcome: relation === "USES" ? "WORKED" : null }) as MapLink;

const graph = graphOf({
  nodes: [
    unit("org", "ORGANISATION"),
    unit("house", "INSTITUTION", "org"),
    unit("blue", "ROOM", "house"),
    unit("red", "ROOM", "house"),
    practice("song"),
  ],
  links: [
    link("house", "org", "PART_OF"),
    link("blue", "house", "PART_OF"),
    link("blue", "song", "USES"),
    link("red", "song", "USES"),
    link("blue", "red", "NEIGHBOUR_OF"),
  ],
});
const ids = (nodes: { id: string }[]) => nodes.map((n) => n.id);

describe("what is shown of a map", () => {
  it("folds rooms into their house, with their lines", () => {
    const shown = shownOf(graph, new Set(), new Set());
    expect(ids(shown.nodes)).toEqual(["org", "house", "song"]);
    expect(shown.folded.get("house")).toBe(2);
    expect(shown.links.map((l) => `${l.from} ${l.to}`)).toEqual(["house org", "house song"]);
  });
  it("unfolds one, or all", () => {
    for (const open of ["house", "all"])
      expect(ids(shownOf(graph, new Set([open]), new Set()).nodes)).toEqual([
        "org",
        "house",
        "blue",
        "red",
        "song",
      ]);
  });
  it("unfolds what stands at the top", () => {
    const room = graphOf({ nodes: [unit("house", "SITE"), unit("blue", "ROOM", "house")], links: [] });
    expect(ids(shownOf(room, new Set(), new Set()).nodes)).toEqual(["house", "blue"]);
  });
  it("leaves out the lines that are not wanted, and practices without any", () => {
    const shown = shownOf(graph, new Set(["all"]), new Set(["USES"]));
    expect(ids(shown.nodes)).not.toContain("song");
  });
  it("ends where units are above each other", () => {
    const ring = graphOf({ nodes: [unit("a", "ROOM", "b"), unit("b", "ROOM", "a")], links: [] });
    expect(shownOf(ring, new Set(), new Set()).nodes.length).toBeGreaterThan(0);
  });
});

describe("places", () => {
  it("are one for each, apart from each other", () => {
    const shown = shownOf(graph, new Set(["all"]), new Set());
    const places = [...placesOf(shown).values()];
    expect(places).toHaveLength(5);
    for (const [i, a] of places.entries())
      for (const b of places.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(20);
  });
});

describe("a row of the table", () => {
  it("says what the picture shows", () => {
    const blue = graph.nodes.get("blue") as MapNode;
    expect(rowOf(graph, blue)).toMatchObject({ above: "house", uses: ["song"], near: ["red"] });
    const song = graph.nodes.get("song") as MapNode;
    expect(rowOf(graph, song)).toMatchObject({ uses: ["blue", "red"], near: [] });
  });
});

describe("the address of the map", () => {
  it("keeps what is known and nothing else", () => {
    expect(mapSearch({ without: "USES,X", field: "SCHOOL", list: "x", open: "a,b" })).toEqual({
      without: "USES",
      field: "SCHOOL",
      open: "a,b",
    });
  });
});
