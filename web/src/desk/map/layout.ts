// Where everything stands: the organisation in the middle, what is below it in rings around it, and each
// practice beside the first unit that uses it. Reckoned in one pass, so that two thousand stand at once.

import type { MapNode, Shown } from "./graph";

export type Place = { x: number; y: number };

/** room is how far apart neighbours in a ring stand, and how far rings are at least. */
const room = { side: 46, ring: 150 };

type Tree = { children: Map<string, string[]>; roots: string[] };

function treeOf({ nodes, links }: Shown): Tree {
  const ids = new Set(nodes.map((n) => n.id));
  const beside = new Map<string, string>();
  for (const l of links) if (l.relation === "USES" && !beside.has(l.to)) beside.set(l.to, l.from);
  const over = (n: MapNode) => (n.kind === "PRACTICE" ? beside.get(n.id) : n.parent);
  const children = new Map<string, string[]>();
  const roots: string[] = [];
  for (const n of nodes) {
    const above = over(n);
    if (!above || !ids.has(above)) roots.push(n.id);
    else children.set(above, [...(children.get(above) ?? []), n.id]);
  }
  return { children, roots };
}

/** placesOf gives each node that is shown its place. */
export function placesOf(shown: Shown): Map<string, Place> {
  const { children, roots } = treeOf(shown);
  const places = new Map<string, Place>();
  const weights = new Map<string, number>();
  // A leaf needs as much of its ring as any other; of the whole turn that is less the further out it is.
  const weigh = (id: string, depth: number): number => {
    const below = children.get(id) ?? [];
    const own = 1 / Math.max(1, depth);
    const weight = below.length === 0 ? own : Math.max(own, sum(below.map((c) => weigh(c, depth + 1))));
    weights.set(id, weight);
    return weight;
  };
  const single = roots.length === 1;
  const start = single ? 0 : 1;
  const whole = Math.max(1, sum(roots.map((r) => weigh(r, start))));
  const ring = Math.max(room.ring, (room.side * whole) / (2 * Math.PI));
  const put = (id: string, depth: number, from: number, width: number) => {
    const angle = from + width / 2;
    places.set(id, { x: Math.cos(angle) * depth * ring, y: Math.sin(angle) * depth * ring });
    const below = children.get(id) ?? [];
    const all = sum(below.map((c) => weights.get(c) ?? 0));
    let at = from;
    for (const c of below) {
      const share = (width * (weights.get(c) ?? 0)) / all;
      put(c, depth + 1, at, share);
      at += share;
    }
  };
  let at = -Math.PI / 2;
  for (const r of roots) {
    const share = (2 * Math.PI * (weights.get(r) ?? 0)) / whole;
    put(r, start, at, share);
    at += share;
  }
  return places;
}

function sum(list: number[]): number {
  return list.reduce((a, b) => a + b, 0);
}
