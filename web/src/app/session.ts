// Who is asking. The one place that knows how somebody is signed in: in a demo by a choice, else by a
// token. Whatever signs people in later replaces this file and src/account/.

import { useSyncExternalStore } from "react";

export type Session =
  | { how: "demo"; as: string; readOnly?: boolean }
  | { how: "token"; token: string }
  | { how: "nobody" };

const key = "nabo.session";
/** demoAs is whom a demo starts as; empty where this is no demo. The server writes it into the page. */
export const demoAs = document.querySelector<HTMLMetaElement>('meta[name="nabo-demo"]')?.content ?? "";
export const isDemo = demoAs !== "";

let session = read();
const listeners = new Set<() => void>();

function read(): Session {
  try {
    const kept = JSON.parse(
      sessionStorage.getItem(key) ?? localStorage.getItem(key) ?? "null",
    ) as Session | null;
    if (kept?.how === "token" && !isDemo) return kept;
    if (kept?.how === "demo" && isDemo) return kept;
  } catch {
    // What cannot be read is as if it were not there.
  }
  return isDemo ? { how: "demo", as: demoAs } : { how: "nobody" };
}

// A browser may give back a page as it stood when it was left, with all that was on it: who signed out meanwhile is
// signed out there too.
window.addEventListener("pageshow", (e) => {
  if (e.persisted) set(read());
});

// Who signs out in one window is signed out in all of this device.
const windows = new BroadcastChannel(key);
windows.addEventListener("message", (e: MessageEvent<unknown>) => {
  if (session.how === "token" && session.token === e.data) signIn({ how: "nobody" });
});

function set(next: Session): void {
  if (JSON.stringify(next) === JSON.stringify(session)) return;
  session = next;
  for (const tell of listeners) tell();
}

/** signIn changes who asks. A token is kept until the window closes, or on this device where `keep` says so. */
export function signIn(next: Session, keep = false): void {
  sessionStorage.removeItem(key);
  localStorage.removeItem(key);
  if (next.how !== "nobody") (keep ? localStorage : sessionStorage).setItem(key, JSON.stringify(next));
  set(next.how === "nobody" && isDemo ? { how: "demo", as: demoAs } : next);
}

export function signOut(): void {
  const was = session;
  signIn({ how: "nobody" });
  if (was.how === "token") windows.postMessage(was.token);
}

/** headersOf say to the API who asks. */
export function headersOf(s: Session): Record<string, string> {
  switch (s.how) {
    case "demo":
      return s.readOnly ? { "Nabo-As": s.as, "Nabo-Reads": "1" } : { "Nabo-As": s.as };
    case "token":
      return { Authorization: `Bearer ${s.token}` };
    case "nobody":
      return {};
  }
}

export function currentSession(): Session {
  return session;
}

export function useSession(): Session {
  return useSyncExternalStore((tell) => {
    listeners.add(tell);
    return () => listeners.delete(tell);
  }, currentSession);
}
