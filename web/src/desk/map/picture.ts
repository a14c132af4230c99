// The picture itself, drawn by Cytoscape on a canvas. Lines rest while one pans, and names stand only where
// they can be read: so two thousand nodes move smoothly.

import cytoscape, { type Core, type ElementDefinition, type StylesheetJson } from "cytoscape";
import type { MapNode, Shown } from "./graph";
import { placesOf } from "./layout";

/** Words are those that stand on the picture. */
export type Words = { isolated: string; single: string };

function look(): Record<"ink" | "line" | "unit" | "practice" | "mark" | "warn" | "ground" | "focus", string> {
  const style = getComputedStyle(document.documentElement);
  const of = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: of("--ink"),
    line: of("--line-strong"),
    unit: of("--primary"),
    practice: of("--info"),
    mark: of("--warning"),
    warn: of("--error"),
    ground: of("--ground"),
    focus: of("--focus"),
  };
}

/** faint is a colour halfway to the ground: to draw one is far quicker than to draw through another. */
function faint(colour: string, ground: string): string {
  const parts = (hex: string) => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));
  const [a, b] = [parts(colour), parts(ground)];
  if ([...a, ...b].some(Number.isNaN)) return colour;
  return `rgb(${a.map((v, i) => Math.round((v + (b[i] ?? v)) / 2)).join(",")})`;
}

/** many lines are drawn whole, and broken only around what is looked at: each dash takes its time. */
const many = 2000;

function sheet(lines: number): StylesheetJson {
  const l = look();
  const broken = lines > many ? "solid" : "dashed";
  const font = getComputedStyle(document.body).fontFamily;
  return [
    {
      selector: "node",
      style: {
        width: 22,
        height: 22,
        "background-color": l.unit,
        label: "data(label)",
        "font-family": font,
        "font-size": 15,
        color: l.ink,
        "text-outline-color": l.ground,
        "text-outline-width": 2,
        "text-wrap": "wrap",
        "text-max-width": "140px",
        "text-valign": "bottom",
        "text-margin-y": 3,
        "min-zoomed-font-size": 8,
      },
    },
    {
      selector: "node.big",
      style: { shape: "round-rectangle", width: 44, height: 30, "font-size": 26, "min-zoomed-font-size": 6 },
    },
    {
      selector: "node.practice",
      style: { shape: "diamond", width: 16, height: 16, "font-size": 11, "background-color": l.practice },
    },
    {
      selector: "node.isolated",
      style: { shape: "triangle", width: 26, height: 24, "background-color": l.mark },
    },
    { selector: "node.single", style: { shape: "star", width: 24, height: 24, "background-color": l.warn } },
    {
      selector: "node.folded",
      style: { "border-width": 3, "border-style": "double", "border-color": l.ground },
    },
    {
      selector: "edge",
      style: { "curve-style": "haystack", width: 1, "line-color": faint(l.line, l.ground) },
    },
    { selector: "edge.USES", style: { "line-color": faint(l.practice, l.ground) } },
    { selector: "edge.FAILED", style: { "line-color": faint(l.warn, l.ground), "line-style": broken } },
    { selector: "edge.ADAPTED_FROM", style: { "line-color": faint(l.practice, l.ground), width: 3 } },
    { selector: "edge.NEIGHBOUR_OF", style: { "line-style": broken === "dashed" ? "dotted" : "solid" } },
    { selector: ".far", style: { opacity: 0.15 } },
    { selector: "node.near", style: { "min-zoomed-font-size": 4 } },
    {
      selector: "node.at",
      style: { "outline-width": 4, "outline-color": l.focus, "outline-offset": 3, "min-zoomed-font-size": 0 },
    },
    { selector: "edge.near", style: { width: 3 } },
    { selector: "edge.near.FAILED", style: { "line-style": "dashed" } },
    { selector: "edge.near.NEIGHBOUR_OF", style: { "line-style": "dotted" } },
  ];
}

function classesOf(n: MapNode, folded: number): string[] {
  const big = ["ORGANISATION", "ADMINISTRATION", "AREA"].includes(n.teamKind ?? "");
  return [
    n.kind === "PRACTICE" ? "practice" : "unit",
    big ? "big" : "",
    n.isolated ? "isolated" : "",
    n.singleCarrier ? "single" : "",
    folded > 0 ? "folded" : "",
  ].filter(Boolean);
}

function labelOf(n: MapNode, folded: number, words: Words): string {
  const name = folded > 0 ? `${n.name ?? ""} (+${folded})` : (n.name ?? "");
  return name + (n.isolated ? `\n${words.isolated}` : "") + (n.singleCarrier ? `\n${words.single}` : "");
}

function elementsOf(shown: Shown, words: Words): ElementDefinition[] {
  const places = placesOf(shown);
  const nodes = shown.nodes.map((n) => {
    const folded = shown.folded.get(n.id) ?? 0;
    return {
      group: "nodes" as const,
      data: { id: n.id, label: labelOf(n, folded, words) },
      position: { ...(places.get(n.id) ?? { x: 0, y: 0 }) },
      classes: classesOf(n, folded),
    };
  });
  const ids = new Set(shown.nodes.map((n) => n.id));
  const links = shown.links
    .filter((l) => ids.has(l.from) && ids.has(l.to))
    .map((l) => ({
      group: "edges" as const,
      data: { id: l.id, source: l.from, target: l.to },
      classes: [l.relation, ...(l.outcome === "FAILED" ? ["FAILED"] : [])],
    }));
  return [...nodes, ...links];
}

/** draw makes the picture in a box; `onTap` hears which node was pointed at. */
export function draw(box: HTMLElement, onTap: (id: string) => void): Core {
  const cy = cytoscape({
    container: box,
    style: sheet(0),
    layout: { name: "preset" },
    pixelRatio: 1,
    textureOnViewport: true,
    hideEdgesOnViewport: true,
    hideLabelsOnViewport: true,
    motionBlur: false,
    autoungrabify: true,
    boxSelectionEnabled: false,
    selectionType: "single",
    minZoom: 0.02,
    maxZoom: 4,
  });
  cy.on("tap", "node", (e) => onTap(e.target.id()));
  return cy;
}

/** show puts what is to be seen on the picture. What was looked at stays where it was on the screen. */
export function show(cy: Core, shown: Shown, words: Words, at: string): void {
  const before = at ? cy.getElementById(at) : cy.collection();
  const held = before.nonempty() ? before.renderedPosition() : undefined;
  const elements = elementsOf(shown, words);
  const broken = cy.edges().length <= many;
  cy.batch(() => {
    cy.elements().remove();
    cy.add(elements);
  });
  if (broken !== shown.links.length <= many) recolour(cy);
  const after = at ? cy.getElementById(at) : cy.collection();
  if (held && after.nonempty()) {
    const now = after.renderedPosition();
    cy.panBy({ x: held.x - now.x, y: held.y - now.y });
  } else showAll(cy);
}

/** showAll shows all of it. By the places alone: to ask how wide each name is would take longer than to draw them. */
export function showAll(cy: Core | null): void {
  if (!cy) return;
  const xs = cy.nodes().map((n) => n.position("x"));
  const ys = cy.nodes().map((n) => n.position("y"));
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const margin = 48;
  const zoom = Math.min(1.2, (cy.width() - margin) / (width || 1), (cy.height() - margin) / (height || 1));
  cy.viewport({
    zoom,
    pan: { x: cy.width() / 2 - (left + width / 2) * zoom, y: cy.height() / 2 - (top + height / 2) * zoom },
  });
}

/** lookAt brings one node and what is around it forward; none brings everything back. */
export function lookAt(cy: Core, at: string): void {
  const node = at ? cy.getElementById(at) : cy.collection();
  cy.batch(() => {
    cy.elements().removeClass("near far at");
    if (node.empty()) return;
    const near = node.closedNeighborhood();
    cy.elements().difference(near).addClass("far");
    near.addClass("near");
    node.addClass("at");
  });
}

/** recolour reads the colours again, when the mode changed. */
export function recolour(cy: Core): void {
  cy.style(sheet(cy.edges().length));
}
