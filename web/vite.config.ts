import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { designSystem } from "./scripts/design-system.mjs";
import { playground } from "./scripts/playground.mjs";

// While one works on the pages, the API comes from `go run ./cmd/nabo demo`.
const api = "http://127.0.0.1:8642";
const proxy = Object.fromEntries(
  ["/graphql", "/voices.json", "/samples.json", "/counts.csv"].map((path) => [path, { target: api }]),
);

export default defineConfig({
  plugins: [react(), designSystem(), playground()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0, // a data: address could not be cached by its content
    chunkSizeWarningLimit: 2000,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // What every page is made of comes as one file beside the program: a phone far away pays for each request.
        codeSplitting: {
          groups: [
            {
              name: "parts",
              test: /\/node_modules\/(react|react-dom|scheduler|@tanstack|urql|@urql|wonka|@0no-co|i18next|react-i18next)\/|\/src\/(app|ui|shell)\/|\/src\/\w+\/search\.ts/,
            },
          ],
        },
      },
    },
  },
  test: { include: ["src/**/*.test.{ts,tsx}"], passWithNoTests: true },
  server: { proxy },
  preview: { proxy },
});
