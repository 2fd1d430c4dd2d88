import { expect, it } from 'vitest';
import { toView } from '../../../src/catalog/model/view.ts';
import { formatCatalogMarkdown, formatSiteMarkdown } from '../../../src/outputs/llms.ts';
import { readCatalogs } from '../../../src/loaders/read-sources.ts';
import { links } from './links.ts';

const catalogs = readCatalogs('tests/fixtures/odd').catalogs.map((catalog) =>
  toView(catalog, catalog.codes),
);

it('contains every code of every catalog once', () => {
  const text = formatSiteMarkdown(catalogs, links);
  for (const catalog of catalogs) expect(text).toContain(formatCatalogMarkdown(catalog, links));
  const urls = [...text.matchAll(/^- Docs URL: <(.*)>$/gm)].map(([, url]) => url);
  const pages = catalogs.flatMap(({ codes }) =>
    codes.map((code) => `/${code.catalog}/${code.slug}/`),
  );
  expect(urls.filter((url) => !url?.includes('#'))).toEqual(pages.map(links.url));
});

it('lists the documents of the catalogs if one document would be too long', () => {
  const whole = formatSiteMarkdown(catalogs, links).length;
  const text = formatSiteMarkdown(catalogs, links, whole - 100);
  for (const { id, codes } of catalogs) {
    expect(text).toContain(
      `(https://errors.example.com/${id}/llms-full.txt): ${links.ui.t('errbook.common.codes', { count: codes.length })}`,
    );
  }
  expect(text).not.toContain('Docs URL');
});
