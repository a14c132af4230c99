import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, fits, test } from "./nabo";

const editor = (page: Page) => page.locator(".graphiql-query-editor");
const answer = (page: Page) => page.locator(".result-window");

// The editor's box scrolls with the keys of the field in it, which axe cannot know; all else must hold.
async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const ours = violations.flatMap((v) =>
    v.nodes
      .filter((n) => v.id !== "scrollable-region-focusable" || !n.html.includes("CodeMirror-scroll"))
      .map((n) => `${v.id}: ${n.html.slice(0, 160)}`),
  );
  expect(ours).toEqual([]);
}

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
  await expect(answer(page)).toContainText('"name":');
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
  await expect(editor(page)).toContainText("viewer");
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
    await page.emulateMedia({ colorScheme: language === "da" ? "light" : "dark" });
    await visit(
      "/playground?query=query%20Q(%24n%3AInt!)%7Bteams(first%3A%24n)%7Bnodes%7Bname%7D%7D%7D&variables=%7B%22n%22%3A1%7D",
    );
    await expect(editor(page)).toContainText("teams");
    await page.getByRole("button", { name: /Execute query/ }).click();
    await expect(answer(page)).toContainText('"name":');
    await fits(page);
    await accessible(page);
    // Its panels and dialogs bring no style elements either: the policy would say so.
    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    await expect(page.locator(".graphiql-doc-explorer")).toBeVisible();
    await page.getByRole("button", { name: "Open short keys dialog" }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
  });
