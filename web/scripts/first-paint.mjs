// Puts the heading of the front page into the built page, in Danish (index.html) and in English (index.en.html), so
// that there is something to read while the program is on its way. web.go cuts away what an address has no use for:
// what stands between <!--ask--> and <!--/ask--> off the front page, and the demo's bar where there is no demo.
import { readFileSync, writeFileSync } from "node:fs";

const at = (path) => new URL(`../${path}`, import.meta.url);
const json = (path) => JSON.parse(readFileSync(at(path), "utf8"));
const safe = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

const page = readFileSync(at("dist/index.html"), "utf8");
for (const [language, name] of [
  ["da", "index.html"],
  ["en", "index.en.html"],
]) {
  const app = json(`src/app/${language}.json`);
  const ask = json(`src/ask/${language}.json`);
  const shell =
    `<!--demo--><div class="demo-bar demo-bar-waits"></div><!--/demo-->` +
    `<header class="shell-header"><span class="brand">${safe(app.name)}</span><span class="menu-waits"></span></header>` +
    `<main><!--ask--><div class="ask"><div class="ask-list"><div class="page"><div class="page-head">` +
    `<h1>${safe(ask.title.page)}</h1></div><p class="lead">${safe(ask.lead)}</p></div></div></div><!--/ask--></main>`;
  const filled = page
    .replace('lang="da"', `lang="${language}"`)
    .replace('<div id="root"></div>', `<div id="root">${shell}</div>`);
  if (!filled.includes(shell)) throw new Error("the built page has no root to fill");
  writeFileSync(at(`dist/${name}`), filled);
}
