// The words of the pages: no text stands in code. Each room brings its own da.json and en.json and names
// them with `words`; those of every page stand here, those of the domain in src/domain/.

import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import domainDa from "@/domain/da.json";
import domainEn from "@/domain/en.json";
import da from "./da.json";
import en from "./en.json";

export type Lang = "da" | "en";
const key = "nabo.language";

function first(): Lang {
  const kept = localStorage.getItem(key);
  if (kept === "da" || kept === "en") return kept;
  // Danish unless the browser says that its user reads something else, and no Scandinavian language.
  return navigator.languages.some((l) => /^(da|nb|nn|no|sv|fo|kl)\b/i.test(l)) ||
    navigator.languages.length === 0
    ? "da"
    : "en";
}

void i18next.use(initReactI18next).init({
  lng: first(),
  fallbackLng: "da",
  supportedLngs: ["da", "en"],
  defaultNS: "app",
  resources: { da: { app: da, domain: domainDa }, en: { app: en, domain: domainEn } },
  interpolation: { escapeValue: false }, // React escapes
  initAsync: false,
});
document.documentElement.lang = i18next.language;

/** words registers a room's texts; a room calls it once, where it begins. */
export function words(room: string, danish: object, english: object): void {
  i18next.addResourceBundle("da", room, danish);
  i18next.addResourceBundle("en", room, english);
}

export async function changeLanguage(lang: Lang): Promise<void> {
  localStorage.setItem(key, lang);
  await i18next.changeLanguage(lang);
  document.documentElement.lang = lang;
}

/** langOf is the API's name of a language. */
export function langOf(language: string): "DA" | "EN" {
  return language === "en" ? "EN" : "DA";
}
