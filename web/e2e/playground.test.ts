import type { Page } from "@playwright/test";
import { accessible, expect, test } from "./nabo";

const editor = (page: Page) => page.locator(".graphiql-query-editor");
const answer = (page: Page) => page.locator(".result-window");

test("every sample runs as who is signed in", async ({ visit, as, nabo }) => {
  await as("Anne-Kirstine Bang");
  const page = await visit("/playground");
  const samples = (await (await fetch(`${nabo.url}/samples.json`)).json()) as unknown[];
  const buttons = page.locator(".samples button");
  await expect(buttons).toHaveCount(samples.length);
  for (let i = 0; i < samples.length; i++) {
    await buttons.nth(i).click();
    await expect(buttons.nth(i)).toHaveAttribute("aria-pressed", "true");
    await expect(editor(page)).toBeVisible();
    const answered = page.waitForResponse(
      (r) => r.url().endsWith("/graphql") && r.request().method() === "POST",
    );
    await page.getByRole("button", { name: /Execute query/ }).click();
    expect((await (await answered).json()).data).toBeTruthy();
  }
});

test("an address holds a query, and follows what is written", async ({ visit, as }) => {
  await as("Anne-Kirstine Bang");
  const query = encodeURIComponent("query Q($n: Int!) { teams(first: $n) { nodes { name } } }");
  const page = await visit(`/playground?query=${query}&variables=${encodeURIComponent('{"n": 1}')}`);
  await expect(editor(page)).toContainText("query Q($n: Int!)");
  await page.getByRole("button", { name: /Execute query/ }).click();
  await expect(answer(page)).toContainText("Fjordkær");
  await editor(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("\n# mere");
  await expect(page).toHaveURL(/mere/);
  // The schema is there without the server being asked for it, and what is wrong is marked.
  await page.keyboard.press("Control+a");
  await page.keyboard.type("{ nowhere ");
  await expect(editor(page).locator(".CodeMirror-lint-mark-error").first()).toBeVisible();
});

test("nothing of one is left for the next, and a keyboard comes out of the editor", async ({ visit, as }) => {
  await as("Anne-Kirstine Bang");
  const page = await visit("/playground");
  await page.getByRole("button", { name: /Execute query/ }).click();
  await expect(answer(page)).toContainText("Anne-Kirstine");
  expect(
    await page.evaluate(() => Object.keys({ ...localStorage }).filter((k) => /graphiql/.test(k))),
  ).toEqual([]);
  await editor(page).click();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(
    await page.evaluate(() => document.activeElement?.closest(".graphiql-query-editor .CodeMirror")),
  ).toBeNull();
  await page.locator("#demo-as").selectOption({ label: "Dorte Friis, pædagog" });
  await expect(editor(page)).toContainText("viewer");
  await expect(answer(page)).not.toContainText("Anne-Kirstine");
});

test("somebody who comes from another room can write too", async ({ visit, as }) => {
  await as("Anne-Kirstine Bang");
  const page = await visit("/");
  await page.evaluate(() => {
    history.pushState({}, "", "/playground");
    dispatchEvent(new PopStateEvent("popstate"));
  });
  await expect(editor(page)).toContainText("viewer");
});

for (const language of ["da", "en"])
  test(`it is accessible and fits a narrow screen (${language})`, async ({ visit, as, page }) => {
    await as("Anne-Kirstine Bang");
    await page.addInitScript((l) => localStorage.setItem("nabo.language", l), language);
    await page.setViewportSize({ width: 320, height: 800 });
    await visit("/playground");
    await expect(editor(page)).toContainText("viewer");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await accessible(page);
  });
