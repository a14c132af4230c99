import { useEffect, useRef, useState } from "react";
import type { CombinedError } from "urql";
import { type Fault, faultsOf } from "@/app/errors";
import { drop, type Kept, keep, keptFor, type Sort, writeId } from "./kept";

type About = {
  who: string;
  sort: Sort;
  to: string;
  name: string;
  practice: string;
  first: string;
};

/**
 * useWriting is a text that is being written to a colleague: kept on this device at every change, and sent once,
 * however often the network takes the reply away.
 */
export function useWriting({ who, sort, to, name, practice, first }: About) {
  const [kept] = useState(() => keptFor(localStorage, who, sort, to));
  const [text, setText] = useState(kept?.text ?? first);
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<Fault[]>([]);
  const sent = useRef(kept?.sent ?? null);
  const running = useRef(false);
  const done = useRef(false);
  const now = (written: string): Kept => ({
    text: written,
    name,
    practice,
    at: Date.now(),
    sent: sent.current,
  });

  // The start stands until somebody writes; it is nothing to keep.
  const begun = useRef(first);
  useEffect(() => {
    if (begun.current === first) return;
    setText((t) => (t === begun.current ? first : t));
    begun.current = first;
  }, [first]);

  const write = (written: string) => {
    setText(written);
    setFaults((f) => (f.length > 0 ? [] : f));
    keep(localStorage, who, sort, to, now(written));
  };
  /** send writes what stands there; true when it has arrived. */
  const send = async (
    what: string,
    call: (id: string) => Promise<{ error?: CombinedError | undefined }>,
  ): Promise<boolean> => {
    if (running.current || done.current) return false;
    running.current = true;
    setBusy(true);
    setFaults([]);
    sent.current = { id: writeId(sent.current, what), what };
    keep(localStorage, who, sort, to, now(text));
    try {
      const found = faultsOf((await call(sent.current.id)).error);
      setFaults(found);
      if (found.length > 0) return false;
      done.current = true;
      drop(localStorage, who, sort, to);
      return true;
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { text, write, send, busy, faults, setFaults };
}
