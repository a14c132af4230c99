// Taking a list in: look at what it would do, then do just that.

import { useRef, useState } from "react";
import { Client, fetchExchange, useClient } from "urql";
import type { ImportInput } from "@/app/api.generated";
import { type Fault, faultsOf } from "@/app/errors";
import { langOf } from "@/app/i18n";
import { currentSession, headersOf } from "@/app/session";
import type { Chosen } from "./files";
import { PreviewImportDocument, type ReportFragment, TakeInDocument } from "./import.generated";
import { useLanguage } from "./mine";

/** Wish is the list and how it is to be taken. */
export type Wish = { files: Chosen[]; source: string; full: boolean; overwrite: boolean };

export type Step = "choose" | "looking" | "looked" | "writing" | "done";

/** shown is how many rows of a list are named; more are counted. */
const shown = 1000;
/** mostParts bounds how often a list that is written in parts is sent on. */
const mostParts = 500;

// What is looked at is not kept: a long list would fill the memory, and is asked for once.
const unkept = () =>
  new Client({
    url: "/graphql",
    preferGetMethod: false,
    fetchOptions: { headers: headersOf(currentSession()), credentials: "omit" },
    exchanges: [fetchExchange],
  });

function inputOf(w: Wish): ImportInput {
  return {
    source: w.source.trim(),
    files: w.files.map((f) => ({ name: f.name, contentBase64: f.base64 })),
    full: w.full,
    overwrite: w.overwrite,
    yes: false,
    firstRows: shown,
  } as ImportInput;
}

/** useImport is where somebody is with a list; the files are theirs to keep whatever comes. */
export function useImport() {
  const language = langOf(useLanguage());
  const client = useClient();
  const [step, setStep] = useState<Step>("choose");
  const [report, setReport] = useState<ReportFragment | null>(null);
  const [faults, setFaults] = useState<Fault[]>([]);
  const [part, setPart] = useState(0);
  const turn = useRef(0); // what comes back of a list that was changed meanwhile is let go

  const changed = () => {
    turn.current++;
    setStep("choose");
    setReport(null);
    setFaults([]);
  };
  const look = async (wish: Wish) => {
    const mine = ++turn.current;
    setStep("looking");
    setFaults([]);
    const list = inputOf(wish);
    const { data, error } = await unkept().query(PreviewImportDocument, { list, language }).toPromise();
    if (mine !== turn.current) return;
    const found = error ? null : (data?.previewImport ?? null);
    setFaults(faultsOf(error));
    setReport(found);
    setStep(found ? "looked" : "choose");
  };
  const write = async (wish: Wish, yes: boolean) => {
    const mine = ++turn.current;
    const seen = report;
    if (!seen) return;
    setStep("writing");
    setFaults([]);
    const list = { ...inputOf(wish), yes, fingerprint: seen.fingerprint };
    for (let n = 1; n <= mostParts; n++) {
      setPart(n);
      const { data, error } = await client.mutation(TakeInDocument, { list, language }).toPromise();
      if (mine !== turn.current) return;
      const got = data?.import;
      if (error || !got) {
        setFaults(faultsOf(error));
        setStep("looked");
        return;
      }
      if (got.report.faults.length > 0 || got.report.needsYes) {
        setReport(got.report);
        setStep("looked");
        return;
      }
      if (n === 1) setReport(got.report); // of a later part it tells of the rest alone
      if (got.done) break;
    }
    setStep("done");
  };
  return { step, report, faults, part, changed, look, write };
}
