import type { Family } from './family.ts';
import { layoutCases } from './catalogs/layouts.ts';
import { meaningCases } from './catalogs/meanings.ts';
import { proseCases } from './catalogs/prose.ts';
import { textCases } from './catalogs/texts.ts';

/** Content files with mistakes of every kind. */
export const family: Family = {
  about: 'content with a mistake is refused in plain words, or accepted and nothing of it is lost',
  cases: [...textCases, ...layoutCases, ...proseCases, ...meaningCases],
  sampleSize: 150,
};
