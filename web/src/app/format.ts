// Days, distances and lists as people write them.

/** day writes a civil date (2026-01-31) as "31. januar 2026"; empty stays empty. */
export function day(date: string | null | undefined, language: string): string {
  if (!date) return "";
  const [y, m, d] = date.slice(0, 10).split("-").map(Number);
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : "da-DK", {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(new Date(Date.UTC(y ?? 0, (m ?? 1) - 1, d ?? 1)));
}

/** metres writes a distance as "300 m" or "2,4 km". */
export function metres(m: number, language: string): string {
  const n = new Intl.NumberFormat(language === "en" ? "en-GB" : "da-DK", { maximumFractionDigits: 1 });
  return m < 1000 ? `${n.format(Math.round(m / 10) * 10)} m` : `${n.format(m / 1000)} km`;
}

/** list joins names as "Anna, Bo og Carl". */
export function list(names: string[], language: string): string {
  return new Intl.ListFormat(language === "en" ? "en-GB" : "da-DK", { type: "conjunction" }).format(names);
}

/** callable is a telephone number as a link wants it. */
export function callable(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, "")}`;
}

/** mailable is a mail address as a link wants it: one address and nothing more, whatever somebody wrote there. */
export function mailable(address: string): string {
  return `mailto:${encodeURIComponent(address.trim()).replace("%40", "@")}`;
}
