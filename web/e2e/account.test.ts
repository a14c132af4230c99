import { test as plain } from "@playwright/test";
import { accessible, expect, Nabo } from "./nabo";

// Outside a demo: nobody gets in without a token.

const lists = {
  "teams.csv":
    "key;name;teamKind;partOf;field\nkom;Fjordby Kommune;ORGANISATION;;\negebo;Egebo;INSTITUTION;kom;DAY_CARE\n",
  "people.csv": "key;name;title;team;role\n1;Anna Østergård;pædagog;egebo;STAFF\n",
};

let nabo: Nabo;
plain.beforeAll(async () => {
  nabo = await Nabo.serve(lists);
});
plain.afterAll(async () => nabo.stop());

plain("somebody signs in with a token and comes to where they were going", async ({ page }) => {
  await page.goto(`${nabo.url}/me`);
  await expect(page).toHaveURL(/sign-in\?back=/);
  await accessible(page);
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await accessible(page);
  await page.getByRole("button", { name: "Dansk" }).click();
  const field = page.getByLabel("Adgangsnøgle");

  await page.getByRole("button", { name: "Log på" }).click();
  await expect(page.getByText("Indsæt nøglen først.")).toBeVisible();

  await field.fill("nabo_forkert");
  await page.getByRole("button", { name: "Log på" }).click();
  await expect(page.getByText("Nøglen gælder ikke")).toBeVisible();
  await expect(field).toHaveValue("nabo_forkert");
  await accessible(page);

  await field.fill(nabo.token("Anna Østergård"));
  await page.getByRole("button", { name: "Log på" }).click();
  await expect(page).toHaveURL(`${nabo.url}/me`);

  const kept = await page.evaluate(() => ["nabo.session" in localStorage, "nabo.session" in sessionStorage]);
  expect(kept, "a token is kept until the window closes").toEqual([false, true]);

  await page.goto(`${nabo.url}/sign-in`);
  await expect(page.getByText("Du er logget på som Anna Østergård")).toBeVisible();
  await page.getByRole("button", { name: "Log af" }).click();
  await page.goto(`${nabo.url}/`);
  await expect(page).toHaveURL(/sign-in/);
});

plain("an address that leads elsewhere is not followed", async ({ page }) => {
  await page.goto(`${nabo.url}/sign-in?back=//evil.example/x`);
  await page.getByLabel("Adgangsnøgle").fill(nabo.token("Anna Østergård"));
  await page.getByRole("button", { name: "Log på" }).click();
  await expect(page.getByRole("searchbox")).toBeVisible();
  expect(page.url()).toBe(`${nabo.url}/`);
});
