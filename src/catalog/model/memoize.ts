/**
 * Gives the value that was made from a text before, or makes it.
 *
 * @param key what the value belongs to, such as a file; only its latest value is kept
 */
export type Memoize = <Value>(key: string, text: string, make: () => Value) => Value;

/** Makes every value anew. */
export const withoutMemory: Memoize = (_key, _text, make) => make();

/** Keeps the latest value of each key, for content that is read again and again while someone edits it. */
export function memoizeLatest(): Memoize {
  const latest = new Map<string, { text: string; value: unknown }>();
  return <Value>(key: string, text: string, make: () => Value) => {
    const known = latest.get(key);
    if (known?.text === text) return known.value as Value;
    const value = make();
    latest.set(key, { text, value });
    return value;
  };
}
