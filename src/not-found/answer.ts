/** What a reader may have been looking for at an address that no page is at. */
import { safeDecode } from '../catalog/model/case-fragment.ts';
import type { Entry } from '../search/index/entries.ts';
import { order, type Finder, type Hit } from '../search/finder.ts';
import type { LostAddress } from './address.ts';
import { fold } from '../search/normalize/spelling.ts';

/** A code that an address means. */
export interface Meant {
  entry: Entry;
  /** Fragment of the case that is meant and the reader's values, with `#`; `''` for the page as a whole. */
  fragment: string;
}

/** The answer to an address; both lists may be empty. */
export interface LostAnswer {
  /** The codes that the address spells, but for case, separators and what wraps codes elsewhere. */
  meant: Meant[];
  /** Where it spells none: codes that are like what it says, best first. */
  nearest: Entry[];
  /** The part of the address that they are like. */
  query: string;
}

/** How many codes are offered. */
const most = 5;
/** Fewer letters begin some code by chance. */
const leastTelling = 4;

/**
 * Finds what an address means. A catalog that it names is asked before the others.
 *
 * @param hash fragment of the address, with `#`
 */
export function answerAddress(address: LostAddress, hash: string, finder: Finder): LostAnswer {
  for (const reading of address.readings) {
    const found = spelled(reading, address.catalog, finder);
    if (found.length === 0) continue;
    const meant = found.map(({ entry, fragment }) => ({
      entry,
      fragment: fragment || fragmentOf(hash, reading, entry),
    }));
    return { meant, nearest: [], query: reading };
  }
  return { meant: [], ...alike(address, finder) };
}

/** The codes and the cases that are spelled like this, those of the catalog that is named alone where it has any. */
function spelled(reading: string, catalog: string | null, finder: Finder): Meant[] {
  const byHow = Map.groupBy(finder.find(reading), ({ how }) => how);
  const found = (how: Hit['how']): Meant[] =>
    (byHow.get(how) ?? []).map(({ entry, cases: [one] }) => ({
      entry,
      fragment: one?.id ? `#${one.id}` : '',
    }));
  const codes = byHow.has('exact') ? found('exact') : found('wrapped');
  const named = found('named');
  const own = ({ entry }: Meant) => entry.catalog === catalog;
  const likeliest = [codes.filter(own), named.filter(own), [...codes, ...named]];
  return (likeliest.find(({ length }) => length > 0) ?? []).slice(0, most);
}

/** The fragment of the address, where it says more than the code does; a case in its own spelling. */
function fragmentOf(hash: string, reading: string, entry: Entry): string {
  const [name = '', ...values] = hash.slice(1).split('?');
  const spelling = fold(safeDecode(name));
  if (spelling === '' || spelling === fold(reading)) return '';
  return ['#' + (caseId(entry, spelling) ?? name), ...values].join('?');
}

function caseId({ cases }: Entry, name: string): string | null {
  const folded = fold(name);
  const found = folded === '' ? undefined : cases.find(({ id }) => id && fold(id) === folded);
  return found?.id ?? null;
}

/** The part of the address that finds most surely is the one that is answered. */
function alike({ queries, catalog }: LostAddress, finder: Finder): Omit<LostAnswer, 'meant'> {
  const rank = (query: string, [hit]: readonly Hit[]) =>
    hit && fold(query).length >= leastTelling ? order.indexOf(hit.how) : order.length;
  const [best] = queries
    .map((query) => ({ query, hits: finder.find(query) }))
    .sort((a, b) => rank(a.query, a.hits) - rank(b.query, b.hits));
  if (!best) return { query: '', nearest: [] };
  // Of what is found equally well, that of the catalog that is named.
  const isElsewhere = ({ entry }: Hit) => Number(entry.catalog !== catalog);
  const hits = best.hits.toSorted(
    (a, b) => order.indexOf(a.how) - order.indexOf(b.how) || isElsewhere(a) - isElsewhere(b),
  );
  const found = [...hits.map(({ entry }) => entry), ...finder.nearest(best.query, most)];
  return { query: best.query, nearest: [...new Set(found)].slice(0, most) };
}
