// What the editor remembers, for as long as one who asks is on the page. Nothing is written down: on a shared
// tablet nothing of one is left for the next.

const kept = new Map<string, string>();

export const memory = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
  clear: () => kept.clear(),
  get length() {
    return kept.size;
  },
};
