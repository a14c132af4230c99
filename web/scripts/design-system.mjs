// The public sector's design system (dkfds), cut to what the pages use: rules whose classes stand
// nowhere in src/ go, and its fixed colours become custom properties, so that dark mode can set them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import postcss from "postcss";
import { PurgeCSS } from "purgecss";
import * as sass from "sass";

const root = fileURLToPath(new URL("..", import.meta.url));
const virtual = "virtual:design-system.css";
const resolved = "\0design-system.css";

// What a colour of the system is for. The values of both modes stand in src/styles/colours.css.
const colours = {
  "#1a1a1a": "--ink",
  "#454545": "--ink-soft",
  "#707070": "--ink-quiet",
  "#8e8e8e": "--line-strong",
  "#bfbfbf": "--line",
  "#dcdcdc": "--line-soft",
  "#f5f5f5": "--ground-soft",
  "#fff": "--ground",
  "#ffffff": "--ground",
  "#0b5563": "--primary",
  "#084552": "--primary-dark",
  "#063640": "--primary-darker",
  "#c00": "--error",
  "#cc0000": "--error",
  "#ffe0e0": "--error-soft",
  "#fec": "--warning-soft",
  "#ffeecc": "--warning-soft",
  "#febb30": "--warning",
  "#e2f2fb": "--info-soft",
  "#1b86c3": "--info",
  "#ddf7ce": "--success-soft",
  "#358000": "--success",
  "#004d99": "--link",
  "#4c2c92": "--link-visited",
};

function compiled() {
  const source = `
    @forward "variables" with (
      $custom-colors: ("nabo": #0b5563, "nabo-dark": #084552, "nabo-darker": #063640),
      $theme-color-primary: #0b5563, $theme-color-primary-dark: #084552, $theme-color-primary-darker: #063640
    );
    ${["core/base", "core/focus", "core/grid", "core/typography", "core/utilities/spacing"]
      .concat(["elements/forms", "elements/inputs", "elements/hr", "elements/page"])
      .concat(
        ["alerts", "badge", "buttons", "details", "modal", "table", "tabs", "tags", "textarea"].map(
          (c) => `components/${c}`,
        ),
      )
      .map((part) => `@use "${part}";`)
      .join("\n")}`;
  return sass.compileString(source, {
    loadPaths: [join(root, "node_modules/dkfds/dist/scss")],
    style: "expanded",
    logger: sass.Logger.silent,
  }).css;
}

function sources(dir) {
  return readdirSync(dir, { withFileTypes: true }).flatMap((e) => {
    const path = join(dir, e.name);
    if (e.isDirectory()) return sources(path);
    return /\.tsx?$/.test(e.name) && !e.name.endsWith(".generated.ts") ? [path] : [];
  });
}

async function cut(css) {
  const content = sources(join(root, "src")).map((path) => ({
    raw: readFileSync(path, "utf8"),
    extension: "tsx",
  }));
  const [purged] = await new PurgeCSS().purge({
    content,
    css: [{ raw: css }],
    safelist: { standard: ["html", "body", "dialog"] },
    fontFace: true,
    keyframes: true,
    defaultExtractor: (text) => text.match(/[\w-]+/g) ?? [],
  });
  return purged.css;
}

function colourless(css) {
  const sheet = postcss.parse(css);
  sheet.walkAtRules("font-face", (rule) => {
    rule.remove();
  });
  sheet.walkDecls((decl) => {
    decl.value = decl.value.replace(/#[0-9a-f]{3,8}\b/gi, (hex) => {
      const name = colours[hex.toLowerCase()];
      return name ? `var(${name})` : hex;
    });
    decl.value = decl.value.replace(/(^|\s)white(?=\s|$)/g, "$1var(--ground)");
    // The system reckons with a root of 10 px; ours is what somebody chose in their browser, mostly 16.
    decl.value = decl.value.replace(/(\d*\.?\d+)rem\b/g, (_, n) => `${+(n * 0.625).toFixed(4)}rem`);
    decl.value = decl.value.replace(/url\(["']?\.\.\/img\/svg-icons\/([\w-]+)\.svg["']?\)/g, (_, icon) => {
      return `url("${join(root, "node_modules/dkfds/dist/img/svg-icons", `${icon}.svg`)}")`;
    });
  });
  return sheet.toString();
}

export async function sheet() {
  return colourless(await cut(compiled()));
}

/** designSystem is the Vite plugin behind `import "virtual:design-system.css"`. */
export function designSystem() {
  return {
    name: "design-system",
    resolveId: (id) => (id === virtual ? resolved : undefined),
    load: (id) => (id === resolved ? sheet() : undefined),
  };
}
