/**
 * Compares words regardless of their form: `linking` and `links`. It does not have to be as exact as a stemmer, because it
 * only confirms what a stemmer has found.
 */

/** Endings of English and German words, the longest first. */
const endings = [
  ...['ations', 'ments', 'ation', 'ating', 'ators', 'ingly', 'ungen'],
  ...['ings', 'ions', 'ates', 'ated', 'ator', 'ment', 'able'],
  ...['ing', 'ion', 'ate', 'ers', 'ung', 'ern', 'end'],
  ...['ed', 'er', 'es', 'ly', 'en', 'em'],
  ...['s', 'e', 'n'],
];
/** The minimum number of letters that an ending leaves. */
const minStem = 3;
/** The minimum number of letters that two words have in common at their beginning. */
const minCommonPrefix = 4;
/** How many letters at the end of a longer word may differ. */
const maxOtherLetters = 2;

/** Returns whether a word of a text is a form of a typed word, or continues it. Both are in lowercase. */
export function isWordForm(found: string, typed: string): boolean {
  const prefix = typed.slice(0, Math.max(minCommonPrefix, typed.length - maxOtherLetters));
  return found.startsWith(prefix) || stem(found) === stem(typed);
}

/**
 * Removes the ending of a word, and the second of two equal consonants before it: `stopping` gives `stop`, and `retries`
 * gives `retry`.
 */
function stem(word: string): string {
  const single = word.replace(/ie[sd]$/, 'y');
  const ending = endings.find(
    (end) => single.endsWith(end) && single.length - end.length >= minStem,
  );
  const rest = single.slice(0, single.length - (ending?.length ?? 0));
  return ending !== undefined && /([^aeiouls])\1$/.test(rest) ? rest.slice(0, -1) : rest;
}
