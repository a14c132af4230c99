// Takes a picture of a page. node e2e/look.mjs http://127.0.0.1:8642/ out.png [width] [height] [dark]
import { chromium } from "@playwright/test";

const [url, out, width = "1280", height = "900", mode = "light"] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.NABO_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const page = await browser.newPage({
  viewport: { width: +width, height: +height },
  colorScheme: mode,
  locale: "da-DK",
});
page.on("console", (m) => console.log(m.type(), m.text()));
page.on("pageerror", (e) => console.log("error", e.message));
await page.goto(url, { waitUntil: "networkidle" });
await page.screenshot({ path: out, fullPage: true });
await browser.close();
