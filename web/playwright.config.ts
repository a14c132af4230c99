// Tests in a real browser against the real program (e2e/nabo.ts starts it). The browser is Debian's chromium, or
// the one that NABO_CHROMIUM names. NABO_NEO4J_URI, where set, has the same tests run on that server too.
import { defineConfig } from "@playwright/test";
import type { Engine } from "./e2e/nabo";
import { browserPath } from "./scripts/demo.mjs";

const engine = (name: "sqlite" | "neo4j") => ({ name, use: { engine: name } });

export default defineConfig<object, { engine: Engine }>({
  testDir: "e2e",
  testMatch: "*.test.ts",
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  workers: process.env.CI === "true" ? 2 : 1,
  forbidOnly: process.env.CI === "true",
  retries: 0,
  reporter: [["list"]],
  outputDir: "test-results",
  use: {
    locale: "da-DK",
    timezoneId: "Europe/Copenhagen",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: browserPath,
      args: [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
        "--no-first-run",
      ],
    },
  },
  projects: [engine("sqlite"), ...(process.env.NABO_NEO4J_URI ? [engine("neo4j")] : [])],
});
