import { accessible, accessibleInEnglish, expect, fits, test } from "./nabo";

// One asks, the other answers, and a yes is a thanks.

test("somebody asks a colleague, who answers, and is thanked", async ({ visit, as, nabo, another }) => {
  await as("Frederik Aaen");
  const signe = await nabo.voice("Signe Kjeldsen");
  const page = await visit("/colleague");
  await page.getByRole("combobox", { name: "Hvem vil du spørge?" }).fill("signe kj");
  await page
    .locator("#content")
    .getByRole("option", { name: /Signe Kjeldsen/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`to=${signe.id}`));
  await expect(page.getByRole("heading", { level: 2, name: "Til Signe Kjeldsen" })).toBeVisible();
  await expect(page.getByRole("link", { name: /Ring til/ })).toHaveAttribute("href", /^tel:/);
  const text = page.getByLabel("Hvad vil du spørge om?");
  await expect(text).toBeFocused();
  await expect(text).toHaveValue("Hej Signe. ");
  await expect(page.getByText(/Kun dig og Signe Kjeldsen/)).toBeVisible();

  await page.getByRole("button", { name: "Send til Signe Kjeldsen" }).click();
  await expect(page.getByText("Skriv med et par ord, hvad du vil spørge om")).toBeVisible();

  await text.fill("Hej Signe. Det er om barnet med cpr 010190-1234.");
  await expect(page.getByText(/CPR/)).toBeVisible();
  await page.getByRole("button", { name: "Send til Signe Kjeldsen" }).click();
  await expect(text).toBeFocused();

  await text.fill("Hej Signe. Hvor køber I malertapen, så den kan komme af igen?");
  await expect(page.getByText(/CPR/)).toBeHidden();
  await accessible(page);
  await accessibleInEnglish(page);
  await page.getByRole("button", { name: "Send til Signe Kjeldsen" }).click();
  await expect(page.getByText("Sendt til Signe Kjeldsen.")).toBeVisible();
  const mine = page.getByRole("article", { name: "Til Signe Kjeldsen" }).filter({ hasText: "malertapen" });
  await expect(mine.getByText("Venter på svar.")).toBeVisible();

  const hers = await another("Signe Kjeldsen");
  await hers.goto("/colleague");
  const asked = hers
    .getByRole("article", { name: "Frederik Aaen spørger" })
    .filter({ hasText: "malertapen" });
  await asked.getByLabel("Dit svar til Frederik Aaen").fill("I farvehandlen på havnen, den blå rulle.");
  await accessible(hers);
  await asked.getByRole("button", { name: "Send svar" }).click();
  await expect(asked.getByText("Svaret er sendt til Frederik Aaen.")).toBeVisible();

  await page.reload();
  await expect(mine.getByText("I farvehandlen på havnen, den blå rulle.")).toBeVisible();
  await mine.getByRole("button", { name: "Ja, det hjalp" }).click();
  await expect(mine.getByText("Tak er sagt til Signe Kjeldsen")).toBeVisible();
  await accessible(page);

  await hers.reload();
  await expect(asked.getByText(/Det hjalp. Tak fra Frederik Aaen/)).toBeVisible();
  await accessibleInEnglish(hers);
});

test("a practice and what was typed come along, and are ready to send", async ({ visit, as, nabo }) => {
  const voice = await as("Frederik Aaen");
  const found = await nabo.query(
    voice.id,
    `{ whoSolved(text: "uro ved morgensamling", first: 1) { practices { node { id title } nextStep { id } } } }`,
  );
  const { node, nextStep } = found.whoSolved.practices[0];
  const page = await visit(
    `/colleague?to=${nextStep.id}&practice=${node.id}&q=${encodeURIComponent("uro ved morgensamling")}`,
  );
  const text = page.getByLabel("Hvad vil du spørge om?");
  await expect(text).toHaveValue(new RegExp(`^Hej Hanne. Jeg har læst »${node.title}«`));
  await expect(text).toHaveValue(/uro ved morgensamling/);
  await expect(page.getByRole("link", { name: node.title })).toBeVisible();
  await page.getByRole("button", { name: "Ikke om den" }).click();
  await expect(page.getByRole("link", { name: node.title })).toBeHidden();
});

test("the room's tablet asks and gets its answer", async ({ visit, as, nabo, another }) => {
  const room = await as("Blå stue");
  const hanne = await nabo.voice("Hanne Toft");
  const page = await visit(`/colleague?to=${hanne.id}`);
  await expect(page.getByRole("heading", { level: 1, name: "Blå stue spørger" })).toBeVisible();
  const text = page.getByLabel("Hvad vil du spørge om?");
  await expect(text).toHaveValue("Hej Hanne. Her er Blå stue. ");
  await text.fill("Hej Hanne. Her er Blå stue. Kan man synge uden klaver?");
  await page.getByRole("button", { name: "Send til Hanne Toft" }).click();
  await expect(page.getByText("Sendt til Hanne Toft.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Til Blå stue" })).toBeVisible();

  const hers = await another("Hanne Toft");
  await hers.goto("/colleague");
  const asked = hers.getByRole("article", { name: "Blå stue spørger" });
  await asked.getByLabel("Dit svar til Blå stue").fill("Ja, med en tromme.");
  await asked.getByRole("button", { name: "Send svar" }).click();
  await expect(asked.getByText("Svaret er sendt til Blå stue.")).toBeVisible();

  await page.reload();
  const mine = page.getByRole("article", { name: "Til Hanne Toft" });
  await expect(mine.getByText("Ja, med en tromme.")).toBeVisible();
  await mine.getByRole("button", { name: "Nej, ikke denne gang" }).click();
  await expect(mine.getByText(/kan se, at det ikke hjalp denne gang/)).toBeVisible();
  await accessible(page);
  expect(room.sort).toBe("TABLET");
});

test("a lost network takes nothing and sends once", async ({ visit, as, nabo }) => {
  const voice = await as("Frederik Aaen");
  const mette = await nabo.voice("Mette Holm");
  const page = await visit(`/colleague?to=${mette.id}`);
  const words = "Hej Mette. Hvornår må vi komme og se jeres garderobe?";
  await page.getByLabel("Hvad vil du spørge om?").fill(words);
  await expect(page.getByText(/Kun dig og Mette Holm/)).toBeVisible();
  // The first try arrives, and its reply is lost on the way.
  let lost = 0;
  await page.route("**/graphql", async (route) => {
    const write = route.request().postData()?.includes("mutation Ask");
    if (write && lost === 0) {
      lost++;
      await route.fetch();
      return route.abort("internetdisconnected");
    }
    return route.continue();
  });
  await page.getByRole("button", { name: "Send til Mette Holm" }).click();
  await expect(page.getByText("Der er ikke forbindelse lige nu.")).toBeVisible();
  expect(lost).toBe(1);

  await page.goto("/colleague");
  await expect(page.getByRole("heading", { name: "Ikke sendt endnu" })).toBeVisible();
  await page.getByRole("link", { name: "Til Mette Holm" }).click();
  await expect(page.getByLabel("Hvad vil du spørge om?")).toHaveValue(words);
  await page.getByRole("button", { name: "Send til Mette Holm" }).click();
  await expect(page.getByText("Sendt til Mette Holm.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Ikke sendt endnu" })).toBeHidden();
  const { viewer } = await nabo.query(voice.id, "{ viewer { asksSent(first: 50) { nodes { text } } } }");
  expect(viewer.asksSent.nodes.filter((a: { text: string }) => a.text === words)).toHaveLength(1);
});

test("who has no room for more is not asked; somebody else is named", async ({ visit, as, nabo }) => {
  await as("Frederik Aaen");
  const kasper = await nabo.voice("Kasper Obel");
  await nabo.query(kasper.id, "mutation { chooseMine(input: {asksWelcome: 0}) { revision } }");
  const page = await visit(`/colleague?to=${kasper.id}&q=Hvordan+gik+det`);
  await expect(page.getByText(/Der er ikke plads til flere spørgsmål der lige nu/)).toBeVisible();
  await accessible(page);
  await page.getByRole("link", { name: /^Spørg .* i stedet$/ }).click();
  await expect(page.getByLabel("Hvad vil du spørge om?")).toHaveValue(/Hvordan gik det/);
  await expect(page.getByText(/Der er ikke plads/)).toBeHidden();
});

test("it holds on a narrow screen, in the dark and for who cannot be seen", async ({
  visit,
  as,
  nabo,
  page,
}) => {
  await as("Frederik Aaen");
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ colorScheme: "dark" });
  const signe = await nabo.voice("Signe Kjeldsen");
  await visit(`/colleague?to=${signe.id}`);
  await expect(page.getByLabel("Hvad vil du spørge om?")).toBeVisible();
  await fits(page);
  await accessible(page);
  await visit("/colleague?to=findes-ikke");
  await expect(page.getByText("Den, du ville spørge, er her ikke")).toBeVisible();
});
