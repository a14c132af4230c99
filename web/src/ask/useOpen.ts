import { useLocation, useNavigate, useRouter } from "@tanstack/react-router";
import { useCallback, useEffect, useRef } from "react";

import type { AskSearch } from "./search";

declare module "@tanstack/history" {
  interface HistoryState {
    /** beside: what is open was opened from the list, so that back leads to the list again. */
    beside?: boolean;
  }
}

const wide = "(min-width: 64rem)";

/**
 * useOpen leads the focus into what opens beside the list, and back to where it was opened from. Closing is one
 * step back where opening was one step on, so that nobody comes past it again.
 */
export function useOpen(open: string | undefined) {
  const router = useRouter();
  const go = useNavigate({ from: "/" });
  const beside = useLocation({ select: (l) => l.state.beside === true });
  const panel = useRef<HTMLElement>(null);
  const before = useRef(open);
  useEffect(() => {
    const was = before.current;
    before.current = open;
    if (open === was) return;
    if (open === undefined) {
      const from = was ? document.getElementById(linkId(was)) : null;
      from?.focus({ preventScroll: true });
      // The router goes back to where one had scrolled to; a frame later it has, where it knows.
      const frame = requestAnimationFrame(() => {
        if (from && !inView(from)) from.scrollIntoView({ block: "center" });
      });
      return () => cancelAnimationFrame(frame);
    }
    if (!matchMedia(wide).matches) window.scrollTo(0, 0);
    panel.current?.scrollTo(0, 0);
    // Its heading, once it is there: the first time the panel itself has to be loaded.
    const focus = () => panel.current?.querySelector<HTMLElement>("#ask-open");
    const heading = focus();
    if (heading) heading.focus({ preventScroll: true });
    else if (panel.current) {
      const seen = new MutationObserver(() => {
        const came = focus();
        if (!came) return;
        came.focus({ preventScroll: true });
        seen.disconnect();
      });
      seen.observe(panel.current, { childList: true, subtree: true });
      return () => seen.disconnect();
    }
  }, [open]);
  const close = useCallback(() => {
    if (beside) router.history.back();
    else
      void go({ search: (s: AskSearch) => ({ ...s, open: undefined }), replace: true, resetScroll: false });
  }, [beside, router, go]);
  return { panel, close };
}

/** linkId is the id of the link that opens something. */
export function linkId(open: string): string {
  return `hit-${open.replace(":", "-")}`;
}

function inView(e: HTMLElement): boolean {
  const { top, bottom } = e.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}
