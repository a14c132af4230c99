// Months, quarters and calendar years, written as the API writes them: "2026-11", "2026-Q4", "2026".

export const pers = ["month", "quarter", "year"] as const;
export type Per = (typeof pers)[number];

/** yearsBack is how many calendar years are counted by date. */
const yearsBack = 5;

const two = (n: number) => String(n).padStart(2, "0");
const quarterOf = (month: number) => Math.ceil(month / 3);

/** perOf is what sort of period it is. */
export function perOf(period: string): Per {
  if (period.includes("Q")) return "quarter";
  return period.includes("-") ? "month" : "year";
}

/** periodsUntil lists the periods that can be chosen on a day (2026-11-26), the latest first. */
export function periodsUntil(day: string, per: Per): string[] {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const out: string[] = [];
  for (let y = year; y > year - yearsBack; y--) {
    const months = y === year ? month : 12;
    if (per === "year") out.push(String(y));
    if (per === "quarter") for (let q = quarterOf(months); q > 0; q--) out.push(`${y}-Q${q}`);
    if (per === "month") for (let m = months; m > 0; m--) out.push(`${y}-${two(m)}`);
  }
  return out;
}

/** rangeOf is a period's first day and the first after it; null for what is no period. */
export function rangeOf(period: string): { from: string; to: string } | null {
  const year = Number(period.slice(0, 4));
  const day = (month: number) => `${year + Math.floor((month - 1) / 12)}-${two(((month - 1) % 12) + 1)}-01`;
  if (/^\d{4}$/.test(period)) return { from: day(1), to: day(13) };
  const quarter = Number(/^\d{4}-Q([1-4])$/.exec(period)?.[1]);
  if (quarter) return { from: day(quarter * 3 - 2), to: day(quarter * 3 + 1) };
  const month = Number(/^\d{4}-(0[1-9]|1[0-2])$/.exec(period)?.[1]);
  return month ? { from: day(month), to: day(month + 1) } : null;
}

/** today is the day where the organisation is. */
export function today(): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen" }).format(new Date());
}

/** periodName writes a period as people do: "november 2026", "4. kvartal 2026". */
export function periodName(period: string, language: string): string {
  const [year, part = ""] = period.split("-");
  if (part === "") return period;
  if (part.startsWith("Q"))
    return language === "en" ? `${part} ${year}` : `${part.slice(1)}. kvartal ${year}`;
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : "da-DK", {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${period}-01T00:00:00Z`));
}
