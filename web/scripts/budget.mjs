// What the first page may weigh, compressed as it is sent: its script 200 KB, its style sheet 40 KB. What is
// loaded when somebody goes there (map, charts, playground) is listed and not counted.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const budget = { js: 200_000, css: 40_000 };
const sent = (name) => {
  try {
    return statSync(`${dist}assets/${name}.br`).size;
  } catch {
    return statSync(`${dist}assets/${name}`).size;
  }
};

// What the page itself names, and what that imports without being asked to.
const first = new Set(
  [...readFileSync(`${dist}index.html`, "utf8").matchAll(/\/assets\/([\w.-]+\.(?:js|css))/g)].map(
    (m) => m[1],
  ),
);
for (const name of first) {
  if (!name.endsWith(".js")) continue;
  const text = readFileSync(`${dist}assets/${name}`, "utf8");
  for (const m of text.matchAll(/(?:^|[;}\n])\s*import\s*(?:[\w*{}$,\s]+from\s*)?["']\.\/([\w.-]+\.js)["']/g))
    first.add(m[1]);
}
const weight = (end) => [...first].filter((n) => n.endsWith(end)).reduce((sum, n) => sum + sent(n), 0);
const rows = readdirSync(`${dist}assets`).filter((n) => /\.(js|css)$/.test(n));
for (const name of rows.sort((a, b) => sent(b) - sent(a))) {
  console.log(`${String(sent(name)).padStart(8)}  ${first.has(name) ? "first" : "later"}  ${name}`);
}
let over = false;
for (const [end, most] of Object.entries(budget)) {
  const is = weight(`.${end}`);
  console.log(`first page, ${end}: ${is} of ${most} bytes`);
  over ||= is > most || is === 0;
}
if (over) {
  console.error(
    "The first page is over its budget: load what is new when it is needed (src/app/router.tsx).",
  );
  process.exit(1);
}
