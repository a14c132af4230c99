// Takes a picture of a page. node e2e/look.mjs http://127.0.0.1:8642/ out.png [width] [height] [light|dark] [who] [da|en]
import { chromium } from "@playwright/test";
import { actAs, browserPath, idOf, voices } from "../scripts/demo.mjs";

const [url, out, width = "1280", height = "900", mode = "light", who = "", language = "da"] =
  process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: browserPath,
  args: ["--no-sandbox"],
});
const page = await browser.newPage({
  viewport: { width: +width, height: +height },
  colorScheme: mode,
  locale: language === "en" ? "en-GB" : "da-DK",
});
page.on("console", (m) => console.log(m.type(), m.text()));
page.on("pageerror", (e) => console.log("error", e.message));
if (who) await actAs(page, idOf(await voices(url), who));
await page.goto(url, { waitUntil: "networkidle" });
await page.screenshot({ path: out, fullPage: true });
await browser.close();
