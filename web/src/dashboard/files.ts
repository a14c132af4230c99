import { currentSession, headersOf } from "@/app/session";

/** fetchFile gets a file of the API as who is signed in; null where there was none to get. */
export async function fetchFile(address: string): Promise<Blob | null> {
  try {
    const r = await fetch(address, { headers: headersOf(currentSession()), credentials: "omit" });
    return r.ok ? await r.blob() : null;
  } catch {
    return null;
  }
}
