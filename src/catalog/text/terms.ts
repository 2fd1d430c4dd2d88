/** Finds the words that the texts of a catalog spell with capitals: `GraphQL`, `SQLSTATE`, `API`. */
import type { CatalogFile, ErrorRecord } from '../files/schema.ts';
import { toWords } from './words.ts';

/** Words in capitals that texts emphasize, and methods of HTTP, which are also verbs. */
const emphasized = new Set(
  'a all always and any are at be but can cannot do does each if in is it may must never no not of on one only or shall should that the this to was when will with you delete get head options patch post put'.split(
    ' ',
  ),
);
/** URLs, code, placeholders, and identifiers, whose words are spelled by other rules. */
const notProse = /\w+:\/\/\S+|`[^`]*`|[<{[][^<>{}[\]]*[>}\]]|%\w+%?|\S*(?:\w[_.@/\\=]\w|[(]\))\S*/g;
const wordPattern = /(?<![\p{L}\p{N}'’-])\p{L}[\p{L}\p{N}]*(?![\p{L}\p{N}'’_-])/gu;
/** A word in capitals may be emphasized in one place, so it must occur more often. */
const minCapitals = 2;

/** What the terms are found in. */
interface Source {
  about: Pick<CatalogFile, 'title' | 'api' | 'terms'>;
  records: readonly Pick<ErrorRecord, 'code' | 'name' | 'title' | 'message' | 'description'>[];
}

/**
 * Lists the terms of a catalog, with which names become words: first those of `catalog.yaml`, then the words of its codes
 * that its texts always spell with other capitals than a usual word.
 */
export function listTerms({ about, records }: Source): string[] {
  const names = new Set(records.flatMap(({ code, name }) => [code ?? [], name ?? []].flat()));
  const own = new Set(about.terms.map((term) => term.toLowerCase()));
  const used = new Set(
    [...names].flatMap((name) => toWords(name, about.terms).toLowerCase().split(' ')),
  );
  const spellings = countSpellings(
    // What the owner calls the API counts twice.
    [about.title, about.title, about.api, about.api].concat(
      records.flatMap(({ title, message, description }) =>
        [title, message, description].join('\n'),
      ),
    ),
  );
  const found = [...used].flatMap((word): string[] => {
    const [[spelling, count] = ['', 0], ...others] = spellings.get(word) ?? [];
    const isTerm =
      others.length === 0 && !own.has(word) && !names.has(spelling) && isUnusual(spelling, count);
    return isTerm ? [spelling] : [];
  });
  return [...about.terms, ...found];
}

function isUnusual(spelling: string, count: number): boolean {
  if (!/^.+\p{Lu}/u.test(spelling)) return false;
  if (/\p{Ll}/u.test(spelling)) return true;
  return count >= minCapitals && !emphasized.has(spelling.toLowerCase());
}

/** Counts the spellings of each word. A capital at the beginning counts as a lower-case letter. */
function countSpellings(texts: readonly string[]): Map<string, Map<string, number>> {
  const words = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const [found] of text.replace(notProse, ' ').matchAll(wordPattern)) {
      const folded = found.toLowerCase();
      const spelling = found.slice(1) === folded.slice(1) ? folded : found;
      const counts = words.get(folded) ?? new Map<string, number>();
      counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
      words.set(folded, counts);
    }
  }
  return words;
}
