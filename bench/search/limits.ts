/** What Errbook's search has to reach. */
import type { Form } from '../../tests/support/search-questions.ts';

/** Percent of questions that bring a right page first, at least. */
export const leastRight: Readonly<Record<Form, number>> = {
  exact: 100,
  lower: 100,
  upper: 100,
  kebab: 100,
  spaced: 100,
  Pascal: 100,
  camel: 100,
  'JSON field': 100,
  '80% prefix': 95,
  deletion: 98,
  transposition: 98,
  substitution: 98,
  message: 95,
};

/** Milliseconds from a key to the first painted result that 95 of 100 keys keep. */
export const mostTime = { codes: 50, fullText: 150 };

/** Compressed size of the index of codes, in bytes: for the shipped catalogs, and for 10,000 codes. */
export const mostBytes = { shipped: 25_000, scaled: 250_000 };
