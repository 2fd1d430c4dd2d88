/** Spellings: what readers type and what catalogs hold, made comparable. */

/** Letters and digits alone, in lower case: `UserNotFound`, `user-not-found` and `USER_NOT_FOUND` fold to the same. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A folded text and where each of its characters stands in the text that it was folded from. */
export interface Folded {
  text: string;
  /** Index in the original, in UTF-16 code units, by index in `text`. */
  at: number[];
}

/** Folds a text and remembers where its characters came from. */
export function foldWithPlaces(text: string): Folded {
  const at: number[] = [];
  let folded = '';
  let index = 0;
  for (const character of text) {
    const piece = fold(character);
    at.push(...Array<number>(piece.length).fill(index));
    folded += piece;
    index += character.length;
  }
  return { text: folded, at };
}

/** Words of a text or an identifier: `OAuthTokenInvalid` has `O`, `Auth`, `Token` and `Invalid`. */
export const wordPattern = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{N}]+|\p{Lu}/gu;

/** The words of a text or an identifier, in lower case. */
export function words(text: string): string[] {
  return (text.normalize('NFKC').match(wordPattern) ?? []).map((word) => word.toLowerCase());
}

/** Words around a code that belong to the place where it was found: a language, an SDK, an enum. */
const affixes: ReadonlySet<string> = new Set([
  'api',
  'code',
  'e',
  'err',
  'error',
  'errors',
  'exception',
  'failure',
]);

/** More of them in a row are text, and no code. */
const mostAffixes = 3;

/**
 * The folds of a spelling without the words that wrap codes elsewhere (`ERR_USER_NOT_FOUND`, `UserNotFoundError`), what
 * leaves most of it first; none where it has no such words or consists of them.
 *
 * @param names more such words: the names of the catalogs
 */
export function bareFolds(text: string, names: ReadonlySet<string> = new Set()): string[] {
  const all = words(text);
  const isAffix = (word: string) => affixes.has(word) || names.has(word);
  const first = all.findIndex((word) => !isAffix(word));
  if (first === -1) return [];
  const before = Math.min(first, mostAffixes);
  const after = Math.min(all.length - 1 - all.findLastIndex((word) => !isAffix(word)), mostAffixes);
  const folded = all.map(fold);
  const folds: string[] = [];
  for (let cut = 1; cut <= before + after; cut++) {
    // A language or an SDK stands in front more often than behind.
    for (let start = Math.min(cut, before); start >= 0 && cut - start <= after; start--) {
      folds.push(folded.slice(start, all.length - cut + start).join(''));
    }
  }
  return folds;
}

/** One field of JSON or of a log line, alone: `"code": "user_not_found",` or `code=user_not_found`. */
const field = /^[{,\s]*["']?[\w.$-]+["']?\s*(?:=>|[:=])\s*["']?([^"']+?)["']?[\s,;}\]]*$/;

/** What is longer is no single field, and would take the pattern long. */
const longestField = 500;

/** The ways to read a query that is nothing but a code: as it is, and as the value of the field that it is. */
export function wholeReadings(query: string): [string, ...string[]] {
  const whole = query.trim();
  const value = whole.length > longestField ? undefined : field.exec(whole)?.[1];
  return value === undefined || value === whole ? [whole] : [whole, value];
}

/** All ways to read a query as a code, the likeliest first: as a whole, then each part that looks like an identifier. */
export function readings(query: string): string[] {
  const wholes = wholeReadings(query);
  const [whole] = wholes;
  const parts = whole.split(/[^\p{L}\p{N}_.:/~-]+/u).map(trimEnds);
  // A word of a sentence is no code; what holds a separator, a digit or mixed case may be one.
  const identifiers = parts.filter(
    (part) => part !== whole && /[_\p{N}]|\p{L}[-.:/]\p{L}|\p{Ll}\p{Lu}|^\p{Lu}{4,}$/u.test(part),
  );
  const tails = [whole, ...identifiers].flatMap(
    (part) => /^\S+(?:::|[./#])([^\s./#:]+)\/?$/.exec(part)?.[1] ?? [],
  );
  return [...new Set([...wholes, ...identifiers, ...tails])];
}

function trimEnds(part: string): string {
  return part.replace(/^[.:/~-]+|[.:/~-]+$/g, '');
}
