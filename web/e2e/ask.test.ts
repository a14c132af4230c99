import type { Page } from "@playwright/test";
import { accessible, expect, fits, test } from "./nabo";

const trouble = "uro ved morgensamling";
const song = "Sangen er i gang, når de kommer ind";
const asked = `/?q=${encodeURIComponent(trouble)}`;

const hits = (page: Page) => page.locator(".hit");
const panel = (page: Page) => page.getByRole("region", { name: song });
const open = async (page: Page) => {
  await page.getByRole("link", { name: song }).first().click();
  await expect(panel(page).getByText("Hvad skete der hvor?")).toBeVisible();
};

test("somebody types the trouble and sees who is near, why, how far, and whom to ring", async ({
  visit,
  as,
}) => {
  await as("Frederik Aaen");
  const page = await visit("/");
  await page.getByRole("searchbox", { name: "Hvad bøvler?" }).fill(trouble);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "De har stået i det" })).toBeVisible();
  await expect(page).toHaveTitle(`${trouble} – Nabo`);
  const near = hits(page).filter({ hasText: /Kollega|Enhed/ });
  for (const i of [0, 1, 2]) {
    const hit = near.nth(i);
    await expect(hit.getByText(/\d+ m væk|hos jer selv|i samme hus/).first()).toBeVisible();
    await expect(hit.locator(".hit-why")).toContainText(/løste det med|har prøvet|det virkede der/);
    await expect(hit.locator("mark").first()).toBeVisible();
    await expect(hit.getByRole("link", { name: /^Ring til/ })).toHaveAttribute("href", /^tel:\d{8}$/);
  }
  const hanne = hits(page).filter({ has: page.getByRole("link", { name: "Hanne Toft", exact: true }) });
  await expect(hanne).toContainText("Nanna Riis kan sætte jer i forbindelse");
  await expect(hanne.getByRole("link", { name: "Spørg Hanne Toft" })).toHaveAttribute(
    "href",
    /^\/colleague\?to=i\w+/,
  );
  await expect(hits(page).first()).toContainText("virkede 1 sted, delvist 1, ikke 1 sted");
  await expect(page.getByRole("status").filter({ hasText: /\d+ bud, og \d+ måske/ })).toBeAttached();
  await accessible(page);
});

test("an example asks for itself", async ({ visit, as }) => {
  await as("Frederik Aaen");
  const page = await visit("/");
  await page.getByRole("link", { name: `»${trouble}«` }).click();
  await expect(hits(page).first()).toContainText(song);
  await expect(page.getByRole("searchbox")).toHaveValue(trouble);
});

test("no score stands anywhere, and no sum of what a person did", async ({ visit, as }) => {
  await as("Frederik Aaen");
  const page = await visit(asked);
  await page.getByRole("link", { name: /^Vis \d+ mere/ }).click();
  await expect(page).toHaveURL(/all=yes/);
  for (const summary of await page.getByText("Hvorfor står den her?").all()) await summary.click();
  const text = await page.locator("main").textContent();
  expect(text).not.toMatch(/\d\s?%|\bscore|\bpoint|\brang|\bstjerne|har løst \d|\d+ erfaringer/i);
});

test("what opens stands beside the list; back and reload keep it all", async ({ visit, as }) => {
  await as("Frederik Aaen");
  const page = await visit(`${asked}&field=SCHOOL`);
  await expect(page.getByRole("button", { name: "Fjern: Skole" })).toBeVisible();
  await page.getByRole("link", { name: song }).first().scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 150);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  const at = await page.evaluate(() => scrollY);
  await open(page);
  await expect(panel(page).getByRole("heading", { level: 2 })).toBeFocused();
  await expect(hits(page).first()).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(at);
  await expect(panel(page)).toContainText("Sjette grinede, og så grinede femte.");
  await expect(panel(page).getByText("virkede ikke hos os")).toBeVisible();
  await accessible(page);

  await page.reload();
  await expect(panel(page)).toContainText("Sjette grinede");
  await expect(page.getByRole("button", { name: "Fjern: Skole" })).toBeVisible();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(at);

  await panel(page).getByRole("link", { name: "Læs det hele" }).click();
  await expect(page).toHaveURL(/\/practice\//);
  await page.goBack();
  await expect(panel(page)).toContainText("Sjette grinede");
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(at);

  await page.goBack();
  await expect(panel(page)).toHaveCount(0);
  await expect(page.getByRole("link", { name: song }).first()).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(at);
  await page.goForward();
  await expect(panel(page)).toBeVisible();
});

test("a person and a unit open too, and one after the other leaves one way back", async ({ visit, as }) => {
  await as("Frederik Aaen");
  const page = await visit(asked);
  await page.getByRole("link", { name: "Hanne Toft", exact: true }).first().click();
  const hanne = page.getByRole("region", { name: "Hanne Toft" });
  await expect(hanne.getByRole("heading", { name: "Her er de" })).toBeVisible();
  await page.getByRole("link", { name: "Blå stue", exact: true }).first().click();
  const room = page.getByRole("region", { name: "Blå stue" });
  await expect(room).toContainText("Tabletten bor på hylden over vasken.");
  await expect(room.getByRole("link", { name: /^Ring til Blå stue/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(room).toHaveCount(0);
  await expect(page).not.toHaveURL(/open=/);
});

test("on a phone it lies over the list, and back is where one was", async ({ visit, as, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await as("Frederik Aaen");
  await visit(asked);
  await expect(hits(page).first()).toBeVisible();
  await fits(page);
  await page.getByRole("button", { name: "Vælg, hvad der skal med" }).click();
  await expect(page.getByLabel("Fagområde")).toBeVisible();
  await fits(page);
  await page.getByRole("button", { name: "Skjul valgene" }).click();
  await hits(page).nth(3).getByRole("heading").getByRole("link").click();
  const at = await page.evaluate(() => history.length);
  await expect(hits(page).first()).toBeHidden();
  await expect(page.getByRole("button", { name: "Tilbage til listen" })).toBeInViewport();
  await fits(page);
  await accessible(page);
  await page.getByRole("button", { name: "Tilbage til listen" }).click();
  await expect(hits(page).nth(3).getByRole("heading")).toBeInViewport();
  await expect(hits(page).nth(3).getByRole("heading").getByRole("link")).toBeFocused();
  expect(await page.evaluate(() => history.length)).toBe(at);
});

test("an answer is narrowed by what there is, with how much it leaves", async ({ visit, as }) => {
  await as("Frederik Aaen");
  const page = await visit(asked);
  await page.getByRole("button", { name: "Vælg, hvad der skal med" }).click();
  const field = page.getByLabel("Fagområde");
  await expect(field.locator("option", { hasText: /^Ældre \(\d+\)$/ })).toBeAttached();
  await field.selectOption("ELDERLY");
  await expect(page).toHaveURL(/field=ELDERLY/);
  await expect(hits(page).first()).toContainText("Vi synger, inden alle er kørt ind");
  await expect(hits(page).filter({ hasText: song })).toHaveCount(0);
  await page.getByLabel("De gør det stadig").check();
  await expect(page).toHaveURL(/used=yes/);
  await accessible(page);
  await page.reload();
  await expect(field).toHaveValue("ELDERLY");
  await page.getByRole("button", { name: "Fjern: Ældre" }).click();
  await expect(hits(page).filter({ hasText: song }).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Skjul valgene" })).toBeFocused();
});

test("a unit is chosen by the beginning of its name", async ({ visit, as }) => {
  await as("Frederik Aaen");
  const page = await visit(`${asked}&narrow=yes`);
  await page.getByRole("combobox", { name: /En bestemt enhed/ }).fill("Egebo");
  await page.getByRole("listbox").getByRole("option", { name: /Egebo/ }).first().click();
  await expect(page).toHaveURL(/area=i/);
  await expect(page.getByRole("button", { name: /Fjern: .*Egebo/ })).toBeVisible();
  await expect(hits(page).first()).not.toContainText(song);
});

test("an empty answer keeps the question with one tap, and names a broker", async ({ visit, as, nabo }) => {
  const me = await as("Frederik Aaen");
  const page = await visit(`/?q=${encodeURIComponent(trouble)}&area=i0000000000000000000000000`);
  await expect(page.getByRole("heading", { name: "Der er ikke noget, der ligner" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Vis uden at vælge fra" })).toBeVisible();
  await expect(page.getByRole("link", { name: /Spørg vidensmægleren, Søren Thygesen/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Ring til Søren Thygesen/ })).toBeVisible();
  await expect(page.locator("#keep-seen")).toContainText("Hvem kan se det?");
  await accessible(page);
  await page.getByRole("button", { name: "Ved kaffemaskinen" }).click();
  await expect(page.getByText("Spørgsmålet er gemt")).toBeVisible();
  await expect(page.getByRole("link", { name: "Se spørgsmålet" })).toHaveAttribute(
    "href",
    /^\/question\/\w+/,
  );
  const kept = await nabo.query(me.id, "{ viewer { questions(first: 5) { nodes { text occasion } } } }");
  expect(kept.viewer.questions.nodes).toContainEqual({ text: trouble, occasion: "COFFEE_MACHINE" });
});

test("what is not sure says so, and one word is a list", async ({ visit, as }) => {
  await as("Dorte Friis");
  const page = await visit(`/?q=${encodeURIComponent("kvantefysik på rådhuset")}`);
  await expect(page.getByRole("heading", { name: "Måske er det noget af det her" })).toBeVisible();
  await page.getByText("Var det ikke det?").click();
  await expect(page.getByRole("button", { name: "ved overlap" })).toBeVisible();
  await page.getByRole("searchbox").fill("gardrobe");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Det her er der om »gardrobe«" })).toBeVisible();
  await page.getByRole("link", { name: "Mente du »garderobe«?" }).click();
  await expect(page.getByRole("searchbox")).toHaveValue("garderobe");
  await expect(page.getByText("Mente du")).toHaveCount(0);
});

test("whether it helped is said with one tap, and taken back", async ({ visit, as }) => {
  await as("Frederik Aaen");
  const page = await visit(asked);
  await open(page);
  const helped = panel(page).getByRole("group", { name: "Hjalp det?" });
  await helped.getByRole("button", { name: "Ja" }).click();
  await expect(helped.getByRole("status")).toContainText("Tak.");
  await expect(helped.getByRole("button", { name: "Ja" })).toHaveAttribute("aria-pressed", "true");
  await helped.getByRole("button", { name: "Fortryd" }).click();
  await expect(helped.getByRole("button", { name: "Ja" })).toHaveAttribute("aria-pressed", "false");
});

test("while the next answer is fetched, the last one stays", async ({ visit, as }) => {
  await as("Frederik Aaen");
  const page = await visit(asked);
  await expect(hits(page).first()).toContainText(song);
  let go = () => {};
  const held = new Promise<void>((done) => {
    go = done;
  });
  await page.route("**/graphql", async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole("searchbox").fill("weekendafløserne ringer hele tiden");
  await page.keyboard.press("Enter");
  await expect(page.locator(".answer")).toHaveAttribute("aria-busy", "true");
  await expect(hits(page).first()).toContainText(song);
  go();
  await expect(page.locator(".answer")).toHaveAttribute("aria-busy", "false");
  await expect(hits(page).first()).toContainText("Tre linjer øverst i besøgsplanen");
});

test("by keyboard alone: ask, open, ring, close", async ({ visit, as }) => {
  await as("Frederik Aaen");
  const page = await visit("/");
  await page.getByRole("searchbox").focus();
  await page.keyboard.type(trouble);
  await page.keyboard.press("Enter");
  await expect(hits(page).first()).toBeVisible();
  await page.keyboard.press("Tab"); // the button
  await page.keyboard.press("Tab"); // the filters
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: song }).first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(panel(page).getByRole("heading", { level: 2 })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(panel(page).getByRole("link", { name: /^Ring til/ })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("link", { name: song }).first()).toBeFocused();
});

test("in English too", async ({ visit, as, page }) => {
  await page.addInitScript(() => localStorage.setItem("nabo.language", "en"));
  await as("Grace Mwangi");
  await visit("/");
  await accessible(page);
  await page.getByRole("searchbox").fill("I cannot read the abbreviations in the care plan");
  await page.keyboard.press("Enter");
  await expect(hits(page).first()).toContainText(/worked in \d/);
  await page.getByRole("link", { name: "Three lines in plain words" }).first().click();
  await expect(page.getByRole("heading", { name: "What happened where?" })).toBeVisible();
  await accessible(page);
  expect(await page.locator("main").textContent()).not.toMatch(/ask\.|\{\{|undefined/);
});

test("what somebody types is text and nothing else", async ({ visit, as }) => {
  await as("Frederik Aaen");
  const evil = '<img src=x onerror="document.title=1"> {{q}} $t(why)';
  const page = await visit(`/?q=${encodeURIComponent(evil)}&open=${encodeURIComponent("practice:<b>")}`);
  await expect(page.getByRole("searchbox")).toHaveValue(evil);
  await expect(page).toHaveTitle(`${evil} – Nabo`);
  await expect(page.locator("main img")).toHaveCount(0);
});
