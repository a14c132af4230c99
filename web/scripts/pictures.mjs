// Takes the pictures of docs/pictures from a running demo: node scripts/pictures.mjs http://127.0.0.1:8642
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { actAs, browserPath, idOf, voices } from "./demo.mjs";

const [base] = process.argv.slice(2);
const folder = fileURLToPath(new URL("../../docs/pictures/", import.meta.url));
mkdirSync(folder, { recursive: true });
const all = await voices(base);
const phone = { width: 390, height: 844 };
const screen = { width: 1280, height: 900 };
const asked = "/?q=uro%20ved%20morgensamling";

const browser = await chromium.launch({
  executablePath: browserPath,
  args: ["--no-sandbox"],
});
// One context: the first visit has the fonts fetched, the pictures have them.
const context = await browser.newContext({ locale: "da-DK", reducedMotion: "reduce", baseURL: base });
const warm = await context.newPage();
await warm.goto("/", { waitUntil: "networkidle" });
await warm.close();

/** take makes one picture, of what is on the screen. */
async function take(name, who, viewport, path, before = async () => {}) {
  const page = await context.newPage();
  await page.setViewportSize(viewport);
  await actAs(page, idOf(all, who));
  await page.goto(path, { waitUntil: "networkidle" });
  await before(page);
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: `${folder}${name}.png` });
  await page.close();
}
const openFirst = (page) =>
  page.getByRole("link", { name: "Sangen er i gang, når de kommer ind" }).first().click();

await take("front-phone", "Frederik Aaen", phone, "/");
await take("ask-phone", "Frederik Aaen", phone, asked);
await take("ask-desk", "Frederik Aaen", screen, asked, async (page) => {
  await openFirst(page);
  await page.getByText("Hvad skete der hvor?").waitFor();
});
await take("practice-phone", "Frederik Aaen", phone, asked, async (page) => {
  await openFirst(page);
  await page.getByRole("link", { name: /hele/i }).first().click();
  await page.waitForURL(/practice/);
  await page.getByRole("heading", { name: "Det gør vi" }).waitFor();
});
await take("tell-phone", "Frederik Aaen", phone, "/tell");
await take("ten-seconds-phone", "Frederik Aaen", phone, "/question/new");
await take("colleague-phone", "Frederik Aaen", phone, `/colleague?to=${idOf(all, "Hanne Toft")}`);
await take("me-phone", "Frederik Aaen", phone, "/me");
await take("desk", "Anne-Kirstine Bang", screen, "/desk");
await take("map", "Anne-Kirstine Bang", screen, "/desk/map");
await take("dashboard", "Anne-Kirstine Bang", screen, "/dashboard");
await browser.close();
