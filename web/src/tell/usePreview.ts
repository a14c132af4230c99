import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Client, useClient } from "urql";
import type { CaptureQuestionInput, Language } from "@/app/api.generated";
import { langOf } from "@/app/i18n";
import { useLater } from "@/ui/useLater";
import { alikeOf, hasLooked, looksOf, nothingTold, refusalsOf, type Told } from "./look";
import { PreviewTellingDocument } from "./preview.generated";
import { practiceInput, type Telling } from "./telling";
import { useOnline } from "./useOnline";

const fresh = { requestPolicy: "network-only" as const };

type Asker = { id: string; team: boolean };

/** previewTelling asks what recordPractice would say; null where nothing was reached. */
export async function previewTelling(
  client: Client,
  t: Telling,
  me: Asker,
  language: Language,
  confirmWarnings = t.looked.length > 0,
): Promise<Told | null> {
  const input = practiceInput(t, me.id, me.team, confirmWarnings);
  const line = t.problem ? "" : t.hurts.trim();
  // Of a new problem there is no preview; a question keeps the same rules about what a text gives away.
  const hurts: CaptureQuestionInput = {
    text: line,
    occasion: "OTHER",
    team: t.team?.id ?? null,
    anonymous: false,
    confirmWarnings,
  };
  const variables = { input, hurts, withHurts: line !== "", language };
  const { data } = await client.query(PreviewTellingDocument, variables, fresh).toPromise();
  const told = data?.previewPractice;
  if (!told) return null;
  const asHurts = <T extends { field: string }>(x: T) => ({ ...x, field: "hurts" });
  const looks = [
    ...(data.hurts ? looksOf(data.hurts.warnings, hurts).map(asHurts) : []),
    ...looksOf(told.warnings, input),
  ];
  // Warnings are told whether or not they were looked at; who sees it is asked again if some were not.
  if (confirmWarnings && looks.length > 0 && !hasLooked(looks, t.looked))
    return previewTelling(client, t, me, language, false);
  return {
    looks,
    seen: told.seenBy.map((s) => s.text),
    hurtsSeen: (data.hurts?.seenBy ?? []).map((s) => s.text),
    refused: [
      ...refusalsOf(data.hurts)
        .filter((r) => r.field === "text")
        .map(asHurts),
      ...refusalsOf(told),
    ],
    alike: alikeOf(told),
  };
}

/** usePreview is what the API last said of what is being written; where it cannot be reached it is silent. */
export function usePreview<T>(
  written: T,
  ask: (client: Client, written: T, language: Language) => Promise<Told | null>,
): Told {
  const client = useClient();
  const { i18n } = useTranslation();
  const [told, setTold] = useState<Told>(nothingTold);
  const later = useLater(JSON.stringify(written), 600);
  const language = langOf(i18n.language);
  const online = useOnline();
  // biome-ignore lint/correctness/useExhaustiveDependencies: how to ask never changes, what is written stands in `later`
  useEffect(() => {
    if (!online) return;
    let late = false;
    void ask(client, JSON.parse(later) as T, language).then((t) => {
      if (t && !late) setTold(t);
    });
    return () => {
      late = true;
    };
  }, [client, later, language, online]);
  return told;
}
