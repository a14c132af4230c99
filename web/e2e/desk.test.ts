import type { Page } from "@playwright/test";
import { accessible, expect, fits, test } from "./nabo";

const pages = [
  "/desk",
  "/desk/import",
  "/desk/questions",
  "/desk/practices",
  "/desk/drafts",
  "/desk/duplicates",
  "/desk/hidden",
];

const csv = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

const units = `Nøgle;Navn;Type;Hører under;Fagområde
kom;Fjordkær Kommune;kommune;;
lygten;Børnehuset Lygten;institution;kom;dagtilbud
`;
const told = (day: string) => `Nøgle;Titel;Hvad vi gør;Enhed;Udfald;Fra;Sådan ville en kollega spørge
kuffert;Kufferten ved døren;Hvert barn pakker sin egen kuffert om mandagen. Så ved de, hvor alting er.;lygten;virkede;${day};Hvordan finder vi ud af, hvis vanter der er hvis?
`;
const people = (role: string) => `Medarbejdernr;Navn;Stilling;Ansat i;Rolle;Ansat fra;Yndlingsfarve
9001;Asta Lyng;pædagog;lygten;${role};01-08-2019;gul
`;

async function choose(page: Page, ...files: ReturnType<typeof csv>[]) {
  await page.locator('input[type="file"]').setInputFiles(files);
}

const look = (page: Page) => page.getByRole("button", { name: "Se, hvad listen ville gøre" }).click();

test("a list with a fault is told where, mended, taken in, and found by asking", async ({ visit, as }) => {
  await as("Anne-Kirstine Bang");
  const page = await visit("/desk/import");
  await choose(page, csv("enheder.csv", units), csv("erfaringer.csv", told("31-02-2024")));
  await look(page);
  await expect(page.getByText("Giv listen et navn.")).toBeVisible();
  await page.getByLabel("Listens navn").fill("prøvelisten");
  await look(page);
  await expect(page.getByRole("heading", { name: "En ting skal rettes i filerne" })).toBeVisible();
  const fault = page.getByRole("row").filter({ hasText: "erfaringer.csv" });
  await expect(fault).toContainText("2");
  await expect(fault).toContainText("Fra");
  await expect(fault).toContainText("31-02-2024");
  await expect(page.getByRole("button", { name: "Gennemfør" })).toHaveCount(0);
  await accessible(page);

  await choose(page, csv("erfaringer.csv", told("01-02-2024")));
  await expect(page.getByRole("list", { name: "Valgte filer" }).getByRole("listitem")).toHaveCount(2);
  await look(page);
  await expect(page.getByText("Der er ikke skrevet noget endnu.")).toBeVisible();
  await expect(page.getByText("Kufferten ved døren")).toBeVisible();
  await accessible(page);
  await page.getByRole("button", { name: "Gennemfør" }).click();
  await expect(page.getByRole("heading", { name: "Listen er taget ind" })).toBeVisible();
  await accessible(page);

  await visit("/?q=hvis vanter er det der ligger");
  await expect(page.getByText("Kufferten ved døren").first()).toBeVisible();
});

test("the same list again shows each field that changes, and whom it gives rights", async ({
  visit,
  as,
  nabo,
}) => {
  const broker = await as("Anne-Kirstine Bang");
  const files = [csv("enheder.csv", units), csv("medarbejdere.csv", people("medarbejder"))];
  await nabo.query(broker.id, "mutation ($list: ImportInput!) { import(input: $list) { done } }", {
    list: {
      source: "løn",
      files: files.map((f) => ({ name: f.name, contentBase64: f.buffer.toString("base64") })),
    },
  });
  const page = await visit("/desk/import");
  await page.getByLabel("Listens navn").fill("løn");
  await choose(page, ...files);
  await look(page);
  await expect(page.getByRole("heading", { name: "Der er ikke noget at skrive" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Gennemfør" })).toHaveCount(0);

  const renamed = units.replace("Børnehuset Lygten", "Børnehuset Fyrtårnet");
  await choose(page, csv("enheder.csv", renamed), csv("medarbejdere.csv", people("leder")));
  await look(page);
  const row = page.getByRole("listitem").filter({ hasText: "enheder.csv, linje 3" });
  await expect(row).toContainText("Børnehuset Lygten");
  await expect(row).toContainText("Børnehuset Fyrtårnet");
  await expect(page.getByText("Listen giver en kollega flere rettigheder")).toBeVisible();
  await expect(page.getByText(/9001 Asta Lyng: leder, lygten/)).toBeVisible();
  await page.getByText("En kolonne eller fil bliver ikke læst").click();
  await expect(page.getByText("medarbejdere.csv: kolonnen »Yndlingsfarve«")).toBeVisible();
  await page.getByText("Som før (1)").click();
  await expect(page.getByRole("listitem").filter({ hasText: "enheder.csv, linje 2" })).toBeVisible();
  await accessible(page);
});

test("a whole list that closes many is not done without a yes", async ({ visit, as }) => {
  await as("Anne-Kirstine Bang");
  const page = await visit("/desk/import");
  await page.getByLabel("Listens navn").fill("hele løn");
  const row = (n: number) => `80${n};Prøve ${n};pædagog;lygten;medarbejder;01-08-2019\n`;
  const header = "Medarbejdernr;Navn;Stilling;Ansat i;Rolle;Ansat fra\n";
  await choose(
    page,
    csv("enheder.csv", units),
    csv("medarbejdere.csv", header + [1, 2, 3].map(row).join("")),
  );
  await look(page);
  await page.getByRole("button", { name: "Gennemfør" }).click();
  await page.getByRole("button", { name: "Tag en liste mere ind" }).click();

  await choose(page, csv("enheder.csv", units), csv("medarbejdere.csv", header + row(1)));
  await page.getByLabel("Listen over kolleger er hele listen").check();
  await look(page);
  await expect(page.getByText("2 kolleger mangler i listen og bliver sat som holdt op")).toBeVisible();
  await page.getByRole("button", { name: "Gennemfør" }).click();
  await expect(page.getByText("Sæt kryds, hvis det er rigtigt.")).toBeVisible();
  await page.getByLabel("Ja, det er hele listen").check();
  await page.getByRole("button", { name: "Gennemfør" }).click();
  await expect(page.getByRole("heading", { name: "Listen er taget ind" })).toBeVisible();
});

test("what is no list is told in plain words before it is sent", async ({ visit, as }) => {
  await as("Anne-Kirstine Bang");
  const page = await visit("/desk/import");
  await choose(
    page,
    csv("løn.xlsx", "PK"),
    csv("tom.csv", ""),
    csv("kun.csv", "Nøgle;Navn\n"),
    csv("foto.csv", "\0\0\0"),
    csv("brev.docx", "x"),
  );
  for (const said of [
    "Det er et regneark.",
    "Filen er tom.",
    "Der er kun overskrifter",
    "Det er ikke tekst.",
    "Det er ikke en liste.",
  ])
    await expect(page.getByText(said)).toBeVisible();
  await look(page);
  await expect(page.getByText("En af filerne kan ikke bruges.")).toBeVisible();
  await page.getByRole("button", { name: "Fjern løn.xlsx" }).click();
  await expect(page.getByText("Det er et regneark.")).toHaveCount(0);

  await page.getByText("Eksempler at begynde med").click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "enheder.csv" }).click();
  expect((await download).suggestedFilename()).toBe("enheder.csv");
});

test("the examples can be taken in as they are", async ({ visit, as }) => {
  await as("Anne-Kirstine Bang");
  const page = await visit("/desk/import");
  await page.getByText("Eksempler at begynde med").click();
  const files: ReturnType<typeof csv>[] = [];
  for (const name of ["enheder.csv", "medarbejdere.csv", "problemer.csv", "erfaringer.csv", "ord.csv"]) {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name }).click();
    const chunks: Buffer[] = [];
    for await (const c of await (await download).createReadStream()) chunks.push(c as Buffer);
    files.push(csv(name, Buffer.concat(chunks).toString()));
  }
  await choose(page, ...files);
  await page.getByLabel("Listens navn").fill("eksempler");
  await look(page);
  await expect(page.getByText("Der er ikke skrevet noget endnu.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Gennemfør" })).toBeVisible();
});

test("a broker sees what waits, points at an answer, and takes it back", async ({ visit, as }) => {
  await as("Anne-Kirstine Bang");
  const page = await visit("/desk");
  await page.getByRole("link", { name: /spørgsmål har intet svar/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Spørgsmål uden svar" })).toBeFocused();
  const item = page.getByRole("listitem").filter({ hasText: "gule sedler" });
  await expect(item).toContainText("ved kaffemaskinen");
  await expect(item.getByRole("link", { name: "Find svar" })).toHaveAttribute("href", /\/\?q=/);
  await item.getByRole("button", { name: "Peg på et svar" }).click();
  const box = item.getByRole("combobox");
  await box.fill("Sangen er i gang");
  await item.getByRole("option").first().click();
  await item.getByRole("button", { name: "Det er svaret" }).click();
  await expect(page.getByText(/står nu som svar/)).toBeVisible();
  await expect(page.getByText("gule sedler")).toHaveCount(0);
  await page.getByRole("button", { name: "Fortryd det" }).click();
  await expect(page.getByText("gule sedler").first()).toBeVisible();
});

test("a practice gets the words of a colleague, and is found by them", async ({ visit, as }) => {
  await as("Anne-Kirstine Bang");
  const page = await visit("/desk/practices");
  const item = page.getByRole("listitem").filter({ hasText: "Vi prøver at være mere til stede" });
  await item.getByRole("button", { name: "Skriv en kollegas ord" }).click();
  await item.getByRole("button", { name: "Gem" }).click();
  await expect(item.getByText("Skriv mindst én linje.")).toBeVisible();
  await item
    .getByRole("textbox", { name: "Sådan ville en kollega spørge" })
    .last()
    .fill("Hvordan undgår vi kaos ved rutsjebanen?");
  await accessible(page);
  await item.getByRole("button", { name: "Gem" }).click();
  await expect(page.getByText("kan nu findes med de ord")).toBeVisible();
  await visit("/?q=kaos ved rutsjebanen");
  await expect(page.getByText("Vi prøver at være mere til stede").first()).toBeVisible();
});

test("drafts say where they wait, and give a link to send", async ({ visit, as, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await as("Anne-Kirstine Bang");
  const page = await visit("/desk/drafts");
  const item = page.getByRole("listitem").filter({ hasText: "Vi byttede morgener" });
  await expect(item).toContainText("Egebo");
  await item.getByRole("button", { name: /Kopiér link/ }).click();
  await expect(item.getByText("Linket er kopieret.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/practice\/i\w+$/);
});

test("two that are the same become one, and two again", async ({ visit, as, nabo }) => {
  const broker = await as("Anne-Kirstine Bang");
  const { teams } = await nabo.query(
    broker.id,
    'query { teams(first: 1, filter: { name: ["HR og Udvikling"] }) { nodes { id } } }',
  );
  const record = (title: string) =>
    nabo.query(
      broker.id,
      "mutation ($input: RecordPracticeInput!) { recordPractice(input: $input) { practice { id } } }",
      {
        input: {
          title,
          whatWeDo: "Vi starter mødet gående rundt om huset.",
          team: teams.nodes[0].id,
        },
      },
    );
  await record("Gåmøde rundt om rådhuset hver fredag");
  await record("Gåmøde rundt om rådhuset fredag");
  const page = await visit("/desk/duplicates");
  const pair = page.getByRole("listitem").filter({ hasText: "Gåmøde rundt om rådhuset hver fredag" });
  await expect(pair).toBeVisible();
  await pair.getByRole("button", { name: "Læg sammen" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("bliver en del af");
  await accessible(page);
  await dialog.getByRole("button", { name: "Læg sammen" }).click();
  await expect(page.getByText(/er lagt ind i/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Læg sammen" }).and(page.getByText("Gåmøde"))).toHaveCount(0);
  await page.reload();
  await page.getByRole("button", { name: /Fortryd det.*Gåmøde/ }).click();
  await expect(page.getByText(/står for sig selv igen/)).toBeVisible();
  await expect(pair).toBeVisible();
});

test("what somebody hides comes to the desk, and is struck out or shown again", async ({
  visit,
  as,
  nabo,
  page,
}) => {
  const staff = await nabo.voice("Frederik Aaen");
  const { practices } = await nabo.query(
    staff.id,
    'query { practices(first: 1, filter: { title: ["Sangen er i gang, når de kommer ind"] }) { nodes { id } } }',
  );
  const id = practices.nodes[0].id;
  await nabo.query(staff.id, "mutation ($id: ID!) { hide(input: { id: $id }) { id } }", { id });
  const seen = async () =>
    (await nabo.query(staff.id, "query ($id: ID!) { node(id: $id) { id } }", { id })).node;
  expect(await seen()).toBeNull();

  await as("Anne-Kirstine Bang");
  await visit("/desk");
  await page.getByRole("link", { name: /En tekst er skjult/ }).click();
  const item = page.getByRole("listitem").filter({ hasText: "Sangen er i gang" });
  await item.getByRole("button", { name: "Streg ud" }).click();
  await expect(page.getByRole("dialog")).toContainText("Det kan ikke fortrydes.");
  await accessible(page);
  const ticks = page.getByRole("dialog").getByRole("checkbox");
  for (const tick of await ticks.all()) await tick.uncheck();
  await page.getByRole("dialog").getByLabel("Hvad vi så").check();
  await page.getByRole("button", { name: "Streg ud for altid" }).click();
  await expect(page.getByText("Det er streget ud.")).toBeVisible();
  await expect(item).toBeVisible();
  await item.getByRole("button", { name: "Vis igen" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Vis igen" }).click();
  await expect(page.locator(".desk-done")).toBeFocused();
  await expect(page.getByText("Teksten kan ses igen.")).toBeVisible();
  await expect(item).toHaveCount(0);
  expect(await seen()).toEqual({ id });
});

for (const language of ["da", "en"]) {
  test(`every page of the desk can be used by everybody (${language})`, async ({ visit, as, page }) => {
    await as("Anne-Kirstine Bang");
    await page.addInitScript((l) => localStorage.setItem("nabo.language", l), language);
    for (const path of pages) {
      await visit(path);
      await page.waitForLoadState("networkidle");
      await accessible(page);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of pages) {
      await visit(path);
      await page.waitForLoadState("networkidle");
      await fits(page);
    }
  });
}

test("who is no broker sees whose desk it is, and nothing of what lies on it", async ({ visit, as }) => {
  await as("Frederik Aaen");
  const page = await visit("/desk/questions");
  await expect(page.getByRole("heading", { level: 1, name: "Mæglerbordet" })).toBeVisible();
  await expect(page.getByText("Anne-Kirstine Bang").last()).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Mæglerbordets sider" })).toHaveCount(0);
  await expect(page.getByText("gule sedler")).toHaveCount(0);
  await accessible(page);
});

test("a broker of one part sees theirs, and who takes lists in", async ({ visit, as }) => {
  await as("Søren Thygesen");
  const page = await visit("/desk/questions");
  await expect(page.getByText("lyne selv").first()).toBeVisible();
  await expect(page.getByText("gule sedler")).toHaveCount(0);
  await page.getByText("Hele kommunens").click();
  await expect(page.getByText("gule sedler").first()).toBeVisible();
  await expect(page).toHaveURL(/all=true/);
  await visit("/desk/import");
  await expect(page.getByText("Det er hele kommunens vidensmæglere, der tager lister ind")).toBeVisible();
  await expect(page.locator('input[type="file"]')).toHaveCount(0);
});
