/**
 * Measures how many codes and messages come first among 10,000 codes of many catalogs: `node bench/finding.ts [--wrong]`.
 * With `--wrong`, it also lists the others.
 */
import { parseArgs } from 'node:util';
import path from 'node:path';
import { createExplainer } from '../src/paste/explain.ts';
import { createFinder } from '../src/search/finder.ts';
import { createIndex } from '../src/search/index/encode.ts';
import { readCatalogs } from '../src/loaders/read-sources.ts';
import { createManyCatalogs } from '../tests/support/many-catalogs/catalogs.ts';
import { measureFindings, type Finding } from '../tests/support/many-catalogs/measure.ts';
import { pasteForms } from '../tests/support/many-catalogs/pastes.ts';
import { root } from '../tests/support/tools.ts';
import { formatSetup, formatTable, publish } from './report.ts';

/** How many codes and messages of each catalog are looked for. */
const sample = { codes: 20, messages: 20 };
const columns = (['explain', 'search'] as const).flatMap((where) =>
  [...pasteForms.code, ...pasteForms.message].map((form) => ({ where, form })),
);

const { values: options } = parseArgs({ options: { wrong: { type: 'boolean', default: false } } });
const shaped = createManyCatalogs();
const { catalogs } = readCatalogs(path.join(root, 'tests/fixtures/catalogs'));
const index = createIndex([...catalogs, ...shaped.map(({ catalog }) => catalog)]);
const finder = createFinder(index);
await finder.indexTexts();
const explainer = await createExplainer(finder);
const findings = measureFindings(shaped, { explainer, finder }, sample);

if (options.wrong) findings.filter(({ isRight }) => !isRight).forEach(printWrong);
const byCatalog = Map.groupBy(findings, ({ catalog }) => catalog);
const used = columns.filter(({ where, form }) =>
  findings.some((finding) => finding.where === where && finding.paste.form === form),
);
const rows = shaped.map(({ catalog, shape }) => [
  `${shape.id}: \`${catalog.codes[0]?.code ?? ''}\``,
  ...used.map((column) => formatShare(byCatalog.get(shape.id) ?? [], column)),
]);
const head = ['Catalog', ...used.map(({ where, form }) => `${where}: ${form}`)];
const total = index.entries.length.toLocaleString('en');
publish(
  'finding',
  `Percentages of the texts that lead to the right answer first, among ${total} codes.\n\n${formatTable(head, rows)}\n\n${formatSetup()}`,
);

function formatShare(
  findings: readonly Finding[],
  { where, form }: (typeof columns)[number],
): string {
  const all = findings.filter((finding) => finding.where === where && finding.paste.form === form);
  const right = all.filter(({ isRight }) => isRight);
  return ((100 * right.length) / all.length).toFixed(0);
}

function printWrong({ where, catalog, paste, found }: Finding): void {
  console.log(`${where}: ${catalog} ${paste.code.code} as ${found}: ${JSON.stringify(paste.text)}`);
}
