/** Suggests codes with similar spelling for an error that is in no catalog. */
import type { Entry } from '../search/index/entries.ts';
import type { CatalogIndex } from './match/catalog-index.ts';
import { isCommonCodeKey } from './read/keys.ts';
import type { ParsedPaste } from './read/parse-paste.ts';
import { readValue } from './read/values.ts';

const maxSuggestions = 3;
const maxForeignCodes = 10;
/** How many fields are checked. */
const maxFields = 2000;
const maxCodeLength = 120;
/** A longer text is not a code or a question about one. */
const maxQueryLength = 200;
const codePattern = /^[\p{L}\p{N}_$@.:/#-]+$/u;
/** The notation of missing values in programming languages. */
const noValue = /^(?:null|undefined|none|nil|true|false|nan)$/i;

/** Finds the values of keys for codes that are in no catalog. */
export function findForeignCodes({ text, fields }: ParsedPaste, { codes }: CatalogIndex): string[] {
  const found = new Set<string>();
  for (const field of fields.slice(0, maxFields)) {
    const isLong = field.end - field.start > maxCodeLength;
    if (isLong || field.isNested || !isCommonCodeKey(field.key)) continue;
    const value = readValue(text, field).trim();
    const isCode = codePattern.test(value) && /\p{L}/u.test(value) && !value.startsWith('http');
    if (isCode && codes.findWhole(value).length === 0) found.add(value);
    if (found.size >= maxForeignCodes) break;
  }
  return [...found];
}

/** Finds the codes with the most similar spelling: to foreign codes, or to the whole paste if it is short. */
export function suggestCodes(
  text: string,
  foreign: readonly string[],
  { finder }: CatalogIndex,
): Entry[] {
  const query = text.trim();
  const isQuery = query !== '' && query.length <= maxQueryLength && !noValue.test(query);
  const queries = foreign.length > 0 ? foreign : isQuery ? [query] : [];
  const found = queries.slice(0, maxSuggestions).flatMap((code) => {
    const hits = finder.search(code).slice(0, maxSuggestions);
    return hits.length > 0 ? hits.map(({ entry }) => entry) : finder.nearest(code, maxSuggestions);
  });
  return [...new Set(found)].slice(0, maxSuggestions);
}
