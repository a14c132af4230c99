// A write from the desk: one at a time, with its faults beside it.

import { type AnyVariables, type DocumentInput, useMutation } from "urql";
import { type Fault, faultsOf } from "@/app/errors";

type Deed<D, V> = { busy: boolean; faults: Fault[]; run: (variables: V) => Promise<D | null> };

/** useDeed is a mutation: run gives what came back, and null where it did not succeed. */
export function useDeed<D, V extends AnyVariables>(document: DocumentInput<D, V>): Deed<D, V> {
  const [{ fetching, error }, write] = useMutation(document);
  return {
    busy: fetching,
    faults: faultsOf(error),
    run: async (variables) => {
      const { data, error } = await write(variables);
      return error ? null : (data ?? null);
    },
  };
}
