import { useTranslation } from "react-i18next";
import type { Outcome as Name } from "@/app/api.generated";

/** Outcome is how it went in one place, in a word; its colour says nothing that the word does not. */
export function Outcome({ of }: { of: Name | null }) {
  const { t } = useTranslation("domain");
  const name = of ?? "UNKNOWN";
  return <span className={`outcome outcome-${name}`}>{t(`outcome.${name}`)}</span>;
}
