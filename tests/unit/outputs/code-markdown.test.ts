import { expect, it } from 'vitest';
import { toView } from '../../../src/catalog/model/view.ts';
import { formatCodeMarkdown } from '../../../src/outputs/code-markdown.ts';
import { readCatalogs } from '../../../src/loaders/read-sources.ts';
import { loadCatalog, minimalCatalog, readFixtureCatalogs } from '../support/catalogs.ts';
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

it('has the causes, the actions, and the links of the API', () => {
  const records = [
    {
      code: '7',
      causes: ['One <b>.', 'Two *x*.'],
      actions: 'Wait.\n\n- Call\n- [Ask](../8/)',
      links: [{ title: 'More [x]', url: 'https://x.test/a(b)' }],
    },
    { code: '8' },
  ];
  const format = (texts: string) => {
    const catalog = loadCatalog({
      'catalog.yaml': `texts: ${texts}\n${minimalCatalog}`,
      'errors.yaml': JSON.stringify(records),
    });
    const view = toView(catalog, catalog.codes);
    return view.codes.map((code) => formatCodeMarkdown(code, view, links));
  };
  const [plain = '', none = ''] = format('plain');
  expect(plain).toContain(`Possible causes, by Example:

- One \\<b\\>.
- Two \\*x\\*.

What to do, by Example:

Wait.

\\- Call - \\[Ask\\](../8/)

More from Example:

- [More \\[x\\]](https://x.test/a%28b%29)

`);
  const [markdown] = format('markdown');
  expect(markdown).toContain('- One \\<b\\>.\n- Two *x*.\n');
  expect(markdown).toContain('Wait.\n\n- Call\n- [Ask](https://errors.example.com/example/8/)\n');
  expect(plain).toMatch(/^# 7\n\n- Code:/);
  expect(none).not.toMatch(/causes|What to do|More from/);
});
