import type { Locator, Page } from "@playwright/test";
import { accessible, expect, fits, type Nabo, test } from "./nabo";

const labels = {
  da: { title: "Hvad kalder I det?", what: "Fortæl kort, hvad I gør", save: "Det er nok, gem" },
  en: { title: "What do you call it?", what: "Tell briefly what you do", save: "That is enough, save" },
};

const save = (page: Page): Locator => page.getByRole("button", { name: labels.da.save });

async function tell(page: Page, title: string, what: string) {
  await page.getByLabel(labels.da.title).fill(title);
  await page.getByLabel(labels.da.what).fill(what);
}

/** titled finds the practices with a title, as somebody sees them. */
async function titled(nabo: Nabo, as: string, title: string) {
  const data = await nabo.query(
    as,
    `query ($t: [String!]) { practices(first: 10, filter: {title: $t}) { nodes {
       id status whatWeDo whatWeSaw conditions notWhen askedAs sharing toldBy { id } keptBy { name }
       solves(first: 5) { nodes { title } }
       uses(first: 5) { edges { outcome evidence node { name } } }
       carriedBy(first: 5) { edges { role node { id } } } } } }`,
    { t: [title] },
  );
  return data.practices.nodes;
}

test("somebody tells all there is to tell, and it stands as they told it", async ({ visit, as, nabo }) => {
  const me = await as("Frederik Aaen");
  const page = await visit("/tell");
  await accessible(page);
  await page.getByLabel("Det, der bøvlede").fill("Sandkassen bliver til en kampplads efter frokost");
  await tell(page, "To skovle og et ur", "Vi har kun to skovle fremme, og uret siger, hvornår der byttes.");
  await page.getByText("Delvist").click();
  await page.getByText("Vi har set det").click();
  await page.getByLabel("Hvad så I?").fill("Færre skænderier efter to uger.");
  await page.getByLabel("Tid, folk og hvad der ellers skulle til").fill("Et æggeur.");
  await page.getByLabel("Hvornår skal man lade være?").fill("Når der kun er to børn.");
  await page
    .getByLabel("Sådan ville en kollega spørge")
    .fill("De slås om skovlene\nHvordan deles man om lidt?");
  await page.getByLabel("Ja, jeg har stået i det").check();
  await page.getByLabel("Kom og se det").check();
  await expect(page.getByText(/Når det er gemt: Alle i Fjordkær/).first()).toBeVisible();
  await accessible(page);
  await save(page).click();
  await expect(page.getByRole("heading", { level: 1, name: "Tak. Det er gemt" })).toBeFocused();
  await expect(page.getByText(/Hvem kan se det\?.*Alle i Fjordkær/)).toBeVisible();
  await accessible(page);
  const [practice, ...more] = await titled(nabo, me.id, "To skovle og et ur");
  expect(more).toEqual([]);
  expect(practice).toMatchObject({
    status: "CONFIRMED",
    whatWeSaw: "Færre skænderier efter to uger.",
    conditions: "Et æggeur.",
    notWhen: "Når der kun er to børn.",
    askedAs: ["De slås om skovlene", "Hvordan deles man om lidt?"],
    sharing: ["VISIT"],
    solves: { nodes: [{ title: "Sandkassen bliver til en kampplads efter frokost" }] },
    uses: { edges: [{ outcome: "MIXED", evidence: "OBSERVED" }] },
    carriedBy: { edges: [{ role: "SOLVED", node: { id: me.id } }] },
  });
  await page.getByRole("button", { name: "Fortæl en til" }).click();
  await expect(page.getByLabel(labels.da.title)).toHaveValue("");
  await expect(page.getByText("Dine kladder her på telefonen")).toBeHidden();
});

test("a title, what they do and a unit are enough, in English and on a small phone", async ({
  page,
  visit,
  as,
  nabo,
}) => {
  const me = await as("Frederik Aaen");
  await visit("/tell");
  await page.getByRole("button", { name: "English" }).click();
  await page.setViewportSize({ width: 320, height: 700 });
  await expect(page.getByText(/Still missing: what you call it and what you do/)).toBeVisible();
  await fits(page);
  await page.getByLabel(labels.en.title).fill("Shoes by the radiator");
  await expect(page.getByRole("button", { name: labels.en.save })).toBeHidden();
  await page
    .getByLabel(labels.en.what)
    .fill("The shoes stand by the radiator and are dry when they go home.");
  await expect(page.getByRole("button", { name: labels.en.save })).toBeInViewport();
  await accessible(page);
  await page.getByRole("button", { name: labels.en.save }).click();
  await expect(page.getByRole("heading", { name: "Thank you. It is saved" })).toBeVisible();
  await fits(page);
  await accessible(page);
  expect(await titled(nabo, me.id, "Shoes by the radiator")).toHaveLength(1);
});

test("what hurt is picked from what others wrote already", async ({ visit, as, nabo }) => {
  const me = await as("Frederik Aaen");
  const page = await visit("/tell");
  await page.getByLabel("Det, der bøvlede").fill("uro ved morgensamling");
  await page.getByRole("button", { name: "Uro ved morgensamling", exact: true }).click();
  await expect(page.getByRole("button", { name: "Det var noget andet" })).toBeVisible();
  await tell(page, "Trommen kalder", "Vi trommer tre gange, og så er det tid.");
  await save(page).click();
  await expect(page.getByRole("heading", { name: "Tak. Det er gemt" })).toBeVisible();
  const [practice] = await titled(nabo, me.id, "Trommen kalder");
  expect(practice.solves.nodes).toEqual([{ title: "Uro ved morgensamling" }]);
});

test("a failure stays in the unit unless they open it", async ({ visit, as, nabo }) => {
  const me = await as("Frederik Aaen");
  const page = await visit("/tell");
  await tell(page, "Stilleklokken", "Vi ringede med en klokke, når der var uro.");
  await page.getByText("Virkede ikke hos os").click();
  await expect(page.getByText(/Indtil da ser kun I i Indskolingen/)).toBeVisible();
  await expect(page.getByText(/Kun jer i Indskolingen.* kan se, hvordan det gik/).first()).toBeVisible();
  await save(page).click();
  await expect(page.getByRole("heading", { name: "Tak. Det er gemt" })).toBeVisible();
  const other = await nabo.voice("Grace Mwangi");
  expect((await titled(nabo, me.id, "Stilleklokken"))[0].uses.edges).toMatchObject([{ outcome: "FAILED" }]);
  expect((await titled(nabo, other.id, "Stilleklokken"))[0]).toMatchObject({
    keptBy: null,
    uses: { edges: [] },
  });
});

test("the network goes while they write: nothing is lost, and it is written once", async ({
  page,
  visit,
  as,
  nabo,
}) => {
  const me = await as("Frederik Aaen");
  await visit("/tell");
  await page.getByLabel("Det, der bøvlede").fill("Vanterne er væk, når de skal ud");
  await page.context().setOffline(true);
  await tell(page, "Vanterne på snor", "Alle vanter hænger på en snor ved døren.");
  await expect(page.getByText("Der er ikke forbindelse lige nu. Skriv bare videre.")).toBeVisible();
  await save(page).click();
  await expect(page.getByText("Det står her stadig. Intet bliver gemt to gange.")).toBeVisible();
  await accessible(page);
  await expect(page.getByLabel(labels.da.what)).toHaveValue("Alle vanter hænger på en snor ved døren.");
  await page.context().setOffline(false);

  // Now it is written, but the answer never comes back.
  let cut = true;
  await page.route("**/graphql", async (route) => {
    const writes = route.request().postData()?.includes("recordPractice") ?? false;
    if (!writes || !cut) return route.continue();
    cut = false;
    await route.fetch();
    await route.abort("connectionreset");
  });
  await page.getByRole("button", { name: "Prøv igen" }).click();
  await expect(page.getByText("Forbindelsen røg, før det var gemt")).toBeVisible();
  await page.getByLabel(labels.da.what).fill("Alle vanter hænger på en snor ved døren, to og to.");
  await page.getByRole("button", { name: "Prøv igen" }).click();
  // What was written the first time is no duplicate to ask about.
  await expect(page.getByRole("heading", { name: "Tak. Det er gemt" })).toBeVisible();
  const found = await titled(nabo, me.id, "Vanterne på snor");
  expect(found).toHaveLength(1);
  expect(found[0].whatWeDo).toBe("Alle vanter hænger på en snor ved døren, to og to.");
  expect(found[0].solves.nodes).toHaveLength(1);
});

test("a draft comes back with the page, can be left and taken up, and is shown to nobody else", async ({
  page,
  visit,
  as,
  nabo,
}) => {
  await as("Frederik Aaen");
  await visit("/tell");
  await page.getByLabel(labels.da.title).fill("Halvfærdig tanke");
  await page.reload();
  await expect(page.getByLabel(labels.da.title)).toHaveValue("Halvfærdig tanke");
  await page.getByRole("button", { name: "Begynd på en ny" }).click();
  await expect(page.getByLabel(labels.da.title)).toHaveValue("");
  await page.getByLabel(labels.da.title).fill("En anden");
  await expect(page.getByText("De ligger kun her.")).toBeVisible();
  await page.getByRole("button", { name: "Halvfærdig tanke", exact: true }).click();
  await expect(page.getByLabel(labels.da.title)).toHaveValue("Halvfærdig tanke");

  const address = page.url();
  await as("Dorte Friis");
  await page.goto(address);
  await expect(page.getByLabel(labels.da.title)).toHaveValue("");
  await expect(page.getByText("Halvfærdig tanke")).toHaveCount(0);
  await expect(page.getByText("Dine kladder her på telefonen")).toHaveCount(0);

  await as("Frederik Aaen");
  await page.goto(address);
  await expect(page.getByLabel(labels.da.title)).toHaveValue("Halvfærdig tanke");
  await page.getByRole("button", { name: /Slet.*En anden/ }).click();
  await expect(page.getByText("Dine kladder her på telefonen")).toBeHidden();
  const me = await nabo.voice("Frederik");
  expect(await titled(nabo, me.id, "Halvfærdig tanke")).toEqual([]);
});

test("a CPR number is refused at its field, and what was typed is kept", async ({ visit, as, nabo }) => {
  const me = await as("Frederik Aaen");
  const page = await visit("/tell");
  const field = page.getByLabel(labels.da.what);
  await tell(page, "Sedlen i skabet", "Ring til mor til 010190-1234 først.");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByText(/CPR-nummer/)).toBeVisible();
  await save(page).click();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("Ring til mor til 010190-1234 først.");
  await accessible(page);
  expect(await titled(nabo, me.id, "Sedlen i skabet")).toEqual([]);
  await field.fill("Ring til mor først.");
  await expect(page.getByText(/CPR-nummer/)).toBeHidden();
});

test("words that may tell of a citizen are quoted kindly, and the text stays until somebody has looked", async ({
  visit,
  as,
  nabo,
}) => {
  const me = await as("Frederik Aaen");
  const other = await nabo.voice("Grace Mwangi");
  const page = await visit("/tell");
  await tell(page, "Navn på knagen", "Mikkel har autisme og får sin egen knag.");
  const beside = page.locator(".form-group", { has: page.getByLabel(labels.da.what) });
  await expect(beside.getByText("Mikkel", { exact: true })).toBeVisible();
  await expect(beside.getByText(/Skriv om situationen, ikke om borgeren\.$/)).toBeVisible();
  await accessible(page);
  await save(page).click();
  await expect(page.getByRole("heading", { name: "Se lige her, før du gemmer" })).toBeVisible();
  expect(await titled(nabo, me.id, "Navn på knagen")).toEqual([]);
  await save(page).click();
  await expect(page.getByText("Det her må gerne ses på igen")).toBeVisible();
  expect(await titled(nabo, me.id, "Navn på knagen")).toHaveLength(1);
  expect(await titled(nabo, other.id, "Navn på knagen")).toEqual([]);

  await page.getByRole("button", { name: "Fortæl en til" }).click();
  await tell(page, "Navn på krogen", "Frederik hænger navne op på krogene.");
  await page.getByLabel(/Jeg har set på det/).check();
  await expect(page.getByText(/Når det er gemt: Alle i Fjordkær/).first()).toBeVisible();
  await save(page).click();
  await save(page).click();
  await expect(page.getByRole("heading", { name: "Tak. Det er gemt" })).toBeVisible();
  expect(await titled(nabo, other.id, "Navn på krogen")).toHaveLength(1);
});

test("what may be the same already is shown before anything is written", async ({ visit, as, nabo }) => {
  const me = await as("Frederik Aaen");
  const page = await visit("/tell");
  const before = await titled(nabo, me.id, "Sangen er i gang, når de kommer ind");
  await tell(page, "Sangen er i gang, når de kommer ind", "Vi synger fra første klasse.");
  await save(page).click();
  const group = page.getByRole("group", { name: "Se lige her, før du gemmer" });
  await expect(group).toBeFocused();
  await expect(group.getByRole("link", { name: /Det er den samme/ }).first()).toHaveAttribute(
    "href",
    `/practice/${before[0].id}`,
  );
  await accessible(page);
  expect(await titled(nabo, me.id, "Sangen er i gang, når de kommer ind")).toHaveLength(before.length);
  await group
    .getByRole("link", { name: /Det er den samme/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/practice\//);
  await page.goBack();
  await expect(page.getByLabel(labels.da.what)).toHaveValue("Vi synger fra første klasse.");
});

test("a broker writes for somebody who told it, and it waits for their yes", async ({ visit, as, nabo }) => {
  const broker = await as("Anne-Kirstine Bang");
  const teller = await nabo.voice("Frederik Aaen");
  const page = await visit("/tell");
  await page.getByLabel("Jeg skriver for en, der har fortalt det").check();
  await page.getByRole("combobox", { name: "Hvem fortalte det?" }).fill("Frederik Aa");
  await page
    .getByRole("listbox")
    .getByRole("option", { name: /Frederik Aaen/ })
    .click();
  await expect(page.getByLabel(/Indskolingen/)).toBeChecked();
  await tell(page, "Ti minutters læsning", "De læser ti minutter, når de kommer ind.");
  await page.getByLabel("Ja, de har stået i det").check();
  await accessible(page);
  await save(page).click();
  await expect(page.getByRole("heading", { name: "Det venter på et ja fra Frederik Aaen" })).toBeVisible();
  const [practice] = await titled(nabo, broker.id, "Ti minutters læsning");
  await expect(page.getByLabel("Link, du kan sende")).toHaveValue(`${nabo.url}/practice/${practice.id}`);
  await accessible(page);
  const [theirs] = await titled(nabo, teller.id, "Ti minutters læsning");
  expect(theirs).toMatchObject({ status: "DRAFT", toldBy: { id: teller.id } });
  expect(await titled(nabo, (await nabo.voice("Grace Mwangi")).id, "Ti minutters læsning")).toEqual([]);
});

test("a room's tablet tells for its room, and ties nobody", async ({ visit, as, nabo }) => {
  const voices = (await (await fetch(`${nabo.url}/voices.json`)).json()) as { name: string; sort: string }[];
  const tablet = await as(voices.find((v) => v.sort === "TABLET")?.name ?? "");
  const page = await visit("/tell");
  await tell(page, "Sko i rækkefølge", "Skoene står, som de skal på.");
  await expect(page.getByText("Må man spørge dig?")).toHaveCount(0);
  await save(page).click();
  await expect(page.getByRole("heading", { name: "Tak. Det er gemt" })).toBeVisible();
  expect(await titled(nabo, tablet.id, "Sko i rækkefølge")).toHaveLength(1);
});

test("ten seconds: one field, one tap, and it is kept", async ({ page, visit, as, nabo }) => {
  const me = await as("Frederik Aaen");
  await page.setViewportSize({ width: 390, height: 844 });
  await visit("/question/new?q=Hvem%20har%20en%20god%20frikvartersleg%3F");
  await expect(page.getByLabel("Hvad blev der spurgt om?")).toHaveValue("Hvem har en god frikvartersleg?");
  await expect(page.getByRole("group", { name: "Hvor kom det op?" })).toBeVisible();
  await accessible(page);
  await page.reload();
  await expect(page.getByLabel("Hvad blev der spurgt om?")).toHaveValue("Hvem har en god frikvartersleg?");
  await page.getByText("på lærerværelset").click();
  await save(page).click();
  await expect(page.getByRole("heading", { name: "Spørgsmålet er gemt" })).toBeVisible();
  await accessible(page);
  const mine = await nabo.query(
    me.id,
    "{ viewer { questions(first: 50) { nodes { text occasion anonymous } } } }",
  );
  expect(mine.viewer.questions.nodes).toContainEqual({
    text: "Hvem har en god frikvartersleg?",
    occasion: "STAFF_ROOM",
    anonymous: false,
  });
  await page.setViewportSize({ width: 320, height: 700 });
  await fits(page);
});

test("ten seconds without a name: the slip is handed over, and the network may go", async ({
  page,
  visit,
  as,
  nabo,
}) => {
  const me = await as("Frederik Aaen");
  await visit("/question/new");
  await page.getByRole("button", { name: "English" }).click();
  await page.setViewportSize({ width: 320, height: 800 });
  await page.getByLabel("What was asked?").fill("How do others say no to a parent?");
  await page.getByText("on the playground").click();
  await page.getByLabel("Without my name").check();
  await expect(page.getByText(/Nabo is not the place for reports of harm/)).toBeVisible();
  await fits(page);
  await accessible(page);
  await page.context().setOffline(true);
  await page.getByRole("button", { name: labels.en.save }).click();
  await expect(page.getByText("It is still here. Nothing is saved twice.")).toBeVisible();
  await page.context().setOffline(false);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { name: "Keep your slip" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Your slip" })).toHaveValue(/.+\..+/);
  await accessible(page);
  const mine = await nabo.query(me.id, "{ viewer { questions(first: 50) { nodes { text } } } }");
  expect(mine.viewer.questions.nodes).not.toContainEqual({ text: "How do others say no to a parent?" });
});
