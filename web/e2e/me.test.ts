import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { accessible, accessibleInEnglish, expect, fits, type Nabo, test } from "./nabo";

// One's own page: what waits for a yes, one's choices, what is held, and how to take it along.

async function both(page: Page): Promise<void> {
  await accessible(page);
  await accessibleInEnglish(page);
}

/** unitOf is where somebody works. */
async function unitOf(nabo: Nabo, id: string): Promise<string> {
  const { viewer } = await nabo.query(
    id,
    "{ viewer { subject { ... on Person { memberships(first: 1) { nodes { id } } } } } }",
  );
  return viewer.subject.memberships.nodes[0].id;
}

test("a draft that a broker wrote down is confirmed", async ({ visit, as, nabo }) => {
  const me = await as("Nanna Riis");
  const broker = await nabo.voice("Anne-Kirstine Bang");
  const team = await unitOf(nabo, me.id);
  const input = {
    title: "Lågen bliver lukket af et barn",
    whatWeDo: "Et barn har nøglen den uge og lukker lågen klokken fire.",
    team,
    toldBy: me.id,
  };
  await nabo.query(
    broker.id,
    "mutation($input: RecordPracticeInput!) { recordPractice(input: $input) { practice { id status } } }",
    { input },
  );
  const page = await visit("/me");
  const draft = page.getByRole("article").filter({ hasText: "Lågen bliver lukket" });
  await expect(draft.getByText("Et barn har nøglen den uge")).toBeVisible();
  await expect(draft.getByText("Anne-Kirstine Bang har skrevet ned")).toBeVisible();
  await both(page);
  await draft.getByRole("button", { name: /Ja, sådan er det/ }).click();
  const told = page.getByText(/Du har sagt ja til »Lågen bliver lukket af et barn«\. Alle i/);
  await expect(told).toBeFocused();
  await expect(draft).toBeHidden();
  const yes = page.getByRole("region", { name: "Det har du sagt ja til" });
  await expect(yes.getByRole("link", { name: input.title })).toBeVisible();
});

test("what another said that one carries, and one's own words, are answered", async ({ visit, as, nabo }) => {
  const me = await as("Kasper Obel");
  const broker = await nabo.voice("Anne-Kirstine Bang");
  const team = await unitOf(nabo, me.id);
  const record = async (title: string): Promise<string> => {
    const { recordPractice } = await nabo.query(
      broker.id,
      "mutation($input: RecordPracticeInput!) { recordPractice(input: $input) { practice { id } } }",
      { input: { title, whatWeDo: "Vi gør det sammen.", team } },
    );
    return recordPractice.practice.id;
  };
  const link = (as: string, input: object) =>
    nabo.query(as, "mutation($input: LinkInput!) { link(input: $input) { id } }", { input });
  const kept = await record("Bolden bliver i kurven");
  const dropped = await record("Skoene står i par");
  for (const to of [kept, dropped])
    await link(broker.id, { relation: "CARRIES", from: me.id, to, fields: { carryRole: "TRIED" } });
  const { captureQuestion } = await nabo.query(
    me.id,
    "mutation($input: CaptureQuestionInput!) { captureQuestion(input: $input) { question { id } } }",
    { input: { text: "Hvem har ro omkring bolden?", occasion: "PLAYGROUND" } },
  );
  const question = captureQuestion.question.id;
  await link(broker.id, { relation: "ANSWERED_BY", from: question, to: kept });
  await nabo.query(
    broker.id,
    "mutation($input: ProposeAskedAsInput!) { proposeAskedAs(input: $input) { line } }",
    { input: { question, practice: kept, text: "Hvem har ro omkring bolden?" } },
  );

  const page = await visit("/me");
  await expect(page.getByText(/har skrevet, at du har prøvet det/)).toHaveCount(2);
  await accessible(page);
  await page.getByRole("button", { name: "Ja, det må stå der – Bolden bliver i kurven" }).click();
  await expect(page.getByText("Du står nu ved »Bolden bliver i kurven«.")).toBeFocused();
  await page.getByRole("button", { name: "Nej, tag det væk – Skoene står i par" }).click();
  await expect(page.getByText("Det er taget væk fra »Skoene står i par«.")).toBeFocused();
  await page.getByRole("button", { name: /Ja, brug linjen/ }).click();
  await expect(page.getByText("Linjen står nu i »Bolden bliver i kurven«.")).toBeFocused();
  const { node } = await nabo.query(me.id, `{ node(id: "${kept}") { ... on Practice { askedAs } } }`);
  expect(node.askedAs).toEqual(["Hvem har ro omkring bolden?"]);

  const held = page.getByRole("region", { name: "Det står der om dig" });
  await held.getByRole("button", { name: "Tag det væk – Bolden bliver i kurven" }).click();
  await expect(page.getByText("»Bolden bliver i kurven« er taget væk.")).toBeFocused();
});

test("somebody in the unit says that a use is still so", async ({ visit, as, nabo }) => {
  const me = await as("Mette Holm");
  const team = await unitOf(nabo, me.id);
  await nabo.query(
    me.id,
    "mutation($input: RecordPracticeInput!) { recordPractice(input: $input) { practice { id } } }",
    {
      input: {
        title: "Sandkassen er vores garderobe",
        whatWeDo: "Vi skifter ude.",
        team,
        uses: [{ team, from: "2022-01-01", outcome: "WORKED", lastConfirmed: "2022-02-01" }],
      },
    },
  );
  const page = await visit("/me");
  await page.getByRole("button", { name: "Ja, stadig – Sandkassen er vores garderobe" }).click();
  await expect(page.getByText(/»Sandkassen er vores garderobe« er stadig sådan hos/)).toBeFocused();
  await expect(page.getByRole("button", { name: "Ja, stadig – Sandkassen er vores garderobe" })).toBeHidden();
});

test("choices off make one disappear from a colleague's answer at once", async ({ visit, as, nabo }) => {
  await as("Hanne Toft");
  const frederik = await nabo.voice("Frederik Aaen");
  const asked = async () => {
    const { whoSolved } = await nabo.query(
      frederik.id,
      `{ whoSolved(text: "uro ved morgensamling", first: 10) { people { node { name } } practices { reasons { text } nextStep { name } } } }`,
    );
    return JSON.stringify(whoSolved);
  };
  expect(await asked()).toContain("Hanne Toft");
  const page = await visit("/me");
  const found = page.getByRole("switch", { name: "Andre må finde mig" });
  await expect(found).toBeChecked();
  await found.focus();
  await page.keyboard.press("Space");
  await expect(page.getByText(/Gemt. Nu finder andre dig ikke/)).toBeVisible();
  expect(await asked()).not.toContain("Hanne Toft");
  await expect(found).not.toBeChecked();
  await both(page);
  await page.reload();
  await expect(found).not.toBeChecked();
  await found.check();
  await expect(page.getByText(/Gemt. Nu kan andre finde dig/)).toBeVisible();
  expect(await asked()).toContain("Hanne Toft");
});

test("one says how many asks are welcome", async ({ visit, as, nabo }) => {
  const me = await as("Hanne Toft");
  const page = await visit("/me");
  await page.getByText("Ikke lige nu").click();
  await expect(page.getByText(/Lige nu bliver andre ledt videre/)).toBeVisible();
  const kept = async () =>
    (await nabo.query(me.id, "{ viewer { choices { asksWelcome } } }")).viewer.choices.asksWelcome;
  expect(await kept()).toBe(0);
  await page.getByText("Som de fleste (4)").click();
  await expect(page.getByText(/Så mange spørgsmål er velkomne/)).toBeVisible();
  expect(await kept()).toBeNull();
});

test("the file holds what the page shows", async ({ visit, as, page }) => {
  await as("Frederik Aaen");
  await visit("/me");
  const held = page.getByRole("region", { name: "Det står der om dig" });
  await expect(held.getByText(/Står her, fordi/).first()).toBeVisible();
  for (const more of await held.getByRole("button", { name: /Vis resten/ }).all()) await more.click();
  const shown = await held.locator(".held strong").allInnerTexts();
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Hent filen" }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe("mine-oplysninger.json");
  await expect(page.getByText(/Filen mine-oplysninger.json er hentet/)).toBeFocused();
  const text = readFileSync(await file.path(), "utf8");
  const data = JSON.parse(text) as { person: { name: string }; relations: unknown[] };
  expect(data.person.name).toBe("Frederik Aaen");
  expect(shown.length).toBeGreaterThan(3);
  for (const name of shown) expect(text).toContain(JSON.stringify(name).slice(1, -1));
});

test("how one is reached is changed, and a fault stands where it arose", async ({ visit, as, page }) => {
  await as("Frederik Aaen");
  await visit("/me");
  const when = page.getByLabel("Bedst at fange");
  await when.fill("x".repeat(600));
  await page.getByRole("button", { name: "Gem" }).click();
  await expect(page.locator(".form-error").filter({ has: when })).toBeVisible();
  await when.fill("ved kaffen 9.40");
  await page.getByRole("button", { name: "Gem" }).click();
  await expect(page.getByText(/^Gemt\. /)).toBeFocused();
  await page.reload();
  await expect(when).toHaveValue("ved kaffen 9.40");
});

test("the device forgets, and a person is erased", async ({ visit, as, page, nabo }) => {
  const me = await as("Jeppe Falk");
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ colorScheme: "dark" });
  await visit("/me");
  await expect(page.getByRole("heading", { name: "Denne telefon eller pc" })).toBeVisible();
  await fits(page);
  await page.evaluate(() => localStorage.setItem("nabo.draft:tell:x:1", "{}"));
  await page.getByRole("button", { name: "Glem alt her" }).click();
  await accessible(page);
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => localStorage.length)).toBe(1);

  await page.getByRole("button", { name: "Slet mig helt …" }).click();
  await expect(page.getByRole("dialog").getByText("Det går væk")).toBeVisible();
  await accessible(page);
  await expect(page.getByRole("button", { name: "Slet mig helt", exact: true })).toBeHidden();
  await page.getByLabel("Jeg har læst det, og det skal ske nu.").check();
  await page.getByRole("button", { name: "Slet mig helt", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Du er slettet" })).toBeVisible();
  await accessible(page);
  const somebody = await nabo.voice("Frederik Aaen");
  const { node } = await nabo.query(somebody.id, "query($id: ID!) { node(id: $id) { id } }", { id: me.id });
  expect(node).toBeNull();
  await page.getByRole("button", { name: "Glem alt her, og log af" }).click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("a tablet has the page of its room", async ({ visit, as, nabo, page }) => {
  const room = await as("Blå stue");
  const { whoSolved } = await nabo.query(
    room.id,
    `{ whoSolved(text: "uro ved samling", first: 1) { practices { node { id title } } } }`,
  );
  const practice = whoSolved.practices[0].node;
  await nabo.query(room.id, "mutation($input: SayHelpfulInput!) { sayHelpful(input: $input) { revision } }", {
    input: { practice: practice.id, helpful: true, typed: "uro ved samling" },
  });
  await visit("/me");
  await expect(page.getByRole("heading", { level: 1, name: "Vores side" })).toBeVisible();
  await expect(page.getByRole("switch")).toHaveCount(0);
  await expect(page.getByText("I skrev: »uro ved samling«")).toBeVisible();
  await both(page);
  await page.getByRole("button", { name: "Tag det hele tilbage" }).click();
  await page.getByRole("button", { name: "Ja, tag det hele tilbage" }).click();
  await expect(page.getByText("Det hele er taget tilbage.")).toBeVisible();
  await expect(page.getByText("I skrev: »uro ved samling«")).toBeHidden();
});
