import { gunzipSync, gzipSync } from 'node:zlib';
import { encode } from 'cborg';
import { expect, test } from 'vitest';
import { sortIndex, type IndexFile } from '../../../src/integrations/index-order.ts';

function createIndexFile(path: string, value: unknown): IndexFile {
  return { path, content: gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(value)])) };
}

const statuses = [
  ['404', [1, 2, 700]],
  ['4xx', Array.from({ length: 300 }, (_, page) => page)],
  ['none', []],
];
const catalogs = [['clerk', [1]]];

/** Creates an index as Pagefind writes it, in which hashes depend on the content. */
function createIndex(values: unknown[], filters: string[], hash: string): IndexFile[] {
  const names: Record<string, string> = { Status: `en_${hash}`, Catalog: 'en_1111111' };
  const filterList = filters.map((name) => [name, names[name]]);
  return [
    createIndexFile(`filter/en_${hash}.pf_filter`, ['Status', values]),
    createIndexFile('filter/en_1111111.pf_filter', ['Catalog', catalogs]),
    createIndexFile(`pagefind.en_${hash}abc.pf_meta`, [
      '1.5.2',
      [['en_aa', 7]],
      [],
      filterList,
      [],
      ['title'],
    ]),
    {
      path: 'pagefind-entry.json',
      content: Buffer.from(`{"languages":{"en":{"hash":"en_${hash}abc"}}}`),
    },
    { path: 'pagefind.js', content: Buffer.from('export {}') },
  ];
}

const readText = ({ path, content }: IndexFile) =>
  path.includes('.pf_') ? gunzipSync(content).toString('latin1') : Buffer.from(content).toString();

test('the index does not depend on the order in which Pagefind lists filters and values', () => {
  const first = sortIndex(createIndex(statuses, ['Status', 'Catalog'], 'aaaaaaa'));
  const second = sortIndex(createIndex(statuses.toReversed(), ['Catalog', 'Status'], 'bbbbbbb'));
  expect(second).toEqual(first);
});

test('files have the names in the index, and nothing is lost', () => {
  const files = sortIndex(createIndex(statuses, ['Status', 'Catalog'], 'aaaaaaa'));
  const [status, catalog, meta, entry] = files;
  const getName = (file?: IndexFile) => /(en_\w+)\.pf_/.exec(file?.path ?? '')?.[1] ?? 'no name';
  expect(meta && readText(meta)).toContain(getName(status));
  expect(meta && readText(meta)).toContain(getName(catalog));
  expect(entry && readText(entry)).toContain(`"${getName(meta)}"`);
  expect(files.map(readText).join()).not.toContain('aaaaaaa');
  expect(status && readText(status)).toHaveLength(
    readText(createIndexFile('a.pf_filter', ['Status', statuses])).length,
  );
  expect(files.map(({ path }) => path).at(-1)).toBe('pagefind.js');
});

test('an index with an unknown format is rejected', () => {
  const file = { path: 'filter/en_1.pf_filter', content: gzipSync('something else') };
  expect(() => sortIndex([file])).toThrow('filter/en_1.pf_filter has an unknown format');
});
