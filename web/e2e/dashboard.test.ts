import { readFileSync } from "node:fs";
import { accessible, expect, fits, test } from "./nabo";

test("the numbers stand as bars and in a table, and small ones are said to be so", async ({ visit, as }) => {
  await as("Anne-Kirstine Bang");
  const page = await visit("/dashboard");
  const fields = page.getByRole("region", { name: "Erfaringer efter fagområde", exact: true });
  await expect(fields.getByRole("img")).toHaveAttribute("data-drawn", "true");
  const row = (name: string) => fields.getByRole("row").filter({ hasText: name });
  await expect(row("Dagtilbud")).toContainText(/\d\d/);
  await expect(row("Kultur")).toContainText("under 5");
  await expect(fields.getByRole("cell", { name: "0", exact: true })).toHaveCount(0);
  await accessible(page);
});

test("a unit and a period stand in the address, one at a time", async ({ visit, as }) => {
  await as("Anne-Kirstine Bang");
  const page = await visit("/dashboard");
  const year = String(new Date().getFullYear());
  await page.locator("label", { hasText: /^År$/ }).click();
  await page.getByLabel("Periode").selectOption(year);
  await expect(page).toHaveURL(new RegExp(`period=.*${year}`));
  await expect(page.getByRole("heading", { name: `Spørgsmål over tid – ${year}` })).toBeVisible();
  await page.getByLabel("Enhed").selectOption({ label: "Dagtilbud Vest" });
  await expect(page).toHaveURL(/unit=/);
  await expect(page).not.toHaveURL(/period=/);
  await expect(page.getByRole("heading", { name: "Hvordan gik det? – Dagtilbud Vest" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Hvordan gik det? – Dagtilbud Vest" })).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("every chart is given as a file, as a picture and as its query", async ({ visit, as }) => {
  await as("Anne-Kirstine Bang");
  const page = await visit("/dashboard?split=AREA");
  const outcomes = page.getByRole("region", { name: "Hvordan gik det?", exact: true });
  await expect(outcomes.getByRole("img")).toHaveAttribute("data-drawn", "true");
  const take = async (button: string) => {
    const waits = page.waitForEvent("download");
    await outcomes.getByRole("button", { name: button }).click();
    return readFileSync(await (await waits).path());
  };
  expect((await take("CSV")).toString()).toMatch(/Dagtilbud Vest.*\d/);
  expect([...(await take("PNG")).subarray(1, 4)].map((c) => String.fromCharCode(c)).join("")).toBe("PNG");
  await outcomes.getByRole("button", { name: "Vis forespørgslen" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText('"AREA"');
  await accessible(page);
  await dialog.getByRole("link", { name: "Åbn i prøvefeltet" }).click();
  await expect(page).toHaveURL(/\/playground\?/);
  await expect(page.locator(".graphiql-query-editor")).toContainText("query Counts");
  await page.keyboard.press("Control+Enter");
});

test("it can be read in English, on a narrow screen and in the dark", async ({ visit, as, page }) => {
  await as("Anne-Kirstine Bang");
  await page.addInitScript(() => localStorage.setItem("nabo.language", "en"));
  await page.setViewportSize({ width: 320, height: 700 });
  await page.emulateMedia({ colorScheme: "dark" });
  await visit("/dashboard?split=AREA");
  await expect(page.locator('canvas[data-drawn="true"]')).toHaveCount(6);
  await expect(page.getByRole("cell", { name: "under 5" }).first()).toBeAttached();
  await fits(page);
  await accessible(page);
});
