/** Suggests codes with similar spelling for an error that is in no catalog. */
import type { Entry } from '../search/index/entries.ts';
import { fold } from '../search/normalize/spelling.ts';
import { measureSpellingDistance } from '../search/similarity.ts';
import type { CatalogIndex } from './match/catalog-index.ts';

const maxSuggestions = 3;
/** A longer text is not a code or a question about one. */
const maxQueryLength = 200;
const maxQueryWords = 4;
/** From 0 for the same spelling to 1 for one without a common pair of letters. A known API makes a guess likelier. */
const maxSpellingDistance = { ofAnyApi: 0.4, ofKnownApi: 0.65 } as const;
/** The notation of missing values in programming languages. */
const noValue = /^(?:null|undefined|none|nil|true|false|nan)$/i;
/**
 * Finds the codes with the most similar spelling: to foreign codes, or to the whole paste if it is short.
 *
 * @param catalog id of the only catalog to search; `null` for all
 */
export function suggestCodes(
  text: string,
  foreign: readonly string[],
  catalog: string | null,
  { finder }: CatalogIndex,
): Entry[] {
  const queries = foreign.length > 0 ? foreign : isQuery(text.trim()) ? [text.trim()] : [];
  const maxDistance = maxSpellingDistance[catalog === null ? 'ofAnyApi' : 'ofKnownApi'];
  const found = queries.slice(0, maxSuggestions).flatMap((query) => {
    const hits = finder
      .search(query, { catalog: catalog ?? undefined, isOnlySpelling: true })
      .slice(0, maxSuggestions);
    return hits.length > 0
      ? hits.map(({ entry }) => entry)
      : finder
          .nearest(query, maxSuggestions, catalog ?? undefined)
          .filter(({ label }) => measureSpellingDistance(fold(query), fold(label)) <= maxDistance);
  });
  return [...new Set(found)].slice(0, maxSuggestions);
}

function isQuery(text: string): boolean {
  const isShort = text.length <= maxQueryLength && text.split(/\s+/).length <= maxQueryWords;
  return text !== '' && isShort && !noValue.test(text);
}
