// Measures the pages against their bars, on loopback: `npm run build`, a built nabo in NABO_BIN, then
// `node scripts/measure.mjs`. Lighthouse (npx fetches it) throttles a mid-range phone; what it loads and how long
// an answer takes to stand on the screen come from the same Chromium. Prints a table for docs/bench.md.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { browserPath, start } from "./demo.mjs";

const lighthouse = "lighthouse@12.8.2";
const runs = Number(process.env.RUNS ?? 5);
const folder = mkdtempSync(join(tmpdir(), "nabo-measure-"));
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

// Lighthouse's own phone: 4 times slower, slow 4G, simulated.
function phone(url) {
  const out = join(folder, "lighthouse.json");
  execFileSync(
    "npx",
    [
      "--yes",
      lighthouse,
      url,
      "--quiet",
      "--output=json",
      `--output-path=${out}`,
      "--only-categories=performance",
    ].concat(`--chrome-flags=--headless=new --no-sandbox --disable-background-networking`),
    { env: { ...process.env, CHROME_PATH: browserPath }, stdio: ["ignore", "ignore", "inherit"] },
  );
  const { audits } = JSON.parse(readFileSync(out, "utf8"));
  const value = (name) => audits[name].numericValue;
  return {
    paint: value("largest-contentful-paint"),
    blocked: value("total-blocking-time"),
    shift: value("cumulative-layout-shift"),
  };
}

// From the last byte of the reply to the first frame with the answer.
async function answers(url) {
  const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox"] });
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: "da-DK" });
  const questions = [
    "uro ved morgensamling",
    "garderoben er kaos",
    "konflikter i frikvarteret",
    "medicin klokken otte",
    "unge melder fra",
  ];
  await page.goto(url);
  const times = [];
  for (const text of questions.concat(questions.map((q) => `${q} igen`))) {
    await page.evaluate(() => {
      performance.clearResourceTimings();
      window.answered = new Promise((done) => {
        const answer = () => document.querySelector("[data-answer]")?.getAttribute("data-answer");
        const before = answer();
        const seen = new MutationObserver(() => {
          if (answer() === undefined || answer() === null || answer() === before) return;
          seen.disconnect();
          requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())));
        });
        seen.observe(document.body, { subtree: true, childList: true, attributes: true });
      });
    });
    await page.getByRole("searchbox").fill(text);
    await page.keyboard.press("Enter");
    const at = await page.evaluate(() => window.answered);
    const replied = await page.evaluate(
      () =>
        performance
          .getEntriesByType("resource")
          .filter((e) => e.name.endsWith("/graphql"))
          .at(-1)?.responseEnd,
    );
    times.push(at - replied);
  }
  await browser.close();
  return times;
}

const nabo = await start(folder);
const rows = [];
for (const [name, path] of [
  ["front page", "/"],
  ["an answer", "/?q=uro%20ved%20morgensamling"],
]) {
  const seen = Array.from({ length: runs }, () => phone(nabo.url + path));
  rows.push([`${name}: largest contentful paint`, median(seen.map((s) => s.paint)), 2500, "ms"]);
  rows.push([`${name}: total blocking`, median(seen.map((s) => s.blocked)), 200, "ms"]);
  rows.push([`${name}: layout shift`, median(seen.map((s) => s.shift)), 0.1, ""]);
}
const shown = await answers(nabo.url);
rows.push(["an answer on screen after the reply, median", median(shown), 150, "ms"]);
rows.push(["an answer on screen after the reply, longest", Math.max(...shown), 150, "ms"]);
nabo.stop();
rmSync(folder, { recursive: true, force: true });

console.log("| what | measured | at most | |\n| --- | --- | --- | --- |");
for (const [what, is, most, unit] of rows) {
  const digits = most < 1 ? 3 : 0;
  console.log(
    `| ${what} | ${is.toFixed(digits)} ${unit} | ${most} ${unit} | ${is <= most ? "met" : "**not met**"} |`,
  );
}
