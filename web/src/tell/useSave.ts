import { useRef, useState } from "react";
import type { Fault } from "@/app/errors";
import { keyOf, type Told } from "./look";

/** keyOf tells apart what somebody was shown before they saved. */
function shown(told: Told): string {
  const parts = [...told.alike.map((a) => a.id), ...told.looks.map(keyOf)];
  return parts.sort().join("\n");
}

/** lost are the kinds of faults after which nobody knows whether it was written. */
const lost = new Set(["OFFLINE", "UNAVAILABLE", "INTERNAL"]);

/**
 * useSave is one try to save at a time. What may be the same already, and what to look at again, is shown once
 * before anything is written: then `ask` is true, and saving again goes on.
 */
export function useSave(
  preview: () => Promise<Told | null>,
  write: (told: Told | null) => Promise<Fault[]>,
  onRefused: (faults: Fault[]) => void,
) {
  const [faults, setFaults] = useState<Fault[]>([]);
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState<Told | null>(null);
  const running = useRef(false);
  // unsure: the answer to the last try was lost, so what is alike may be this very text, written.
  const [unsure, setUnsure] = useState(false);
  const fail = (found: Fault[]) => {
    setFaults(found);
    if (found.length > 0) onRefused(found);
  };
  const once = async () => {
    const told = await preview();
    // Where nothing was reached, the write says so itself.
    if (told && told.refused.length > 0) return fail(told.refused);
    if (told && !unsure && shown(told) !== "" && shown(told) !== (asked ? shown(asked) : ""))
      return setAsked(told);
    const found = await write(told);
    setUnsure(told !== null && found.some((f) => lost.has(f.code)));
    fail(found);
  };
  const save = async () => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setFaults([]);
    try {
      await once();
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  /** changed: what was wrong with a field is looked at anew. */
  const changed = () => setFaults((now) => (now.some((f) => f.field) ? now.filter((f) => !f.field) : now));
  return { save, faults, changed, busy, asked, unsure };
}
