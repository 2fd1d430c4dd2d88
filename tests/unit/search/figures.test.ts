import { beforeAll, expect, test } from 'vitest';
import { questions } from '../../support/search-questions.ts';
import { toView } from '../../../src/catalog/model/view.ts';
import { fixtureCatalogs } from '../support/catalogs.ts';
import type { Finder } from '../../../src/search/finder.ts';
import { finderOver } from '../support/finder.ts';

/** How many percent of the questions of a form have a right page first, at least. */
const least: Readonly<Record<string, number>> = {
  '80% prefix': 95,
  deletion: 98,
  transposition: 98,
  substitution: 98,
  message: 95,
};

const catalogs = fixtureCatalogs();
const forms = Map.groupBy(
  questions(catalogs.map((catalog) => toView(catalog, catalog.codes))),
  ({ form }) => form,
);

let finder: Finder;
beforeAll(async () => {
  finder = await finderOver(catalogs);
});

test.each([...forms])('%s: the right page comes first', (form, asked) => {
  const wrong = asked.filter(
    ({ query, right }) => !right.includes(finder.search(query)[0]?.entry.path ?? ''),
  );
  const share = 100 - (100 * wrong.length) / asked.length;
  expect(share, wrong.map(({ query }) => query).join('\n')).toBeGreaterThanOrEqual(
    least[form] ?? 100,
  );
});
