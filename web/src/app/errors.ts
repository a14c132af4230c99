// What went wrong, in words, where it arose. The API says which kind and which field; the words are ours.

import type { CombinedError } from "urql";

export type Fault = {
  /** code is the kind, as in INVALID or LIMITED; OFFLINE when nothing was reached. */
  code: string;
  /** field is the input's field, as in "title"; empty where it is about the whole. */
  field: string;
  /** reason is the API's own word for it, where it has one. */
  reason: string;
  /** message is what the API said, in English and in Danish; empty where it said nothing for people. */
  message: { en: string; da: string };
};

/** faultsOf lists what went wrong; none is no error. */
export function faultsOf(error: CombinedError | undefined): Fault[] {
  if (!error) return [];
  if (error.graphQLErrors.length === 0) {
    const code = codeOfStatus((error.response as Response | undefined)?.status);
    return [{ code, field: "", reason: "", message: { en: "", da: "" } }];
  }
  return error.graphQLErrors.map((e) => ({
    code: text(e.extensions.code) || "INTERNAL",
    field: text(e.extensions.field),
    reason: text(e.extensions.reason),
    message: { en: e.message, da: text(e.extensions.messageDa) },
  }));
}

function text(v: unknown): string {
  return typeof v === "string" ? v : "";
}

function codeOfStatus(status: number | undefined): string {
  switch (status) {
    case undefined:
      return "OFFLINE";
    case 401:
      return "UNAUTHENTICATED";
    case 403:
      return "FORBIDDEN";
    case 429:
      return "LIMITED";
    case 503:
      return "UNAVAILABLE";
    default:
      return "INTERNAL";
  }
}

/** isOf says whether a fault is about a field of a form. */
export function isOf(fault: Fault, field: string): boolean {
  const last = fault.field.split(".").pop() ?? "";
  return last.replace(/\[\d+\]$/, "") === field;
}
