import type { Page } from "@playwright/test";
import { accessible, expect, fits, type Nabo, test } from "./nabo";

// The pages of practices, colleagues, units, problems and questions.

const titled = async (nabo: Nabo, as: string, list: string, name: string): Promise<string> => {
  const field = list === "teams" || list === "people" ? "name" : list === "questions" ? "text" : "title";
  const data = await nabo.query(as, `{ ${list}(first: 100) { nodes { id ${field} } } }`);
  const found = data[list].nodes.find((n: Record<string, string>) => n[field]?.startsWith(name));
  if (!found) throw new Error(`nothing among ${list} begins with ${name}`);
  return found.id;
};

const record = `mutation ($input: RecordPracticeInput!) { recordPractice(input: $input) { practice { id version } } }`;

/** told is a practice that Søren Thygesen, a broker, wrote down after what somebody told. */
async function told(nabo: Nabo, teller: string, team: string, title: string): Promise<string> {
  const broker = (await nabo.voice("Søren Thygesen")).id;
  const input = {
    title,
    whatWeDo: "Vi lægger hatten på bordet, før de kommer ind.",
    team: await titled(nabo, broker, "teams", team),
    toldBy: (await nabo.voice(teller)).id,
  };
  return (await nabo.query(broker, record, { input })).recordPractice.practice.id;
}

/** own is a practice that somebody tells of themselves. */
async function own(nabo: Nabo, teller: string, team: string, more: object): Promise<string> {
  const me = (await nabo.voice(teller)).id;
  const input = { whatWeDo: "Vi gør det sådan.", team: await titled(nabo, me, "teams", team), ...more };
  return (await nabo.query(me, record, { input })).recordPractice.practice.id;
}

async function narrow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  await fits(page);
  await page.setViewportSize({ width: 1280, height: 720 });
}

async function sheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const pages = [
  ["practice", "practices", "Tre linjer øverst i besøgsplanen"],
  ["practice", "practices", "Trommen går, mens de rydder op"],
  ["team", "teams", "Egebo"],
  ["problem", "problems", "Kaos i garderoben"],
  ["question", "questions", "Vi har en stejl trappe"],
  ["question", "questions", "Hvem tager sig af det"],
  ["person", "people", "Hanne Toft"],
] as const;

for (const [room, list, name] of pages) {
  test(`${room}: ${name} reads in both languages, on a small phone, and on one sheet`, async ({
    as,
    visit,
    nabo,
  }) => {
    const me = await as("Frederik Aaen");
    const page = await visit(`/${room}/${await titled(nabo, me.id, list, name)}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.locator("details > summary").evaluateAll((all) => {
      for (const s of all) (s as HTMLElement).click();
    });
    if (room !== "person") await expect(page.locator(".history li").first()).toBeVisible();
    await accessible(page);
    await narrow(page);
    await page.getByRole("button", { name: "English" }).click();
    await expect(page.getByRole("button", { name: "Print" })).toBeVisible();
    await accessible(page);
    await narrow(page);
    expect(await sheets(page)).toBe(1);
  });
}

test("what is absent and what one cannot see have the same page", async ({ as, visit, nabo }) => {
  const draft = await told(nabo, "Hanne Toft", "Nørrebakken Skole", "Hatten på bordet ved siden af");
  await as("Grace Mwangi");
  const seen: (string | null)[] = [];
  for (const path of [`/practice/${draft}`, "/practice/inowhere", "/problem/inowhere", "/team/inowhere"]) {
    const page = await visit(path);
    await expect(page.getByRole("heading", { name: "Det er her ikke" })).toBeVisible();
    seen.push(await page.locator("main").textContent());
  }
  const page = await visit(`/person/${draft}`);
  await expect(page.getByRole("heading", { name: "Det er her ikke" })).toBeVisible();
  expect(new Set(seen).size).toBe(1);
  await accessible(page);
});

test("a long practice prints on one sheet", async ({ as, visit, nabo }) => {
  const long = (words: number) => "Det begynder i garderoben og slutter ude på bakken. ".repeat(words).trim();
  const id = await own(nabo, "Hanne Toft", "Nørrebakken Skole", {
    title: "Den lange tur over bakken",
    whatWeDo: long(18),
    whatWeSaw: long(18),
    conditions: long(3),
    notWhen: long(4),
    materials: ["https://skole.example/a.pdf", "https://skole.example/b.pdf"],
    askedAs: ["Hvordan får I dem over bakken?"],
    rule: long(2),
  });
  await as("Frederik Aaen");
  const page = await visit(`/practice/${id}`);
  await expect(page.getByRole("heading", { name: "Den lange tur over bakken" })).toBeVisible();
  expect(await sheets(page)).toBe(1);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".print-foot")).toContainText(`/practice/${id}`);
  await expect(page.getByRole("navigation")).toBeHidden();
});

test("who told it says yes to a draft from the link", async ({ as, visit, nabo, another }) => {
  const id = await told(nabo, "Hanne Toft", "Nørrebakken Skole", "Hatten på bordet");
  const hanne = await as("Hanne Toft");
  const page = await visit(`/practice/${id}`);
  await expect(page.getByRole("heading", { name: "Det er en kladde" })).toBeVisible();
  await expect(page.getByText("Søren Thygesen har skrevet det her ned")).toBeVisible();
  await expect(page.getByText("Indtil da kan den kun ses af Nørrebakken Skole")).toBeVisible();
  await accessible(page);
  await page.getByRole("button", { name: "Ja, sådan var det" }).click();
  await expect(page.getByText("Nu er det din erfaring")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Det er en kladde" })).toBeHidden();
  await accessible(page);
  const { node } = await nabo.query(hanne.id, `{ node(id: "${id}") { ... on Practice { status } } }`);
  expect(node.status).toBe("CONFIRMED");

  const other = await another("Frederik Aaen");
  await other.goto(`/practice/${id}`);
  await expect(other.getByRole("heading", { name: "Hatten på bordet" })).toBeVisible();
});

test("a draft says to whoever wrote it down whose yes it waits for", async ({ as, visit, nabo }) => {
  const id = await told(nabo, "Hanne Toft", "Nørrebakken Skole", "Hatten på stolen");
  await as("Søren Thygesen");
  const page = await visit(`/practice/${id}`);
  await expect(page.getByText("Den venter på, at Hanne Toft siger ja.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Ja, sådan var det" })).toBeHidden();
  await expect(page.getByRole("button", { name: "Kopiér linket til Hanne Toft" })).toBeVisible();
});

test("what is hidden at once is gone: from the page, from every answer, from the source", async ({
  as,
  visit,
  nabo,
}) => {
  const secret = "Kanelsneglen i knaldgult";
  const id = await own(nabo, "Hanne Toft", "Nørrebakken Skole", { title: secret });
  await as("Frederik Aaen");
  const page = await visit(`/practice/${id}`);
  await page.getByRole("button", { name: "Skjul straks" }).click();
  const dialog = page.getByRole("dialog", { name: "Skjul teksten straks?" });
  await expect(dialog.getByText("Den er væk med det samme")).toBeVisible();
  await accessible(page);
  await dialog.getByRole("button", { name: "Ja, skjul den" }).click();
  await expect(page.getByRole("heading", { name: "Nu er den skjult" })).toBeVisible();
  await expect(page.getByText(secret)).toHaveCount(0);

  const said: Promise<string>[] = [];
  page.on("response", (r) => {
    if (/graphql|html|json/.test(`${r.url()} ${r.headers()["content-type"]}`))
      said.push(r.text().catch(() => ""));
  });
  for (const path of [
    `/practice/${id}`,
    `/team/${await titled(nabo, (await nabo.voice("Frederik Aaen")).id, "teams", "Nørrebakken Skole")}`,
    "/?q=kanelsneglen+i+knaldgult",
  ]) {
    await visit(path);
    await page.waitForLoadState("networkidle");
    expect((await page.content()).replaceAll("kanelsneglen i knaldgult", "")).not.toContain(secret);
  }
  for (const text of await Promise.all(said)) expect(text).not.toContain(secret);
});

test("who comes second keeps what they typed, and sees what the first wrote", async ({ as, visit, nabo }) => {
  const id = await own(nabo, "Hanne Toft", "Nørrebakken Skole", { title: "Klokken på reolen" });
  const hanne = await as("Hanne Toft");
  const page = await visit(`/practice/${id}`);
  await page.getByRole("button", { name: "Ret", exact: true }).click();
  const does = page.getByLabel("Hvad gør I?");
  await does.fill("Vi ringer to gange med klokken.");
  await accessible(page);
  await nabo.query(
    hanne.id,
    "mutation ($input: UpdatePracticeInput!) { updatePractice(input: $input) { revision } }",
    {
      input: { id, whatWeDo: "Vi ringer én gang.", conditions: "En klokke" },
    },
  );
  await page.getByRole("button", { name: "Gem rettelsen" }).click();
  await expect(page.getByText("Nogen har rettet den imens")).toBeVisible();
  await expect(does).toHaveValue("Vi ringer to gange med klokken.");
  await expect(page.getByText("Der står nu: Vi ringer én gang.")).toBeVisible();
  await expect(page.getByLabel("Hvad krævede det?")).toHaveValue("En klokke");
  await accessible(page);
  await page.getByRole("button", { name: "Gem rettelsen" }).click();
  await expect(page.getByText("Rettelsen er gemt.")).toBeVisible();
  await expect(page.getByText("Vi ringer to gange med klokken.")).toBeVisible();

  await page.getByText("Hvad er der sket med den?").click();
  await expect(page.locator(".history").getByText("Vi ringer én gang.")).toBeVisible();
});

test("a colleague says they have stood in it, and takes it back", async ({ as, visit, nabo }) => {
  const id = await own(nabo, "Hanne Toft", "Nørrebakken Skole", { title: "Kurven ved porten" });
  await as("Frederik Aaen");
  const page = await visit(`/practice/${id}`);
  await page.getByRole("button", { name: "Jeg har prøvet" }).click();
  await expect(page.getByRole("button", { name: "Jeg har prøvet" })).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: "Jeg har stået i det" }).click();
  await expect(page.getByRole("button", { name: "Jeg har stået i det" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await page.getByRole("button", { name: "Fjern mig herfra" }).click();
  await expect(page.getByRole("button", { name: "Fjern mig herfra" })).toBeHidden();
});

test("a unit says how it went with them", async ({ as, visit, nabo }) => {
  const id = await own(nabo, "Hanne Toft", "Nørrebakken Skole", { title: "Båndet om træet" });
  await as("Frederik Aaen");
  const page = await visit(`/practice/${id}`);
  await page.getByRole("button", { name: "Vi prøver det hos os / sådan gik det hos os" }).click();
  await page.getByText("Det virkede ikke hos os").click();
  await expect(page.getByText("Kun jeres egen enhed kan se det")).toBeVisible();
  await page.getByText("Det virkede delvist").click();
  await page.getByLabel("Hvad skete der hos jer?").fill("De yngste fandt det først efter en uge.");
  await page.getByText("Mere, hvis I ved det").click();
  await page.getByLabel("Hvor mange uger tog det at komme i gang?").fill("1");
  await accessible(page);
  await page.getByRole("button", { name: "Gem, hvordan det går" }).click();
  await expect(page.getByText("De yngste fandt det først efter en uge.")).toBeVisible();
  await expect(page.getByText("1 uge at komme i gang")).toBeVisible();
  await expect(page.getByRole("button", { name: "Ret, hvordan det gik hos os" })).toBeFocused();
});

test("who works there says that it is still so", async ({ as, visit, nabo }) => {
  const me = await as("Bente Klausen");
  const page = await visit(`/practice/${await titled(nabo, me.id, "practices", "Tre linjer øverst")}`);
  await page.getByRole("button", { name: "Det er stadig sådan hos os" }).click();
  await expect(page.getByText("Tak, det er noteret i dag.")).toBeVisible();
  await expect(page.getByText("Sidst bekræftet i dag")).toBeVisible();
});

test("a remark is signed, and a refusal is told where it arose", async ({ as, visit, nabo }) => {
  const id = await own(nabo, "Hanne Toft", "Nørrebakken Skole", { title: "Skiltet på lågen" });
  await as("Frederik Aaen");
  const page = await visit(`/practice/${id}`);
  await page.getByRole("button", { name: "Skriv din faglige mening" }).click();
  await page.getByLabel("Skriv det kort").fill("Hos os læser de det ikke.");
  await page.getByRole("button", { name: "Sæt det på" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByLabel("Skriv det kort")).toHaveValue("Hos os læser de det ikke.");
  await page.getByText("Jeg ser anderledes på det").click();
  await accessible(page);
  await page.getByRole("button", { name: "Sæt det på" }).click();
  await expect(page.getByText("ser anderledes på det")).toBeVisible();
  await page.getByRole("button", { name: "Fjern det, jeg skrev" }).click();
  await expect(page.getByText("Hos os læser de det ikke.")).toBeHidden();
});

test("a remark whose answer is lost on the way stays in its field, and is written once", async ({
  as,
  visit,
  nabo,
}) => {
  const id = await own(nabo, "Hanne Toft", "Nørrebakken Skole", { title: "Klokken ved døren" });
  const frederik = await as("Frederik Aaen");
  const page = await visit(`/practice/${id}`);
  let lost = 0;
  await page.route("**/graphql", async (route) => {
    if (lost === 0 && route.request().postData()?.includes("REMARKS")) {
      lost++;
      await route.fetch();
      return route.abort("internetdisconnected");
    }
    return route.continue();
  });
  await page.getByRole("button", { name: "Skriv din faglige mening" }).click();
  await page.getByText("Jeg ser anderledes på det").click();
  await page.getByLabel("Skriv det kort").fill("Hos os er klokken for høj.");
  await page.getByRole("button", { name: "Sæt det på" }).click();
  await expect(page.getByText("Der er ikke forbindelse lige nu.")).toBeVisible();
  await expect(page.getByLabel("Skriv det kort")).toHaveValue("Hos os er klokken for høj.");
  await page.getByRole("button", { name: "Sæt det på" }).click();
  await expect(page.getByText("ser anderledes på det")).toBeVisible();
  expect(lost).toBe(1);
  const { node } = await nabo.query(
    frederik.id,
    `{ node(id: "${id}") { ... on Practice { remarks(first: 10) { edges { text } } } } }`,
  );
  expect(node.remarks.edges).toEqual([{ text: "Hos os er klokken for høj." }]);
});

test("a problem: a unit says that it stands in the same, and how far that is seen", async ({
  as,
  visit,
  nabo,
}) => {
  const me = await as("Frederik Aaen");
  const page = await visit(`/problem/${await titled(nabo, me.id, "problems", "Kaos i garderoben")}`);
  await expect(page.getByText(/(anden enhed|andre enheder) står i det samme/)).toBeVisible();
  await page.getByRole("button", { name: "Vi står i det samme" }).click();
  await accessible(page);
  await page.getByRole("button", { name: "Gem" }).click();
  await expect(page.getByText("Det er gemt.")).toBeVisible();
  await page.getByRole("button", { name: "Sådan er det ikke længere hos os" }).click();
  await expect(page.getByRole("button", { name: "Vi står i det samme" })).toBeVisible();
});

test("a question is answered: by oneself, and by pointing at a practice", async ({ as, visit, nabo }) => {
  const me = await as("Frederik Aaen");
  const page = await visit(`/question/${await titled(nabo, me.id, "questions", "Kan man lære dem at lyne")}`);
  await expect(page.getByText("Ingen har svaret endnu.")).toBeVisible();
  await page.getByRole("button", { name: "Jeg kan hjælpe" }).click();
  await expect(page.getByRole("link", { name: "Frederik Aaen", exact: true })).toBeVisible();
  await page.getByRole("combobox", { name: "Hvilken erfaring?" }).fill("Dragten");
  await page.getByRole("option", { name: "Dragten ligger klar på gulvet" }).click();
  await page.getByRole("button", { name: "Peg på den" }).click();
  await expect(page.getByRole("heading", { name: "Dragten ligger klar på gulvet" })).toBeVisible();
  await accessible(page);
  await page.getByRole("button", { name: "Træk svaret tilbage" }).click();
  await expect(page.getByRole("button", { name: "Jeg kan hjælpe" })).toBeVisible();
});

test("a colleague's page tells how to reach them, and nothing they did", async ({ as, visit, nabo }) => {
  await as("Frederik Aaen");
  const hanne = await nabo.voice("Hanne Toft");
  const page = await visit(`/person/${hanne.id}`);
  await expect(page.getByRole("link", { name: /hanne.toft@fjordkaer.example/ })).toHaveAttribute(
    "href",
    "mailto:hanne.toft@fjordkaer.example",
  );
  await expect(page.getByRole("link", { name: "Spørg Hanne Toft" })).toBeVisible();
  await expect(page.getByText("Sangen er i gang")).toHaveCount(0);
  await expect(page.locator(".history")).toHaveCount(0);
});
