import { useEffect, useState } from "react";
import { newWriteId } from "@/app/writeId";
import { type Draft, draftsOf, dropDraft, keepDraft, type Sort } from "./drafts";

type Form<T> = {
  sort: Sort;
  read: (raw: unknown) => T | null;
  /** written: worth keeping. */
  written: (content: T) => boolean;
  blank: T;
};

/**
 * useDraft keeps what is written on this device at every change. It goes on with the draft that the address
 * names, else with the latest; `first` begins a new one where somebody came with words, unless there is one
 * that began with them.
 */
export function useDraft<T>(
  who: string,
  form: Form<T>,
  start: { id: string | undefined; first: T; given: boolean; begunWith: (content: T) => boolean },
) {
  const all = () => draftsOf(localStorage, who, form.sort, form.read);
  const [draft, setDraft] = useState<Draft<T>>(() => {
    const kept = all();
    const found = start.given
      ? kept.find((d) => start.begunWith(d.content))
      : (kept.find((d) => d.id === start.id) ?? kept[0]);
    // Words that somebody came with are theirs already.
    return found ?? { id: newWriteId(), at: start.given ? Date.now() : 0, content: start.first };
  });
  const [kept, setKept] = useState(true);
  const [others, setOthers] = useState(all);
  const set = (change: Partial<T>) =>
    setDraft((d) => ({ ...d, at: Date.now(), content: { ...d.content, ...change } }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the form's own functions never change
  useEffect(() => {
    if (draft.at === 0) return;
    if (form.written(draft.content)) setKept(keepDraft(localStorage, who, form.sort, draft));
    else dropDraft(localStorage, who, form.sort, draft.id);
    setOthers(all());
  }, [draft, who]);
  return {
    id: draft.id,
    content: draft.content,
    /** kept: the device has room for it. */
    kept,
    set,
    others: others.filter((d) => d.id !== draft.id),
    /** open goes on with another; without one it begins anew. */
    open: (id?: string) =>
      setDraft(all().find((d) => d.id === id) ?? { id: newWriteId(), at: 0, content: form.blank }),
    drop: (id: string) => {
      dropDraft(localStorage, who, form.sort, id);
      setOthers(all());
    },
  };
}
