import { accessible, expect, fits, test } from "./nabo";

test("a broker sees units and practices, as a picture and as a table", async ({ visit, as }) => {
  await as("Anne-Kirstine Bang");
  const page = await visit("/desk/map");
  await expect(page.locator("[data-drawn]")).toBeVisible();
  const table = page.getByRole("table");
  await page.getByLabel("Find i tabellen").fill("egebo");
  await expect(table.getByRole("link", { name: "Egebo", exact: true })).toBeVisible();
  await page.locator("label", { hasText: /^Erfaringer$/ }).click();
  await page.getByLabel("Find i tabellen").fill("kun én");
  await expect(table.getByRole("row").nth(1)).toContainText("Kun én har stået i det");
  await accessible(page);
});

test("a unit is unfolded, and made the whole map, and the address keeps it", async ({ visit, as }) => {
  await as("Anne-Kirstine Bang");
  const page = await visit("/desk/map");
  const drawn = async () => Number(await page.locator("[data-drawn]").getAttribute("data-drawn"));
  await expect.poll(drawn).toBeGreaterThan(10);
  const folded = await drawn();
  await page.getByLabel("Find i tabellen").fill("egebo");
  await page.getByRole("button", { name: /^Vis på kortet ?: Egebo$/ }).click();
  const chosen = page.getByRole("region", { name: "Valgt på kortet" });
  await expect(chosen.getByRole("heading", { name: "Egebo" })).toBeVisible();
  await expect.poll(drawn).toBeGreaterThan(folded);
  await chosen.getByRole("button", { name: "Fold sammen" }).click();
  await expect.poll(drawn).toBe(folded);
  await chosen.getByRole("button", { name: "Kun den på kortet" }).click();
  await expect(page).toHaveURL(/within=/);
  await expect(page.getByLabel("Enhed (valgfrit)")).toHaveValue("Egebo");
  await page.reload();
  await expect.poll(drawn).toBeLessThan(folded);
});

test("it moves by keys and buttons, and filters by field and lines", async ({ visit, as }) => {
  await as("Anne-Kirstine Bang");
  const page = await visit("/desk/map");
  await expect(page.locator("[data-drawn]")).toBeVisible();
  const box = page.locator(".map-box");
  const before = await box.screenshot();
  await box.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("+");
  await expect.poll(async () => (await box.screenshot()).equals(before)).toBe(false);
  await page.getByRole("button", { name: "Vis det hele" }).click();
  await page.getByLabel("Fagområde").selectOption({ label: "Ældre" });
  await expect(page).toHaveURL(/field=ELDERLY/);
  await page.getByLabel("er naboer").uncheck();
  await expect(page).toHaveURL(/without=NEIGHBOUR_OF/);
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("what stands alone is said in words too", async ({ visit, as, page }) => {
  await as("Anne-Kirstine Bang");
  await page.route("**/graphql", async (route) => {
    if (!route.request().postData()?.includes("UnitMap")) return route.continue();
    const node = { __typename: "MapNode", field: null, parent: null, singleCarrier: false, isolated: false };
    const nodes = [
      { ...node, id: "a", kind: "TEAM", name: "Fjordkær", teamKind: "ORGANISATION" },
      { ...node, id: "b", kind: "TEAM", name: "Egebo", teamKind: "INSTITUTION", parent: "a", isolated: true },
    ];
    await route.fulfill({ json: { data: { map: { __typename: "NodeMap", nodes, links: [], more: true } } } });
  });
  await visit("/desk/map");
  await expect(page.getByRole("row").filter({ hasText: "Egebo" })).toContainText("Står for sig selv");
  await expect(page.getByText("Der er mere, end kortet kan have")).toBeVisible();
});

test("it can be read in English, on a narrow screen and in the dark", async ({ visit, as, page }) => {
  await as("Anne-Kirstine Bang");
  await page.addInitScript(() => localStorage.setItem("nabo.language", "en"));
  await page.setViewportSize({ width: 320, height: 700 });
  await page.emulateMedia({ colorScheme: "dark" });
  await visit("/desk/map?open=all");
  await expect(page.locator("[data-drawn]")).toBeVisible();
  await fits(page);
  const strip = page.locator("#map-table .scroll-x");
  expect(await strip.evaluate((e) => e.scrollWidth - e.clientWidth)).toBe(0);
  await expect(strip.locator("td").getByText("Part of:").first()).toBeVisible();
  await accessible(page);
});
