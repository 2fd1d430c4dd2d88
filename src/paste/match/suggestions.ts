/** What can be offered for an error that no catalog has: the codes that are like what stands there, marked as guesses. */
import type { Entry } from '../../search/index/entries.ts';
import type { CatalogIndex } from './catalog-index.ts';
import type { ParsedPaste } from './candidates.ts';
import { isCommonCodeKey } from '../read/keys.ts';
import { readValue } from '../read/texts.ts';

const most = 3;
const mostRead = 2000;
/** A longer text is no question. */
const longestQuery = 200;

/** Identifiers that stand where codes stand and that no catalog has. */
export function findForeignCodes({ text, fields }: ParsedPaste, known: CatalogIndex): string[] {
  const found = new Set<string>();
  for (const field of fields.slice(0, mostRead)) {
    if (field.end - field.start > 120 || field.isNested || !isCommonCodeKey(field.key)) continue;
    const value = readValue(text, field).trim();
    const isCode = /^[\p{L}\p{N}_$@.:/#-]+$/u.test(value) && /\p{L}/u.test(value);
    if (isCode && !value.startsWith('http') && known.codes.findWhole(value).length === 0)
      found.add(value);
    if (found.size >= 10) break;
  }
  return [...found];
}

/** The codes nearest to what stands in a text. */
export function suggestCodes(
  text: string,
  foreign: readonly string[],
  { finder }: CatalogIndex,
): Entry[] {
  const query = /^(?:null|undefined|none|nil|true|false|nan)$/i.test(text.trim())
    ? ''
    : text.trim();
  const asked =
    foreign.length > 0 ? foreign : query !== '' && query.length <= longestQuery ? [query] : [];
  const found = asked.slice(0, most).flatMap((one) => {
    const hits = finder.search(one).slice(0, most);
    return hits.length > 0 ? hits.map(({ entry }) => entry) : finder.nearest(one, most);
  });
  return [...new Set(found)].slice(0, most);
}
