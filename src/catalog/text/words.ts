/**
 * Shows an identifier as words in sentence case: `FormMissingParameter` and `form_missing_parameter` give
 * `Form missing parameter`. Acronyms keep their capitals in names with mixed case (`SAMLFailed...` gives `SAML failed`),
 * and in numbers such as `IST0104`.
 *
 * @param terms spellings of words, such as `OAuth`, which are not split; the first spelling of a word counts
 */
export function toWords(identifier: string, terms: readonly string[] = []): string {
  const kept = [...terms].sort((a, b) => b.length - a.length).map(escapePattern);
  if (!/\p{L}/u.test(identifier)) return identifier;
  const hasLower = /\p{Ll}/u.test(identifier);
  // In this order: a kept term; an acronym; a word, up to the beginning of a term; any other letters and digits.
  const lower = `(?:${kept.map((term) => `(?!${term})`).join('')}[\\p{Ll}\\d])+`;
  const acronym = '\\p{Lu}{2,}(?:s(?!\\p{Ll})|(?!\\p{Ll})\\d*)';
  const shortAcronym = '\\p{Lu}+(?=\\p{Lu}|\\P{L}|$)';
  const token = new RegExp(
    [...kept, acronym, `\\p{Lu}?${lower}`, shortAcronym, '[\\p{L}\\d]+'].join('|'),
    'gu',
  );
  const spellings = new Map(terms.toReversed().map((term) => [term.toLowerCase(), term]));
  const words = (identifier.match(token) ?? [identifier]).map((word) =>
    terms.includes(word) || (hasLower ? /^\p{Lu}{2,}s?\d*$/u : /^\p{Lu}+\d{2,}$/u).test(word)
      ? word
      : (spellings.get(word.toLowerCase()) ?? word.toLowerCase()),
  );
  const sentence = words.join(' ');
  // `gRPC` keeps its first letter.
  if (terms.includes(words[0] ?? '')) return sentence;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Escapes a text for a regular expression that matches only this text. */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
