// How old something is, in the unit somebody would say it in.

export type Age = {
  unit: "today" | "yesterday" | "day" | "week" | "month" | "year" | "future";
  count: number;
};

const dayMs = 86_400_000;

/** age is how long ago a civil date is, in the largest unit that somebody would say it in. */
export function age(date: string, today = new Date()): Age {
  const [y = 0, m = 1, d = 1] = date.slice(0, 10).split("-").map(Number);
  const now = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
  const days = Math.round((now - Date.UTC(y, m - 1, d)) / dayMs);
  const months =
    (today.getFullYear() - y) * 12 + (today.getMonth() - (m - 1)) - (today.getDate() < d ? 1 : 0);
  if (days < 0) return { unit: "future", count: days };
  if (days === 0) return { unit: "today", count: 0 };
  if (days === 1) return { unit: "yesterday", count: 1 };
  if (days < 14) return { unit: "day", count: days };
  if (months < 2) return { unit: "week", count: Math.round(days / 7) };
  if (months < 12) return { unit: "month", count: months };
  return { unit: "year", count: Math.floor(months / 12) };
}

/** faded names how old something is, for its colour: the words say it too. */
export function faded(date: string): "fresh" | "older" | "old" {
  const { unit, count } = age(date);
  if (unit !== "year") return "fresh";
  return count < 2 ? "older" : "old";
}
