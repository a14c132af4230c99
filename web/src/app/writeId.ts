/**
 * newWriteId names a write (clientMutationId): sent again under the same name, after an answer that was lost, it is
 * written once.
 */
export function newWriteId(): string {
  // Not randomUUID: that is absent where a house serves its pages without a certificate.
  return [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, "0")).join("");
}
