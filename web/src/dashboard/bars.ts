// Bars on a canvas, in the colours of the pages. Colour is never the only sign: every bar has its number
// beside it, and what stands side by side has a pattern of its own.

import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Legend,
  LinearScale,
  type Plugin,
} from "chart.js";
import type { Grid } from "./charts";

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend);

/** Look is what the canvas takes from the style sheet: read again when the mode changes. */
type Look = { ink: string; quiet: string; line: string; ground: string; fills: string[]; font: string };

function look(): Look {
  const style = getComputedStyle(document.documentElement);
  const of = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: of("--ink"),
    quiet: of("--ink-quiet"),
    line: of("--line-soft"),
    ground: of("--ground"),
    fills: ["--primary", "--warning", "--error", "--info", "--ink-quiet"].map(of),
    font: getComputedStyle(document.body).fontFamily,
  };
}

// The lines of each pattern, on a tile of 8 by 8: none, rising, falling, upright, level.
const lines = ["", "M-2 2L2 -2M0 8L8 0M6 10L10 6", "M-2 6L2 10M0 0L8 8M6 -2L10 2", "M4 0V8", "M0 4H8"];

/** pattern is a fill that can be told from the others without its colour. */
function pattern(colour: string, ground: string, which: number): CanvasPattern | string {
  const tile = document.createElement("canvas");
  tile.width = tile.height = 8;
  const ctx = tile.getContext("2d");
  if (!ctx || which === 0) return colour;
  ctx.fillStyle = colour;
  ctx.fillRect(0, 0, 8, 8);
  ctx.strokeStyle = ground;
  ctx.lineWidth = 2;
  ctx.stroke(new Path2D(lines[which % lines.length]));
  return ctx.createPattern(tile, "repeat") ?? colour;
}

/** numbers writes beside each bar what it says, and where there is none that it is not told. */
function numbers(l: Look, untold: string): Plugin<"bar"> {
  return {
    id: "numbers",
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      const zero = chart.scales.x?.getPixelForValue(0) ?? 0;
      ctx.save();
      ctx.textBaseline = "middle";
      chart.data.datasets.forEach((set, s) => {
        chart.getDatasetMeta(s).data.forEach((bar, i) => {
          const n = set.data[i];
          ctx.fillStyle = n == null ? l.quiet : l.ink;
          ctx.font = `${n == null ? "italic " : "600 "}13px ${l.font}`;
          ctx.fillText(n == null ? untold : String(n), (n == null ? zero : bar.x) + 5, bar.y);
        });
      });
      ctx.restore();
    },
  };
}

/** wrap breaks a label into lines, so that on a phone there is room for the bars. */
export function wrap(label: string, most = 16): string[] {
  const lines: string[] = [];
  for (const word of label.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** heightOf is how high a canvas must be for its rows. */
export function heightOf(grid: Grid): number {
  const several = grid.columns.length > 1;
  const row = several ? grid.columns.length * 20 + 12 : 36;
  return grid.rows.length * row + (several ? 96 : 36);
}

function config(grid: Grid, untold: string): ChartConfiguration<"bar", (number | null)[], string[]> {
  const l = look();
  const several = grid.columns.length > 1;
  const ticks = { color: l.ink, font: { family: l.font, size: 13 } };
  return {
    type: "bar",
    data: {
      labels: grid.rows.map((r) => wrap(r.label)),
      datasets: grid.columns.map((k, i) => ({
        label: k.label,
        data: grid.cells.map((row) => row[i] ?? null),
        backgroundColor: pattern(l.fills[i % l.fills.length] ?? l.ink, l.ground, i % 5),
        borderColor: l.fills[i % l.fills.length] ?? l.ink,
        borderWidth: 1,
        maxBarThickness: 22,
      })),
    },
    options: {
      indexAxis: "y",
      animation: false,
      maintainAspectRatio: false,
      events: [],
      layout: { padding: { right: 40 } },
      scales: {
        x: {
          beginAtZero: true,
          suggestedMax: 5,
          grid: { color: l.line },
          ticks: { ...ticks, precision: 0, maxTicksLimit: 6 },
        },
        y: { grid: { display: false }, ticks: { ...ticks, autoSkip: false } },
      },
      plugins: {
        legend: {
          display: several,
          position: "bottom",
          align: "start",
          labels: { color: l.ink, font: ticks.font, boxWidth: 22 },
        },
      },
    },
    plugins: [numbers(l, untold)],
  };
}

/** draw puts the bars on a canvas; what it returns takes them away. */
export function draw(canvas: HTMLCanvasElement, grid: Grid, untold: string): () => void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  let chart = new Chart(canvas, config(grid, untold));
  const again = () => {
    chart.destroy();
    chart = new Chart(canvas, config(grid, untold));
  };
  dark.addEventListener("change", again);
  return () => {
    dark.removeEventListener("change", again);
    chart.destroy();
  };
}

/** picture is a drawn canvas as a PNG, on a ground and beneath its title. */
export function picture(canvas: HTMLCanvasElement, title: string): Promise<Blob | null> {
  const l = look();
  const scale = canvas.width / Math.max(1, canvas.clientWidth);
  const head = 44 * scale;
  const out = document.createElement("canvas");
  out.width = canvas.width;
  out.height = canvas.height + head;
  const ctx = out.getContext("2d");
  if (ctx) {
    ctx.fillStyle = l.ground;
    ctx.fillRect(0, 0, out.width, out.height);
    ctx.fillStyle = l.ink;
    ctx.font = `600 ${16 * scale}px ${l.font}`;
    ctx.fillText(title, 8 * scale, 27 * scale, out.width - 16 * scale);
    ctx.drawImage(canvas, 0, head);
  }
  return new Promise((done) => out.toBlob(done, "image/png"));
}
