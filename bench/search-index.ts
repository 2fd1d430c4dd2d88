/** Measures the size of the search index: `node bench/search-index.ts`. */
import { brotliCompressSync, constants } from 'node:zlib';
import type { CatalogView } from '../src/catalog/model/view.ts';
import { decodeTexts, encodeTexts } from '../src/search/index/dictionary-encoding.ts';
import { encodeCodes, encodeMessages } from '../src/search/index/encode.ts';
import { gzipped } from '../tests/support/gzipped.ts';
import { root } from '../tests/support/tools.ts';
import { readViews } from './plain-site.ts';
import { formatTable, formatToday, publish } from './report.ts';
import { toKilobytes } from './search/lines.ts';
import { createSyntheticView } from './synthetic.ts';

const included = readViews(root);
const sizes: readonly [name: string, views: readonly CatalogView[]][] = [
  ['Included', included],
  ...[312, 1000, 10_000].map((count): [string, CatalogView[]] => [
    `${count.toLocaleString('en')} codes`,
    [createSyntheticView(included, count)],
  ]),
];

const columns = sizes.map(([, views]) => {
  const messages = encodeMessages(views);
  const texts = decodeTexts(messages.texts);
  const documents = {
    'codes.json': encodeCodes(views),
    'messages.json': messages,
    'messages.json, plain': { ...messages, texts },
    'messages.json, dictionary': { ...messages, texts: encodeTexts(texts, 0) },
  };
  return new Map(
    Object.entries(documents).flatMap(([name, document]): [string, number][] => {
      const body = Buffer.from(JSON.stringify(document));
      return [
        [`${name}, gzip`, gzipped(body)],
        [`${name}, Brotli`, compress(body)],
      ];
    }),
  );
});
const labels = [...(columns[0]?.keys() ?? [])];
publish(
  'search-index',
  `${formatTable(
    ['kB', ...sizes.map(([name]) => name)],
    labels.map((label) => [label, ...columns.map((column) => toKilobytes(column.get(label) ?? 0))]),
  )}\n\nMeasured on ${formatToday()}.`,
);

function compress(body: Buffer): number {
  return brotliCompressSync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  }).length;
}
