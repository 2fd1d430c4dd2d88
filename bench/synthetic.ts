/** A catalog of any size, made of the words of real ones; the same for the same number of codes. */
import type { ErrorRecord } from '../src/catalog/schema.ts';
import type { CatalogView } from '../src/catalog/view.ts';
import { wordsOf } from './forms.ts';
import { pick, randomFrom, type Random } from './random.ts';

export const syntheticId = 'synthetic';

/** One record a code, each with a status and a message with one placeholder, `{id}`. */
export function syntheticRecords(catalogs: readonly CatalogView[], count: number): ErrorRecord[] {
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
    records.set(code, { code, status: pick(statuses, random), message: words.join(' ') });
  }
  return [...records.values()];
}

function several<Item>(list: readonly Item[], count: number, random: Random): Item[] {
  return Array.from({ length: count }, () => pick(list, random));
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
