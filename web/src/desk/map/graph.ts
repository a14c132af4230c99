// The map as it is reckoned with: who is above whom, what stands beside what, and what is shown of it.

import type { UnitMapQuery } from "./map.generated";
import type { MapRelation } from "./search";

type Sent = NonNullable<UnitMapQuery["map"]>;
export type MapNode = Sent["nodes"][number];
export type MapLink = Sent["links"][number];

/** UnitGraph is a map with its ways. */
export type UnitGraph = {
  nodes: Map<string, MapNode>;
  links: MapLink[];
  /** below are the units right below a unit. */
  below: Map<string, string[]>;
  /** around are the links of a node. */
  around: Map<string, MapLink[]>;
};

function push<T>(into: Map<string, T[]>, key: string, value: T): void {
  const list = into.get(key);
  if (list) list.push(value);
  else into.set(key, [value]);
}

/** graphOf finds the ways in what was sent. */
export function graphOf(sent: Pick<Sent, "nodes" | "links">): UnitGraph {
  const nodes = new Map(sent.nodes.map((n) => [n.id, n]));
  const below = new Map<string, string[]>();
  const around = new Map<string, MapLink[]>();
  for (const n of sent.nodes) if (n.parent && nodes.has(n.parent)) push(below, n.parent, n.id);
  for (const l of sent.links) {
    push(around, l.from, l);
    if (l.to !== l.from) push(around, l.to, l);
  }
  return { nodes, links: sent.links, below, around };
}

// These stand on the map from the start; what is below them is unfolded by whoever wants to see it.
const upper = new Set(["ORGANISATION", "ADMINISTRATION", "AREA", "INSTITUTION", "PARTNER_TEAM", "NETWORK"]);

/** Shown is what is drawn: nodes, lines between them, and how many units are folded into each. */
export type Shown = { nodes: MapNode[]; links: MapLink[]; folded: Map<string, number> };

/** shownOf leaves out what is folded away; its lines are drawn to the unit that it is folded into. */
export function shownOf(graph: UnitGraph, open: Set<string>, without: Set<string>): Shown {
  const place = new Map<string, string>(); // of each node, where it is drawn
  const folded = new Map<string, number>();
  const stands = (n: MapNode): string => {
    const known = place.get(n.id);
    if (known) return known;
    place.set(n.id, n.id); // also ends a ring, which there should not be
    const above = n.parent ? graph.nodes.get(n.parent) : undefined;
    if (!above) return n.id;
    const over = stands(above);
    const seen = over === above.id && (upper.has(n.teamKind ?? "") || open.has("all") || open.has(above.id));
    // Whoever stands at the top of the map is unfolded, or there would be nothing to see.
    const top = !(above.parent && graph.nodes.has(above.parent));
    const at = seen || (top && over === above.id) ? n.id : over;
    place.set(n.id, at);
    if (at !== n.id) folded.set(at, (folded.get(at) ?? 0) + 1);
    return at;
  };
  const nodes = [...graph.nodes.values()].filter((n) => stands(n) === n.id);
  const drawn = new Set<string>();
  const links = graph.links.flatMap((l) => {
    if (without.has(l.relation)) return [];
    const from = place.get(l.from);
    const to = place.get(l.to);
    const line = `${l.relation} ${from} ${to} ${l.outcome}`;
    if (!from || !to || from === to || drawn.has(line)) return [];
    drawn.add(line);
    return [{ ...l, from, to }];
  });
  const used = new Set(links.flatMap((l) => [l.from, l.to]));
  // Without the lines of use a practice would lie about with nothing to it.
  const kept = without.has("USES") ? nodes.filter((n) => n.kind !== "PRACTICE" || used.has(n.id)) : nodes;
  return { nodes: kept, links, folded };
}

/** Row is a node as the table tells it. */
export type Row = {
  node: MapNode;
  above: string;
  /** uses are the practices of a unit; of a practice the units that use it. */
  uses: string[];
  /** near are neighbours of a unit; of a practice what it was made from, or others from it. */
  near: string[];
};

/** rowOf tells of a node what the picture shows of it. */
export function rowOf(graph: UnitGraph, node: MapNode, without: Set<string> = new Set()): Row {
  const names = (relation: MapRelation) => {
    if (without.has(relation)) return [];
    const ids = (graph.around.get(node.id) ?? [])
      .filter((l) => l.relation === relation)
      .map((l) => (l.from === node.id ? l.to : l.from));
    return [...new Set(ids)].map((id) => graph.nodes.get(id)?.name ?? "").filter(Boolean);
  };
  return {
    node,
    above: (node.parent && graph.nodes.get(node.parent)?.name) || "",
    uses: names("USES"),
    near: names(node.kind === "PRACTICE" ? "ADAPTED_FROM" : "NEIGHBOUR_OF"),
  };
}
