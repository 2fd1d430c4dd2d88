import { gunzipSync, gzipSync } from 'node:zlib';
import { encode } from 'cborg';
import { expect, test } from 'vitest';
import { sortIndex, type IndexFile } from '../../../src/integrations/index-order.ts';

function packed(path: string, value: unknown): IndexFile {
  return { path, content: gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(value)])) };
}

const statuses = [
  ['404', [1, 2, 700]],
  ['4xx', Array.from({ length: 300 }, (_, page) => page)],
  ['none', []],
];
const catalogs = [['clerk', [1]]];

/** An index as Pagefind writes it: its hashes follow its content. */
function index(values: unknown[], filters: string[], hash: string): IndexFile[] {
  const names: Record<string, string> = { Status: `en_${hash}`, Catalog: 'en_1111111' };
  const listed = filters.map((name) => [name, names[name]]);
  return [
    packed(`filter/en_${hash}.pf_filter`, ['Status', values]),
    packed('filter/en_1111111.pf_filter', ['Catalog', catalogs]),
    packed(`pagefind.en_${hash}abc.pf_meta`, ['1.5.2', [['en_aa', 7]], [], listed, [], ['title']]),
    {
      path: 'pagefind-entry.json',
      content: Buffer.from(`{"languages":{"en":{"hash":"en_${hash}abc"}}}`),
    },
    { path: 'pagefind.js', content: Buffer.from('export {}') },
  ];
}

const text = ({ path, content }: IndexFile) =>
  path.includes('.pf_') ? gunzipSync(content).toString('latin1') : Buffer.from(content).toString();

test('the order in which Pagefind lists filters and their values leaves no trace', () => {
  const one = sortIndex(index(statuses, ['Status', 'Catalog'], 'aaaaaaa'));
  const other = sortIndex(index(statuses.toReversed(), ['Catalog', 'Status'], 'bbbbbbb'));
  expect(other).toEqual(one);
});

test('files are called what the index calls them, and nothing is lost', () => {
  const files = sortIndex(index(statuses, ['Status', 'Catalog'], 'aaaaaaa'));
  const [status, catalog, meta, entry] = files;
  const name = (file?: IndexFile) => /(en_\w+)\.pf_/.exec(file?.path ?? '')?.[1] ?? 'no name';
  expect(meta && text(meta)).toContain(name(status));
  expect(meta && text(meta)).toContain(name(catalog));
  expect(entry && text(entry)).toContain(`"${name(meta)}"`);
  expect(files.map(text).join()).not.toContain('aaaaaaa');
  expect(status && text(status)).toHaveLength(
    text(packed('a.pf_filter', ['Status', statuses])).length,
  );
  expect(files.map(({ path }) => path).at(-1)).toBe('pagefind.js');
});

test('an index of an unknown form is refused', () => {
  const file = { path: 'filter/en_1.pf_filter', content: gzipSync('something else') };
  expect(() => sortIndex([file])).toThrow('filter/en_1.pf_filter has an unknown format');
});
