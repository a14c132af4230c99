import type { Client } from "urql";
import type { Language } from "@/app/api.generated";
import { type Fault, faultsOf } from "@/app/errors";
import { fieldOf, hasLooked, type Look, looksOf } from "./look";
import { TellAgainDocument, TellPracticeDocument, TellProblemDocument } from "./record.generated";
import { changedSince, type Pointed, practiceInput, type Telling } from "./telling";

export type Saved = {
  id: string;
  title: string;
  draft: boolean;
  seen: string[];
  looks: Look[];
  /** toldBy is who has to say yes. */
  toldBy: Pointed | null;
};

export type Outcome = { faults: Fault[]; saved?: Saved; problem?: Pointed };

/**
 * saveTelling writes down what hurts, where that is new, and then the practice. Each has a name made of the
 * draft's, so that what was sent before and lost its answer is not written twice.
 */
export async function saveTelling(
  client: Client,
  t: Telling,
  draft: string,
  me: { id: string; team: boolean },
  looks: Look[],
  language: Language,
): Promise<Outcome> {
  const confirmWarnings = hasLooked(looks, t.looked);
  const line = t.hurts.trim();
  let problem = t.problem;
  if (!problem && line !== "" && t.team) {
    const input = {
      clientMutationId: `${draft}-problem`,
      title: line,
      team: t.team.id,
      confirmWarnings,
    };
    const { data, error } = await client.mutation(TellProblemDocument, { input }).toPromise();
    const made = data?.recordProblem?.problem;
    if (!made) return { faults: faultsOf(error).map((f) => ({ ...f, field: hurtsFor(f.field) })) };
    problem = { id: made.id, name: made.title ?? line };
  }
  const input = {
    ...practiceInput({ ...t, problem }, me.id, me.team, confirmWarnings),
    clientMutationId: `${draft}-practice`,
  };
  const first = await client.mutation(TellPracticeDocument, { input, language }).toPromise();
  let done = first.data?.recordPractice;
  const withProblem = problem ? { problem } : {};
  if (!done?.practice) return { faults: faultsOf(first.error), ...withProblem };
  const change = changedSince(done.practice, input);
  if (change) {
    const again = { ...change, confirmWarnings };
    const second = await client.mutation(TellAgainDocument, { input: again, language }).toPromise();
    if (!second.data?.updatePractice?.practice) return { faults: faultsOf(second.error), ...withProblem };
    done = second.data.updatePractice;
  }
  const practice = done.practice;
  return {
    faults: [],
    saved: {
      id: practice?.id ?? "",
      title: practice?.title ?? "",
      draft: practice?.status === "DRAFT",
      seen: done.seenBy.map((s) => s.text),
      looks: looksOf(done.warnings, input),
      toldBy: t.forAnother ? t.toldBy : null,
    },
  };
}

/** hurtsFor is the field of the form for one of a new problem. */
function hurtsFor(place: string): string {
  const field = fieldOf(place);
  return field === "team" ? "team" : field === "" ? "" : "hurts";
}
