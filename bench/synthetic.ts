/** A catalog of any size, made of the words of real ones; the same for the same number of codes. */
import { stringify } from 'yaml';
import type { ErrorRecord } from '../src/catalog/files/schema.ts';
import { loadCatalogs } from '../src/catalog/model/load.ts';
import { toView, type CatalogView } from '../src/catalog/model/view.ts';
import { wordsOf } from '../tests/support/search-questions.ts';
import { pick, randomFrom, type Random } from '../tests/support/random.ts';

export const syntheticId = 'synthetic';

/** As many as Clerk has, however many codes: its categories grow with the catalog, as those of an API would. */
const categoryCount = 40;

const syntheticCategories = Array.from({ length: categoryCount }, (_, index) => ({
  id: `group-${index + 1}`,
  title: `Group ${index + 1}`,
}));

/**
 * The files of a catalog of so many codes, by their names.
 *
 * @param catalogs the real ones, whose words it is made of
 */
export function syntheticFiles(
  catalogs: readonly CatalogView[],
  count: number,
): Map<string, string> {
  return new Map([
    ['catalog.yaml', stringify({ ...about, categories: syntheticCategories })],
    ['errors.yaml', stringify(syntheticRecords(catalogs, count))],
  ]);
}

/** The same catalog as pages see it. */
export function syntheticView(catalogs: readonly CatalogView[], count: number): CatalogView {
  const files = syntheticFiles(catalogs, count);
  const loaded = loadCatalogs([{ id: syntheticId, folder: syntheticId, files }], '', new Set());
  const catalog = loaded.catalogs[0];
  if (!catalog) throw new Error(loaded.issues.map(({ message }) => message).join(' '));
  return toView(catalog, catalog.codes);
}

const about = {
  title: 'Synthetic API',
  api: 'An API that does not exist.',
  owner: 'Nobody',
  source: { title: 'Words of the other catalogs, recombined' },
  notice: 'Made up for measurements.',
  envelope: { body: { code: '$code', message: '$message' } },
  placeholders: { syntax: ['braces'], samples: { id: { sample: '8f14e45f' } } },
};

/** One record a code, each with a category, a status and a message with one placeholder, `{id}`. */
function syntheticRecords(catalogs: readonly CatalogView[], count: number): ErrorRecord[] {
  const random = randomFrom(10_000);
  const codes = catalogs.flatMap((catalog) => catalog.codes);
  const cases = codes.flatMap((code) => code.cases);
  const codeWords = unique(codes.flatMap(({ code }) => wordsOf(code ?? '')));
  const messageWords = unique(
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
    const code = several(codeWords, pick(lengths, random), random).join('_');
    if (records.has(code)) continue;
    const words = several(messageWords, pick(messageLengths, random), random);
    words.splice(Math.floor(random() * (words.length + 1)), 0, '{id}');
    const category = syntheticCategories[records.size % categoryCount]?.id;
    const message = words.join(' ');
    records.set(code, { code, category, status: pick(statuses, random), message });
  }
  return [...records.values()];
}

function several<Item>(list: readonly Item[], count: number, random: Random): Item[] {
  return Array.from({ length: count }, () => pick(list, random));
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
