// A question from the phone: what it holds, and how it is written.

import type { Client } from "urql";
import type { CaptureQuestionInput, Language, Occasion } from "@/app/api.generated";
import { type Fault, faultsOf } from "@/app/errors";
import { occasions } from "@/domain/domain";
import { alikeOf, hasLooked, type Look, looksOf, nothingTold, refusalsOf, type Told } from "./look";
import { PreviewQuestionDocument } from "./preview.generated";
import { TellQuestionDocument } from "./record.generated";

export type Asking = { text: string; occasion: Occasion | null; anonymous: boolean; looked: string[] };

export const blankAsking: Asking = { text: "", occasion: null, anonymous: false, looked: [] };

/** readAsking makes an Asking of what lay on the device: anything may lie there. */
export function readAsking(raw: unknown): Asking | null {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return null;
  const r = raw as Record<string, unknown>;
  return {
    text: typeof r.text === "string" ? r.text : "",
    occasion: occasions.find((o) => o === r.occasion) ?? null,
    anonymous: r.anonymous === true,
    looked: Array.isArray(r.looked) ? r.looked.filter((s) => typeof s === "string") : [],
  };
}

function questionInput(a: Asking, confirmWarnings: boolean): CaptureQuestionInput {
  return {
    text: a.text.trim(),
    occasion: a.occasion ?? "OTHER",
    anonymous: a.anonymous,
    confirmWarnings,
  };
}

/** previewAsking asks what captureQuestion would say; null where nothing was reached. */
export async function previewAsking(
  client: Client,
  a: Asking,
  language: Language,
  confirm = a.looked.length > 0,
): Promise<Told | null> {
  const input = questionInput(a, confirm);
  const fresh = { requestPolicy: "network-only" as const };
  const { data } = await client.query(PreviewQuestionDocument, { input, language }, fresh).toPromise();
  const told = data?.previewQuestion;
  if (!told) return null;
  const looks = looksOf(told.warnings, input);
  if (confirm && looks.length > 0 && !hasLooked(looks, a.looked))
    return previewAsking(client, a, language, false);
  return {
    ...nothingTold,
    looks,
    seen: told.seenBy.map((s) => s.text),
    refused: refusalsOf(told),
    alike: alikeOf(told),
  };
}

export type Asked = { id: string; text: string; seen: string[]; slip: string | null; looks: Look[] };

/** saveAsking writes the question down; sent again under the name of its draft it is written once. */
export async function saveAsking(
  client: Client,
  a: Asking,
  draft: string,
  looks: Look[],
  language: Language,
): Promise<{ faults: Fault[]; asked?: Asked }> {
  const input = { ...questionInput(a, hasLooked(looks, a.looked)), clientMutationId: `${draft}-question` };
  const { data, error } = await client.mutation(TellQuestionDocument, { input, language }).toPromise();
  const done = data?.captureQuestion;
  if (!done) return { faults: faultsOf(error) };
  return {
    faults: [],
    asked: {
      id: done.question?.id ?? "",
      text: input.text,
      seen: done.seenBy.map((s) => s.text),
      slip: done.slip,
      looks: looksOf(done.warnings, input),
    },
  };
}
