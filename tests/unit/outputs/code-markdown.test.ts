import { expect, it } from 'vitest';
import { toView } from '../../../src/catalog/model/view.ts';
import { formatCodeMarkdown } from '../../../src/outputs/code-markdown.ts';
import { readCatalogs } from '../../../src/loaders/read-sources.ts';
import { fixtureCatalogs } from '../support/catalogs.ts';
import { en } from '../../../src/ui-text/en.ts';
import { createUiText } from '../../../src/ui-text/ui-text.ts';

const links = {
  title: 'Errbook',
  url: (path: string) => `https://errors.example.com${path}`,
  ui: createUiText(en, 'en'),
};

it('says every documented fact of every code, of odd catalogs too', () => {
  const catalogs = [...fixtureCatalogs(), ...readCatalogs('tests/fixtures/odd').catalogs];
  expect(catalogs.length).toBeGreaterThan(3);
  for (const catalog of catalogs) {
    const view = toView(catalog, catalog.codes);
    for (const code of view.codes) {
      const text = formatCodeMarkdown(code, view, links);
      expect(text).toContain(links.url(`/${code.catalog}/${code.slug}/`));
      for (const one of code.cases) {
        if (one.message) expect(text).toContain(`text\n${one.message}\n`);
        if (one.status !== null) expect(text).toContain(`HTTP status: ${one.status}`);
        for (const name of [one.name, ...one.operations]) expect(text).toContain(name ?? '');
        if (one.meta !== null) expect(text).toContain(JSON.stringify(one.meta));
        if (one.note) expect(text).toContain(`Note by Errbook: `);
      }
    }
  }
});

it('says that a code is retired, why, and what takes its place', () => {
  const [odd] = readCatalogs('tests/fixtures/odd').catalogs;
  const code = odd?.codes.find((one) => one.code === 'gone');
  if (!odd || !code) throw new Error('the fixture has no retired code');
  const text = formatCodeMarkdown(code, toView(odd, odd.codes), links);
  expect(text).toContain('- Lifecycle: retired on January 31, 2026');
  expect(text).toContain('- Reason: Merged');
  expect(text).toContain('- Replaced by: [index](https://errors.example.com/odd/index.md)');
});
