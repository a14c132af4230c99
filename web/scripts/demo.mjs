// The demo and its people, for the scripts that look at it and measure it.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const browserPath = process.env.NABO_CHROMIUM ?? "/usr/bin/chromium";
const built = fileURLToPath(new URL("../../bin/nabo", import.meta.url));

/** start runs a demo (NABO_BIN, or bin/nabo) on a free port of this machine, with its data in a folder. */
export async function start(folder) {
  const program = spawn(process.env.NABO_BIN ?? built, ["demo", "--listen", "127.0.0.1:0"], {
    env: { ...process.env, NABO_DATA: folder },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  const url = await new Promise((done) => {
    program.stdout.on("data", (chunk) => {
      said += chunk;
      const at = /Nabo is at (http:\/\/\S+)/.exec(said)?.[1];
      if (at) done(at);
    });
  });
  return { url, stop: () => program.kill("SIGINT") };
}

/** voices are those whom one may act as in a running demo: each with id, name and sort. */
export async function voices(url) {
  return (await fetch(new URL("/voices.json", url))).json();
}

/** idOf is the id of the voice whose name begins so; undefined where there is none. */
export function idOf(all, name) {
  return all.find((v) => v.name.startsWith(name))?.id;
}

/** actAs has a page act as somebody, from its next visit on (src/app/session.ts). */
export function actAs(page, id, readOnly = false) {
  return page.addInitScript((session) => sessionStorage.setItem("nabo.session", JSON.stringify(session)), {
    how: "demo",
    as: id,
    ...(readOnly && { readOnly }),
  });
}
