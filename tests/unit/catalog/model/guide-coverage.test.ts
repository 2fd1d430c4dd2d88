import { expect, it } from 'vitest';
import { findGuideCoverage, hasGuides } from '../../../../src/catalog/model/guide-coverage.ts';
import type { Code } from '../../../../src/catalog/model/catalog.ts';
import { listCatalogPaths } from '../../../../src/catalog/model/site-paths.ts';
import { toView } from '../../../../src/catalog/model/view.ts';
import { loadCatalog, type Files } from '../../support/catalogs.ts';

const load = (files: Files) => {
  const catalog = loadCatalog({ 'errors.yaml': '- code: A\n- code: B\n- code: C\n', ...files });
  return toView(catalog, catalog.codes);
};

it('lists the codes without a guide, and what guides lack', () => {
  const catalog = load({
    'codes/A.md': '---\nfamily: late\ncause: open\n---\nText.\n',
    'codes/B.md': '---\nexamples: [{ language: json, before: "1", after: "2" }]\n---\nText.\n',
    // Only a note on the case: nothing explains the code.
    'codes/C.md': '---\ncases: { C: { note: Text. } }\n---\n',
    'guides/late.md': '---\ntitle: Late\nsummary: Late.\n---\n',
  });
  const coverage = Object.entries(findGuideCoverage(catalog)).map(
    ([name, codes]: [string, Code[]]) => [name, codes.map(({ slug }) => slug).join()],
  );
  expect(Object.fromEntries(coverage)).toEqual({
    guided: 'A,B',
    withoutFamily: 'B',
    withoutGuide: 'C',
    withoutExample: 'A',
    withOpenCause: 'A',
  });
});

it('only a catalog with guides has a page of guides', () => {
  const without = load({});
  expect(hasGuides(without)).toBe(false);
  expect(listCatalogPaths(without)).not.toContain('/example/guides/');
  expect(listCatalogPaths(load({ 'codes/A.md': 'Text.' }))).toContain('/example/guides/');
});
