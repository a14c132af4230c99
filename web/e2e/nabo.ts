// The program under test, and the browser at it. Each file of tests gets a demo of its own, because tests write.

import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { actAs } from "../scripts/demo.mjs";

export { actAs, expect };

export type Engine = "sqlite" | "neo4j";
export type Voice = { id: string; name: string; sort: string };

const repository = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** binary is the program: NABO_BIN, or built once for the run. */
function binary(): string {
  const given = process.env.NABO_BIN;
  if (given) return given;
  const out = join(tmpdir(), `nabo-e2e-${process.ppid}`);
  if (!existsSync(out))
    execFileSync("go", ["build", "-o", out, "./cmd/nabo"], { cwd: repository, stdio: "inherit" });
  return out;
}

export class Nabo {
  private constructor(
    readonly url: string,
    private readonly program: ChildProcess,
    private readonly folder: string,
  ) {}

  /** start runs a demo on a free port of this machine; it is ready when this returns. */
  static async start(engine: Engine, worker: number): Promise<Nabo> {
    const args = ["demo"];
    const env: Record<string, string> = {};
    if (engine === "neo4j") {
      const space = `W${process.pid % 100000}x${worker}x${Date.now() % 100000}_`;
      args.push("--store", process.env.NABO_NEO4J_URI ?? "", "--store-space", space);
      env.NABO_STORE_PASSWORD = process.env.NABO_NEO4J_PASSWORD ?? "";
    }
    return Nabo.launch(args, mkdtempSync(join(tmpdir(), "nabo-e2e-")), env);
  }

  /** serve takes in the lists of a folder and serves them as people would, with tokens. */
  static async serve(lists: Record<string, string>): Promise<Nabo> {
    const folder = mkdtempSync(join(tmpdir(), "nabo-e2e-"));
    const from = mkdtempSync(join(tmpdir(), "nabo-lists-"));
    for (const [name, text] of Object.entries(lists)) writeFileSync(join(from, name), text);
    const data = { ...process.env, NABO_DATA: folder };
    execFileSync(binary(), ["import", from, "--source", "lists"], { env: data, stdio: "ignore" });
    rmSync(from, { recursive: true });
    return Nabo.launch(["serve", "--meaning", "none"], folder);
  }

  private static async launch(
    args: string[],
    folder: string,
    more: Record<string, string> = {},
  ): Promise<Nabo> {
    const env = { ...process.env, ...more, NABO_DATA: folder };
    const program = spawn(binary(), [...args, "--listen", "127.0.0.1:0"], {
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    const url = await new Promise<string>((done, fail) => {
      const read = (chunk: Buffer) => {
        said += chunk.toString();
        const at = /Nabo is at (http:\/\/\S+)/.exec(said)?.[1];
        if (at) done(at);
      };
      program.stdout.on("data", read);
      program.stderr.on("data", read);
      program.on("exit", (code) => fail(new Error(`nabo ended with ${code}:\n${said}`)));
    });
    return new Nabo(url, program, folder);
  }

  /** token makes a bearer token for somebody of the lists, beside the running server. */
  token(name: string): string {
    const env = { ...process.env, NABO_DATA: this.folder };
    const out = execFileSync(binary(), ["token", "make", "--for", name, "--json"], { env, encoding: "utf8" });
    return (JSON.parse(out) as { token: string }).token;
  }

  async stop(): Promise<void> {
    if (this.program.exitCode === null) {
      const ended = new Promise((done) => this.program.once("exit", done));
      this.program.kill("SIGINT");
      await ended;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** voice is somebody of the demo, by how their name begins. */
  async voice(name: string): Promise<Voice> {
    const voices = (await (await fetch(`${this.url}/voices.json`)).json()) as Voice[];
    const found = voices.find((v) => v.name.startsWith(name));
    if (!found) throw new Error(`nobody in the demo is called ${name}`);
    return found;
  }

  /** query asks the API as somebody, past the pages: to prepare a test and to see what it left. */
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever comes
  async query(as: string, query: string, variables: object = {}): Promise<any> {
    const r = await fetch(`${this.url}/graphql`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Nabo-As": as },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await r.json()) as { data: unknown; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }
}

type Options = { engine: Engine };
/** Running is the demo of the file of tests that is being run. */
type Running = { file: string; nabo: Nabo | null };
type Each = {
  nabo: Nabo;
  /** another is a window of somebody else's, beside the page. */
  another: (name: string) => Promise<Page>;
  as: (name: string) => Promise<Voice>;
  visit: (path: string) => Promise<Page>;
};

export const test = base.extend<Each, { running: Running } & Options>({
  engine: ["sqlite", { option: true, scope: "worker" }],
  running: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this
    async ({}, use) => {
      const running: Running = { file: "", nabo: null };
      await use(running);
      await running.nabo?.stop();
    },
    { scope: "worker" },
  ],
  nabo: [
    async ({ engine, running }, use, info) => {
      if (!running.nabo || running.file !== info.file) {
        await running.nabo?.stop();
        running.nabo = null;
        running.nabo = await Nabo.start(engine, info.workerIndex);
        running.file = info.file;
      }
      await use(running.nabo);
    },
    { timeout: 120_000 },
  ],
  baseURL: async ({ nabo }, use) => use(nabo.url),
  /** as has the pages act as somebody, from the next visit on. */
  as: async ({ nabo, page }, use) => {
    await use(async (name) => {
      const voice = await nabo.voice(name);
      await actAs(page, voice.id);
      return voice;
    });
  },
  another: async ({ nabo, browser }, use) => {
    const windows: Page[] = [];
    await use(async (name) => {
      const { id } = await nabo.voice(name);
      // A context of its own: axe takes no page that came without one.
      const context = await browser.newContext({ baseURL: nabo.url, locale: "da-DK" });
      const page = await context.newPage();
      windows.push(page);
      await actAs(page, id);
      return page;
    });
    for (const page of windows) await page.context().close();
  },
  /** page fails the test when the page breaks the policy, throws, or asks another server for anything. */
  page: async ({ page, nabo }, use) => {
    const wrong: string[] = [];
    page.on("pageerror", (e) => wrong.push(`thrown: ${e.message}`));
    page.on("console", (m) => {
      if (m.type() === "error" && /Content Security Policy|Trusted/i.test(m.text())) wrong.push(m.text());
    });
    page.on("request", (r) => {
      if (!r.url().startsWith(nabo.url) && !/^(data|blob):/.test(r.url()))
        wrong.push(`asked elsewhere: ${r.url()}`);
    });
    await use(page);
    expect(wrong).toEqual([]);
  },
  visit: async ({ page }, use) => {
    await use(async (path) => {
      await page.goto(path);
      await expect(page.locator("h1").first()).toBeAttached();
      return page;
    });
  },
});

/** accessible fails on anything that axe finds against WCAG 2.2 AA. */
export async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(" | ")}`)).toEqual(
    [],
  );
}

/** accessibleInEnglish is accessible of the page in English; it is Danish again afterwards. */
export async function accessibleInEnglish(page: Page): Promise<void> {
  await page.getByRole("button", { name: "English" }).click();
  await accessible(page);
  await page.getByRole("button", { name: "Dansk" }).click();
}

/** fits fails when the page is wider than its window. */
export async function fits(page: Page): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide, `nothing of ${page.url()} is wider than the window`).toBe(page.viewportSize()?.width);
}
