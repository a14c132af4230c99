import { useRef } from "react";

/**
 * newWriteId names a write (clientMutationId): sent again under the same name, after an answer that was lost, it is
 * written once.
 */
export function newWriteId(): string {
  // Not randomUUID: that is absent where a house serves its pages without a certificate.
  return [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, "0")).join("");
}

/** useWriteId is the name of a write of this content: another once the content is another, for that is another write. */
export function useWriteId(content: unknown): string {
  const key = JSON.stringify(content);
  const kept = useRef({ key, id: "" });
  if (kept.current.id === "" || kept.current.key !== key) kept.current = { key, id: newWriteId() };
  return kept.current.id;
}
