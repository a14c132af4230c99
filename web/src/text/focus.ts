// Where the focus goes when what had it goes away: never to the top of the page.

import { useEffect, useRef, useState } from "react";

/** useOpening is a part that opens and closes; the first field or button in its box gets the focus each time. */
export function useOpening() {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(open);
  useEffect(() => {
    if (before.current !== open) box.current?.querySelector<HTMLElement>("input, textarea, button")?.focus();
    before.current = open;
  }, [open]);
  return { open, setOpen, box };
}

/** useFocusWhen focuses an element once what it tells has come. It needs a tabIndex of -1. */
export function useFocusWhen<T extends HTMLElement>(told: boolean) {
  const ref = useRef<T>(null);
  useEffect(() => {
    if (told) ref.current?.focus();
  }, [told]);
  return ref;
}
