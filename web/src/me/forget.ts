const ours = "nabo.";

/** forget takes away all that these pages keep in a browser's storage. */
export function forget(storage: Storage): void {
  try {
    for (const key of Object.keys(storage)) if (key.startsWith(ours)) storage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
