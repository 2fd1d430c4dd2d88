import { formatLabel, type Code } from './catalog.ts';

/** What decides about the position of a code. */
interface Key {
  label: string;
  slug: string;
  /** The value of a code that is a number; `null` for others. */
  value: number | null;
}

/**
 * Sorts codes as readers expect: numbers by their value, `-2` before `2` before `10`, then the others in the alphabetical
 * order of a language, in which numbers inside of codes also have their value: `ERR_9` before `ERR_10`. Codes of one
 * length that are not all numbers, such as SQLSTATEs, are in plain alphabetical order.
 *
 * @param lang the language of the reader, as a BCP 47 tag
 */
export function sortCodes(codes: readonly Code[], lang: string): Code[] {
  const labels = codes.map(formatLabel);
  const values = labels.map(readNumber);
  const isOneLength = new Set(labels.map(({ length }) => length)).size === 1;
  const isPlain = isOneLength && values.includes(null);
  const { compare } = new Intl.Collator(lang, { numeric: !isPlain });
  return codes
    .map((code, index) => {
      const value = isPlain ? null : (values[index] ?? null);
      return { code, key: { label: labels[index] ?? '', slug: code.slug, value } };
    })
    .sort((a, b) => compareKeys(a.key, b.key, compare))
    .map(({ code }) => code);
}

function compareKeys(a: Key, b: Key, compare: (a: string, b: string) => number): number {
  if (a.value !== null && b.value !== null && a.value !== b.value) return a.value - b.value;
  if ((a.value === null) !== (b.value === null)) return a.value === null ? 1 : -1;
  // The slug decides between spellings that are equal in the language, such as `7` and `07`.
  return compare(a.label, b.label) || (a.slug < b.slug ? -1 : 1);
}

/** Reads a code that is a number; `null` for other codes, and for numbers too long to compare. */
function readNumber(label: string): number | null {
  return /^-?\d{1,15}$/.test(label) ? Number(label) : null;
}
