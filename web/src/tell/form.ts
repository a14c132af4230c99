import { createContext, use } from "react";
import type { Fault } from "@/app/errors";
import type { Viewer } from "@/shell/viewer";
import type { Told } from "./look";
import type { Telling } from "./telling";

/** What every field of the form needs: what stands there, how to change it, and what was said of it. */
export type TellForm = {
  telling: Telling;
  set: (change: Partial<Telling>) => void;
  told: Told;
  /** faults are those of the last try to save, and those that the next would meet. */
  faults: Fault[];
  me: Viewer;
};

export const TellContext = createContext<TellForm | null>(null);

export function useTell(): TellForm {
  const form = use(TellContext);
  if (!form) throw new Error("a field of the form stands outside it");
  return form;
}
