import { expect, it } from 'vitest';
import { listAnswerFields } from '../../../../src/components/table/answer-fields.ts';
import { loadCatalog } from '../../support/catalogs.ts';
import { english } from '../../support/explainer.ts';

const guide = '---\nretry: never\nfixBy: developer\n---\n';

/** Lists the ids of the answers by which the index of a catalog with four codes is filtered. */
function listFilters(errors: readonly string[], guides: Record<string, string> = {}): string[] {
  const catalog = loadCatalog({
    'errors.yaml': ['A', 'B', 'C', 'D']
      .map((code, index) => `- { code: ${code}, ${errors[index] ?? ''} }\n`)
      .join(''),
    ...guides,
  });
  const cases = catalog.codes.flatMap((code) => code.cases);
  return listAnswerFields(cases, english).map(({ id }) => id);
}

it('an index is filtered by answers that the API documents', () => {
  expect(listFilters([])).toEqual([]);
  expect(listFilters(['retry: never'])).toEqual(['retry']);
  expect(listFilters(['fixBy: end-user'])).toEqual(['fixBy']);
});

it('an index is filtered by answers of guides if at least half of the cases have them', () => {
  expect(listFilters([], { 'codes/A.md': guide })).toEqual([]);
  expect(listFilters([], { 'codes/A.md': guide, 'codes/B.md': guide })).toEqual(['retry', 'fixBy']);
});
