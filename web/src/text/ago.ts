import { useTranslation } from "react-i18next";
import { day } from "@/app/format";
import { age } from "./age";
import "./words";

/** useAgo says "for to år siden" of a civil date; small numbers in words, as one says them. */
export function useAgo(): (date: string) => string {
  const { t, i18n } = useTranslation("text");
  return (date) => {
    const { unit, count } = age(date);
    if (unit === "future") return day(date, i18n.language);
    if (unit === "today" || unit === "yesterday") return t(`ago.${unit}`);
    const n = i18n.exists(`text:number.${count}`) ? t(`number.${count}`) : String(count);
    return t(`ago.${unit}`, { count, n });
  };
}
