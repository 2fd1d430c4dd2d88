import { beforeAll, expect, test } from 'vitest';
import { questions } from '../../support/search-questions.ts';
import { toView } from '../../../src/catalog/model/view.ts';
import { readFixtureCatalogs } from '../support/catalogs.ts';
import type { Finder } from '../../../src/search/finder.ts';
import { createCatalogFinder } from '../support/search.ts';

/** The minimum percentage of the questions of each form for which a right page is the first result. */
const minShare: Readonly<Record<string, number>> = {
  '80% prefix': 95,
  deletion: 98,
  transposition: 98,
  substitution: 98,
  message: 95,
};

const catalogs = readFixtureCatalogs();
const forms = Map.groupBy(
  questions(catalogs.map((catalog) => toView(catalog, catalog.codes))),
  ({ form }) => form,
);

let finder: Finder;
beforeAll(async () => {
  finder = await createCatalogFinder(catalogs);
});

test.each([...forms])('%s: the right page is the first result', (form, formQuestions) => {
  const missed = formQuestions.filter(
    ({ query, right }) => !right.includes(finder.search(query)[0]?.entry.path ?? ''),
  );
  const share = 100 - (100 * missed.length) / formQuestions.length;
  expect(share, missed.map(({ query }) => query).join('\n')).toBeGreaterThanOrEqual(
    minShare[form] ?? 100,
  );
});
