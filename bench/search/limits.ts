/** The limits for Errbook's search. */
import type { Form } from '../../tests/support/search-questions.ts';

/** The lowest percentage of queries with a right page first, by form. */
export const minRight: Readonly<Record<Form, number>> = {
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

/** The highest 95th percentile of the milliseconds from a key press to the first painted result. */
export const maxTime = { codes: 50, fullText: 150 };

/** The largest compressed size of the index of codes, in bytes: for the included catalogs, and for 10,000 codes. */
export const maxBytes = { included: 25_000, scale: 250_000 };
