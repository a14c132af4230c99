import { accessible, expect, test } from "./nabo";

test("somebody types the trouble and sees who has stood in the same", async ({ visit, as }) => {
  await as("Frederik Aaen");
  const page = await visit("/");
  await page.getByRole("searchbox").fill("uro ved morgensamling");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Sangen er i gang, når de kommer ind" })).toBeVisible();
  await expect(page).toHaveURL(/\?q=/);
  await accessible(page);
});
