import { chromium, type Page, test as plain } from "@playwright/test";
import { expect, Nabo, test } from "./nabo";

// Whoever means harm, or comes after somebody on the same device.

const lists = {
  "teams.csv":
    "key;name;teamKind;partOf;field\nkom;Fjordby Kommune;ORGANISATION;;\negebo;Egebo;INSTITUTION;kom;DAY_CARE\n",
  "people.csv":
    "key;name;title;team;role\n1;Anna Østergård;pædagog;egebo;STAFF\n2;Bo Holm;pædagog;egebo;STAFF\n",
};

let house: Nabo;
plain.beforeAll(async () => {
  house = await Nabo.serve(lists);
});
plain.afterAll(async () => house.stop());

const signIn = async (page: Page, token: string) => {
  await page.getByLabel("Adgangsnøgle").fill(token);
  await page.getByRole("button", { name: "Log på" }).click();
};

/** keeping is a browser that keeps pages to give them back as they were: that of tests does not otherwise. */
async function keeping(run: (page: Page) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.NABO_CHROMIUM ?? "/usr/bin/chromium",
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
    args: ["--no-sandbox"],
  });
  try {
    await run(await browser.newPage({ locale: "da-DK" }));
  } finally {
    await browser.close();
  }
}

plain("going back shows nothing of who has signed out", async () => {
  await keeping(async (page) => {
    await page.goto(`${house.url}/me`);
    await signIn(page, house.token("Anna Østergård"));
    await expect(page.locator("main")).toContainText("Hej Anna");
    await page.goto(`${house.url}/sign-in`);
    await page.getByRole("button", { name: "Log af" }).click();
    await expect(page.getByLabel("Adgangsnøgle")).toBeVisible();
    await page.goBack({ waitUntil: "commit" });
    await expect(page).toHaveURL(/back=/);
    await expect(page.getByLabel("Adgangsnøgle")).toBeVisible();
    await expect(page.locator("body")).not.toContainText("Anna");
  });
});

test("a page that the browser gives back is that of who asks now", async ({ nabo }) => {
  const [dorte, frederik] = [await nabo.voice("Dorte Friis"), await nabo.voice("Frederik Aaen")];
  await keeping(async (page) => {
    await page.goto(`${nabo.url}/me`);
    await page.locator("#demo-as").selectOption(`AS:${dorte.id}`);
    await expect(page.locator("main")).toContainText("Hej Dorte");
    await page.evaluate(() => Object.assign(window, { asItWas: true }));
    await page.goto(`${nabo.url}/dashboard`);
    await page.locator("#demo-as").selectOption(`AS:${frederik.id}`);
    await page.goBack({ waitUntil: "commit" });
    await expect(page.locator("main")).toContainText("Hej Frederik");
    await expect(page.locator("body")).not.toContainText("Hej Dorte");
    expect(await page.evaluate(() => "asItWas" in window), "it was given back").toBe(true);
  });
});

plain("who signs out in one window is signed out in the other", async ({ context }) => {
  const one = await context.newPage();
  await one.goto(`${house.url}/me`);
  const token = house.token("Anna Østergård");
  await signIn(one, token);
  await expect(one.locator("main")).toContainText("Hej Anna");
  const two = await context.newPage();
  await two.goto(`${house.url}/sign-in`);
  await signIn(two, token);
  const third = await context.newPage(); // somebody else beside them stays who they are
  await third.goto(`${house.url}/me`);
  await signIn(third, house.token("Bo Holm"));
  await expect(third.locator("main")).toContainText("Hej Bo");
  await two.goto(`${house.url}/sign-in`);
  await two.getByRole("button", { name: "Log af" }).click();
  await expect(one.getByLabel("Adgangsnøgle")).toBeVisible();
  await expect(one.locator("body")).not.toContainText("Anna");
  await expect(third.locator("main")).toContainText("Hej Bo");
});

for (const back of [
  "//evil.example/x",
  "/\\evil.example/x",
  "/\t/evil.example/x",
  "/\n/evil.example/x",
  "/%09/evil.example",
  "/.//evil.example/x",
  "/..//evil.example/x",
  "https://evil.example/x",
  "javascript:alert(1)",
  " //evil.example",
  "/sign-in?back=//evil.example",
  "/practice/../../..//evil.example",
]) {
  plain(`an address that leads elsewhere is not followed: ${JSON.stringify(back)}`, async ({ page }) => {
    await page.goto(`${house.url}/sign-in?back=${encodeURIComponent(back)}`);
    await signIn(page, house.token("Anna Østergård"));
    await expect(page.getByLabel("Adgangsnøgle")).toHaveCount(0);
    await page.waitForLoadState();
    expect(new URL(page.url()).origin).toBe(house.url);
    await expect(page.locator("h1").first()).toBeVisible();
  });
}

plain("a token stands in no address, and nowhere on the device unless asked", async ({ page }) => {
  const token = house.token("Anna Østergård");
  const asked: string[] = [];
  page.on("request", (r) => asked.push(`${r.url()} ${r.headers().referer ?? ""}`));
  await page.goto(`${house.url}/me`);
  await signIn(page, token);
  for (const at of ["/me", "/", "/dashboard", "/playground", "/tell", "/colleague"]) {
    await page.goto(house.url + at);
    await expect(page.locator("h1").first()).toBeAttached();
    await page.waitForTimeout(300);
  }
  expect(asked.filter((a) => a.includes(token))).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(token);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(token);
});

test("an address of the playground runs nothing by itself", async ({ visit, as, page }) => {
  await as("Anne-Kirstine Bang");
  const sent: string[] = [];
  page.on("request", (r) => {
    if (r.url().endsWith("/graphql")) sent.push(r.postData() ?? "");
  });
  const q = `mutation { recordProblem(input: {title: "Skrevet af en adresse", team: "x"}) { revision } }`;
  for (const more of ["", "&run=1&autorun=true&execute", "&operationName=x&headers=%7B%7D"]) {
    await visit(`/playground?query=${encodeURIComponent(q)}${more}`);
    await expect(page.locator(".graphiql-query-editor")).toContainText("Skrevet");
    await page.waitForTimeout(1000);
  }
  expect(sent.filter((s) => s.includes("recordProblem"))).toEqual([]);
});

test("whoever leaves the playground leaves its weaker policy", async ({ visit, as, page }) => {
  await as("Anne-Kirstine Bang");
  await visit("/playground");
  await expect(page.locator(".graphiql-query-editor")).toBeVisible();
  await page.locator("header a.brand").click();
  await expect(page).not.toHaveURL(/playground/);
  await expect(page.locator("h1").first()).toBeVisible();
  // A page runs under the policy of the address that it was loaded at.
  const loadedAt = () => page.evaluate(() => performance.getEntriesByType("navigation")[0]?.name ?? "");
  await expect.poll(loadedAt).not.toContain("playground");
});
