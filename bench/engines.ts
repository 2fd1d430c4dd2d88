/** Which library can find codes and messages as readers spell them: `node bench/engines.ts [name of an engine]`. */
import { loadavg } from 'node:os';
import { root } from '../tests/support/tools.ts';
import { syntheticView, toEntries } from './engines/entries.ts';
import type { Engine } from './engines/engine.ts';
import { figures, keeps, missed, type Figure } from './engines/figures.ts';
import { engines } from './engines/index.ts';
import { install } from './engines/library.ts';
import { engineBytes, measure, type Measured } from './engines/measure.ts';
import { questions, type Question } from '../tests/support/search-questions.ts';
import { readViews } from './plain-site.ts';
import { circumstances, publish, table } from './report.ts';
import type { CatalogView } from '../src/catalog/model/view.ts';

/** One table. */
interface Round {
  title: string;
  catalogs: CatalogView[];
  list: Figure[];
  asked: Question[];
  timed: Question[];
  results: Map<Engine, Measured>;
}

const wanted = process.argv[2];
const chosen = engines.filter(({ name }) => !wanted || name === wanted);
if (chosen.length === 0) {
  throw new Error(`There are these engines: ${engines.map(({ name }) => name).join(', ')}.`);
}
install(chosen);
const sizes = new Map<Engine, number>();
for (const engine of chosen) sizes.set(engine, await engineBytes(engine));
const rounds = makeRounds();
for (const { title, catalogs, asked, timed, list, results } of rounds) {
  const entries = toEntries(catalogs);
  for (const engine of chosen) {
    const measured = await measure(engine, entries, asked, timed);
    results.set(engine, measured);
    console.log(
      `${title}, ${engine.name}: misses ${missed(list, measured).join('; ') || 'nothing'}`,
    );
  }
}
// A part of the engines is for trying settings out; only all of them make the report.
if (wanted) console.log(report());
else publish('engines', report());

function makeRounds(): Round[] {
  const shipped = readViews(root);
  const large = [syntheticView(shipped, 10_000)];
  const [all, many] = [questions(shipped), questions(large)];
  const codes = shipped.flatMap((catalog) => catalog.codes).filter(({ code }) => code !== null);
  return [
    {
      title: `Both catalogs: ${codes.length} codes`,
      catalogs: shipped,
      list: figures(25_000),
      asked: all,
      timed: all,
      results: new Map(),
    },
    {
      title: '10,000 synthetic codes',
      catalogs: large,
      list: figures(250_000),
      asked: sample(many, 300),
      timed: sample(many, 30),
      results: new Map(),
    },
  ];
}

/** So many questions of each form, evenly spread, always the same. */
function sample(list: readonly Question[], count: number): Question[] {
  return [...Map.groupBy(list, ({ form }) => form).values()].flatMap((same) =>
    Array.from(
      { length: Math.min(count, same.length) },
      (_, index) => same.slice(Math.floor((index * same.length) / count))[0],
    ).filter((question) => question !== undefined),
  );
}

function report(): string {
  const kB = (engine: Engine) => ((sizes.get(engine) ?? NaN) / 1000).toFixed(1);
  const load = loadavg()[0]?.toFixed(1) ?? '';
  const about = [
    ['Version', ...chosen.map(({ version }) => version)],
    ['Published', ...chosen.map(({ published }) => published ?? '')],
    ['Engine, kB', ...chosen.map(kB)],
  ];
  const head = (title: string) => [title, ...chosen.map(({ name }) => name), 'Wanted'];
  return [
    verdict(),
    table(
      head('Engine'),
      about.map((row) => [...row, '']),
    ),
    ...rounds.map(({ title, list, results }) =>
      table(
        head(title),
        list.map((figure) => cells(figure, results)),
      ),
    ),
    `A number in bold misses what is wanted. At the end the load of the machine was ${load}. ${circumstances()}`,
    chosen.map(({ name, settings }) => `- ${name}: ${settings}.`).join('\n'),
  ].join('\n\n');
}

function cells(figure: Figure, results: ReadonlyMap<Engine, Measured>): string[] {
  const { words, digits, atLeast, atMost } = figure;
  const numbers = chosen.map((engine) => {
    const measured = results.get(engine);
    const value = measured ? figure.value(measured) : null;
    if (value === null) return '';
    const text = value.toFixed(digits);
    return keeps(figure, value) ? text : `**${text}**`;
  });
  const limit = atLeast !== undefined ? `≥ ${atLeast}` : atMost !== undefined ? `≤ ${atMost}` : '';
  return [words, ...numbers, limit];
}

/** Says of each engine what it misses. */
function verdict(): string {
  return chosen
    .map((engine) => {
      const misses = rounds.flatMap(({ title, list, results }) => {
        const measured = results.get(engine);
        const words = measured ? missed(list, measured) : [];
        return words.length > 0 ? [`${title}: ${words.join('; ')}`] : [];
      });
      return misses.length === 0
        ? `- **${engine.name} reaches every figure.**`
        : `- ${engine.name} misses:\n${misses.map((miss) => `  - ${miss}`).join('\n')}`;
    })
    .join('\n');
}
