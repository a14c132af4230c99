import { useElementScrollRestoration } from "@tanstack/react-router";
import { useEffect, useRef } from "react";

/**
 * useScrollKept goes back to where somebody had scrolled to, once there is something to scroll: after a reload the
 * router restores the place before the answer has come.
 */
export function useScrollKept(ready: boolean): void {
  const kept = useElementScrollRestoration({ getElement: () => window });
  const first = useRef(kept);
  useEffect(() => {
    if (!ready) return;
    const at = first.current;
    first.current = undefined;
    if (at && at.scrollY > 0 && window.scrollY === 0) window.scrollTo(at.scrollX, at.scrollY);
  }, [ready]);
}
