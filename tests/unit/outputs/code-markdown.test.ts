import { expect, it } from 'vitest';
import { toView } from '../../../src/catalog/model/view.ts';
import { formatCodeMarkdown } from '../../../src/outputs/code-markdown.ts';
import { readCatalogs } from '../../../src/loaders/read-sources.ts';
import { readFixtureCatalogs } from '../support/catalogs.ts';
import { links } from './links.ts';

it('has every documented fact of every code, also in odd catalogs', () => {
  const catalogs = [...readFixtureCatalogs(), ...readCatalogs('tests/fixtures/odd').catalogs];
  expect(catalogs.length).toBeGreaterThan(3);
  for (const catalog of catalogs) {
    const view = toView(catalog, catalog.codes);
    for (const code of view.codes) {
      const text = formatCodeMarkdown(code, view, links);
      expect(text).toContain(links.url(`/${code.catalog}/${code.slug}/`));
      for (const errorCase of code.cases) {
        if (errorCase.message) expect(text).toContain(`text\n${errorCase.message}\n`);
        if (errorCase.status !== null) expect(text).toContain(`HTTP status: ${errorCase.status}`);
        for (const name of [errorCase.name, ...errorCase.operations])
          expect(text).toContain(name ?? '');
        if (errorCase.meta !== null) expect(text).toContain(JSON.stringify(errorCase.meta));
        if (errorCase.note) expect(text).toContain(`Note by Errbook: `);
      }
    }
  }
});

it('has the date, the reason, and the replacement of a retired code', () => {
  const [odd] = readCatalogs('tests/fixtures/odd').catalogs;
  const code = odd?.codes.find((candidate) => candidate.code === 'gone');
  if (!odd || !code) throw new Error('The fixture has no retired code.');
  const text = formatCodeMarkdown(code, toView(odd, odd.codes), links);
  expect(text).toContain('- Lifecycle: retired on January 31, 2026');
  expect(text).toContain('- Reason: Merged');
  expect(text).toContain('- Replaced by: [index](https://errors.example.com/odd/index.md)');
});
