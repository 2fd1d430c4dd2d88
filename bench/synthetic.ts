/** Creates a catalog of any size from the words of real catalogs. The same size always gives the same catalog. */
import { stringify } from 'yaml';
import type { ErrorRecord } from '../src/catalog/files/schema.ts';
import { loadCatalogs } from '../src/catalog/model/load.ts';
import { toView, type CatalogView } from '../src/catalog/model/view.ts';
import { wordsOf } from '../tests/support/search-questions.ts';
import { pick, randomFrom, type Random } from '../tests/support/random.ts';

export const syntheticId = 'synthetic';

/** The number of categories, as in Clerk's catalog. It is the same for all sizes, so categories grow with the catalog. */
const categoryCount = 40;

const syntheticCategories = Array.from({ length: categoryCount }, (_, index) => ({
  id: `group-${index + 1}`,
  title: `Group ${index + 1}`,
}));

/**
 * Creates the files of a catalog, by their names.
 *
 * @param catalogs the catalogs that supply the words
 * @param count the number of codes
 */
export function createSyntheticFiles(
  catalogs: readonly CatalogView[],
  count: number,
): Map<string, string> {
  return new Map([
    ['catalog.yaml', stringify({ ...about, categories: syntheticCategories })],
    ['errors.yaml', stringify(createSyntheticRecords(catalogs, count))],
  ]);
}

/** Creates the same catalog in the form that pages use. */
export function createSyntheticView(catalogs: readonly CatalogView[], count: number): CatalogView {
  const files = createSyntheticFiles(catalogs, count);
  const loaded = loadCatalogs([{ id: syntheticId, folder: syntheticId, files }], '', new Set());
  const catalog = loaded.catalogs[0];
  if (!catalog) throw new Error(loaded.issues.map(({ message }) => message).join(' '));
  return toView(catalog, catalog.codes);
}

const about = {
  title: 'Synthetic API',
  api: 'An API that does not exist.',
  owner: 'Nobody',
  source: { title: 'Words of the other catalogs in random order' },
  notice: 'Created for benchmarks.',
  envelope: { body: { code: '$code', message: '$message' } },
  placeholders: { syntax: ['braces'], samples: { id: { sample: '8f14e45f' } } },
};

/** Creates a record per code, with a category, a status, and a message with the placeholder `{id}`. */
function createSyntheticRecords(catalogs: readonly CatalogView[], count: number): ErrorRecord[] {
  const random = randomFrom(10_000);
  const codes = catalogs.flatMap((catalog) => catalog.codes);
  const cases = codes.flatMap((code) => code.cases);
  const codeWords = removeDuplicates(codes.flatMap(({ code }) => wordsOf(code ?? '')));
  const messageWords = removeDuplicates(
    cases.flatMap(({ message }) => message?.toLowerCase().match(/[a-z]{2,}/g) ?? []),
  );
  const statuses = cases.flatMap(({ status }) => status ?? []);
  const lengths = codes
    .map(({ code }) => wordsOf(code ?? '').length)
    .filter((length) => length > 1);
  const messageLengths = cases
    .map(({ message }) => message?.split(/\s+/).length ?? 0)
    .filter((length) => length > 2);

  const records = new Map<string, ErrorRecord>();
  while (records.size < count) {
    const code = pickSeveral(codeWords, pick(lengths, random), random).join('_');
    if (records.has(code)) continue;
    const words = pickSeveral(messageWords, pick(messageLengths, random), random);
    words.splice(Math.floor(random() * (words.length + 1)), 0, '{id}');
    const category = syntheticCategories[records.size % categoryCount]?.id;
    const message = words.join(' ');
    records.set(code, { code, category, status: pick(statuses, random), message });
  }
  return [...records.values()];
}

function pickSeveral<Item>(list: readonly Item[], count: number, random: Random): Item[] {
  return Array.from({ length: count }, () => pick(list, random));
}

function removeDuplicates(words: readonly string[]): string[] {
  return [...new Set(words)];
}
