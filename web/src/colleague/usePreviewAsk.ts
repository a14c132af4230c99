import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import type { AskInput } from "@/app/api.generated";
import { langOf } from "@/app/i18n";
import { useLater } from "@/ui/useLater";
import { PreviewAskDocument, type PreviewAskQuery } from "./colleague.generated";

export type Told = NonNullable<PreviewAskQuery["previewAsk"]>;
export type Refusal = Told["refused"][number];

/** usePreviewAsk is what the API would say to an ask, last known while somebody types; null where nothing was reached. */
export function usePreviewAsk(input: AskInput): { told: Told | null; look: () => Promise<Told | null> } {
  const client = useClient();
  const { i18n } = useTranslation();
  const language = langOf(i18n.language);
  const [told, setTold] = useState<Told | null>(null);
  const written = JSON.stringify(input);
  const later = useLater(written, 500);
  const ask = async (what: string) => {
    const variables = { input: JSON.parse(what) as AskInput, language };
    const { data } = await client
      .query(PreviewAskDocument, variables, { requestPolicy: "network-only" })
      .toPromise();
    return data?.previewAsk ?? null;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: how to ask hangs on the client and the language alone
  useEffect(() => {
    let late = false;
    void ask(later).then((found) => {
      if (found && !late) setTold(found);
    });
    return () => {
      late = true;
    };
  }, [client, language, later]);
  const look = async () => {
    const found = await ask(written);
    if (found) setTold(found);
    return found;
  };
  return { told, look };
}
