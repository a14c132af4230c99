import { accessible, actAs, expect, fits, test } from "./nabo";

// The first five minutes of each who uses Nabo, from one room to the next, as they come to it.

test("staff: from the trouble to a colleague, and from their answer to a thanks", async ({
  as,
  visit,
  another,
}) => {
  await as("Frederik Aaen");
  const page = await visit("/");
  await page.getByRole("searchbox").fill("uro ved morgensamling");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "Spørg Hanne Toft" }).first().click();
  await expect(page.getByRole("heading", { name: "Til Hanne Toft" })).toBeVisible();
  await page.getByLabel("Hvad vil du spørge om?").fill("Hvordan kom I i gang med at spille, før de sidder?");
  await page.getByRole("button", { name: "Send til Hanne Toft" }).click();
  await expect(page.getByText("Sendt til Hanne Toft.")).toBeVisible();

  const hanne = await another("Hanne Toft");
  await hanne.goto("/");
  await hanne.getByRole("link", { name: /Spørg en kollega 1 venter på svar/ }).click();
  const asked = hanne.getByRole("article", { name: "Frederik Aaen spørger" });
  await asked.getByLabel("Dit svar til Frederik Aaen").fill("Kom og hør det tirsdag, vi begynder 8.10.");
  await asked.getByRole("button", { name: "Send svar" }).click();
  await expect(asked.getByText("Svaret er sendt til Frederik Aaen.")).toBeVisible();

  await page.reload();
  const mine = page.getByRole("article", { name: "Til Hanne Toft" });
  await expect(mine.getByText("Kom og hør det tirsdag")).toBeVisible();
  await mine.getByRole("button", { name: "Ja, det hjalp" }).click();
  await expect(mine.getByText("Tak er sagt til Hanne Toft")).toBeVisible();
});

test("a broker writes down what somebody told; they say yes, and a third finds it", async ({
  as,
  visit,
  another,
}) => {
  await as("Søren Thygesen");
  const page = await visit("/desk");
  await expect(page.getByRole("heading", { name: "Mæglerbordet" })).toBeVisible();
  await page.getByRole("link", { name: "Fortæl", exact: true }).first().click();
  await page.getByLabel("Jeg skriver for en, der har fortalt det").check();
  await page.getByRole("combobox", { name: "Hvem fortalte det?" }).fill("Hanne T");
  await page
    .locator("#content")
    .getByRole("option", { name: /Hanne Toft/ })
    .click();
  await page.getByLabel("Hvad kalder I det?").fill("Paraplyen i loftet");
  await page
    .getByLabel("Fortæl kort, hvad I gør")
    .fill("Vi hænger en paraply op over læsekrogen, og så hvisker de under den.");
  await page.getByRole("button", { name: "Det er nok, gem" }).click();
  const link = await page.getByLabel("Link, du kan sende").inputValue();

  const frederik = await another("Frederik Aaen");
  await frederik.goto(link);
  await expect(frederik.getByRole("heading", { name: "Det er her ikke" })).toBeVisible();

  const hanne = await another("Hanne Toft");
  await hanne.goto(link);
  await hanne.getByRole("button", { name: "Ja, sådan var det" }).click();
  await expect(hanne.getByText("Nu er det din erfaring")).toBeVisible();

  await frederik.goto("/?q=paraply over l%C3%A6sekrogen");
  await expect(frederik.getByRole("link", { name: "Paraplyen i loftet" }).first()).toBeVisible();
});

test("a dashboard builder takes a sample, changes it, and fetches the same as a file", async ({
  as,
  visit,
  page,
}) => {
  const reader = await as("Tina Mølgaard");
  await actAs(page, reader.id, true);
  await visit("/playground");
  await page.getByRole("button", { name: "Enheder fra toppen" }).click();
  await expect(page.locator(".graphiql-query-editor")).toContainText("teams");
  await page.getByRole("button", { name: /Execute query/ }).click();
  await expect(page.locator(".result-window")).toContainText("Fjordkær Kommune");

  await visit("/dashboard");
  const chart = page
    .getByRole("region")
    .filter({ has: page.getByRole("button", { name: "CSV" }) })
    .first();
  const waits = page.waitForEvent("download");
  await chart.getByRole("button", { name: "CSV" }).click();
  expect((await waits).suggestedFilename()).toMatch(/\.csv$/);
});

test("an address that leads nowhere says so, to people and to programs", async ({ as, visit, nabo }) => {
  await as("Frederik Aaen");
  expect((await fetch(`${nabo.url}/nowhere`)).status).toBe(404);
  const page = await visit("/nowhere");
  await expect(page.getByRole("heading", { name: "Det er her ikke" })).toBeVisible();
  await accessible(page);
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { name: "It is not here" })).toBeVisible();
  await accessible(page);
});

test("on a phone the menu opens from a button, by keyboard too, and the way past it is the first stop", async ({
  as,
  visit,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await as("Frederik Aaen");
  await visit("/");
  await page.locator("body").press("Tab");
  await expect(page.getByRole("link", { name: "Gå til indholdet" })).toBeFocused();
  const button = page.getByRole("button", { name: "Menu" });
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(button).toHaveAttribute("aria-expanded", "true");
  await accessible(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "Min side" }).click();
  await expect(page).toHaveURL(/\/me$/);
  await expect(button).toHaveAttribute("aria-expanded", "false");
  await fits(page);
});

test("the bar of the demo makes one somebody else, and nothing of the first is left", async ({
  as,
  visit,
  page,
}) => {
  await as("Frederik Aaen");
  await visit("/me");
  await expect(page.locator("#content").getByText("Frederik").first()).toBeVisible();
  await page.getByLabel(/Du ser det som/).selectOption({ label: "Anne-Kirstine Bang, vidensmægler" });
  await expect(page.getByRole("link", { name: "Mæglerbord" })).toBeVisible();
  await expect(page.locator("#content").getByText("Frederik")).toHaveCount(0);
});
