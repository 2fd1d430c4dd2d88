import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../src/loaders/read-sources.ts';
import { shapesBuild } from '../support/builds.ts';
import { findElements, getText, listHtmlFiles, readPage } from '../support/site.ts';
import { listVisibleTexts } from '../support/ui-words.ts';

const dist = shapesBuild.folder;
const mention = /\bHTTP\b|\bstatus\b/i;

/** Catalogs of `tests/fixtures/shapes/` in which no case has a status. */
describe.each(['mesh', 'warehouse'])('%s, whose API does not use HTTP', (catalog) => {
  const pages = listHtmlFiles(dist).filter((file) => file.startsWith(`${catalog}/`));

  test('no page mentions HTTP', () => {
    expect(pages.length).toBeGreaterThan(5);
    for (const file of pages) {
      const texts = listVisibleTexts(readPage(dist, file));
      expect(
        texts.filter((text) => mention.test(text)),
        file,
      ).toEqual([]);
    }
  });

  test('no Markdown document mentions HTTP', () => {
    const documents = listFiles(path.join(dist, catalog)).filter((file) =>
      /\.(?:md|txt)$/.test(file),
    );
    expect(documents).toContain('llms-full.txt');
    for (const file of documents) {
      const text = readFileSync(path.join(dist, catalog, file), 'utf8');
      expect(text, file).not.toMatch(mention);
    }
  });

  test('there is no page by status, and no link to one', () => {
    expect(existsSync(path.join(dist, catalog, 'status'))).toBe(false);
    const sitemap = readFileSync(path.join(dist, 'sitemap-0.xml'), 'utf8');
    expect(sitemap).not.toContain(`/${catalog}/status/`);
    for (const file of listHtmlFiles(dist)) {
      expect(readFileSync(path.join(dist, file), 'utf8'), file).not.toContain(
        `/${catalog}/status/`,
      );
    }
  });

  test('JSON documents have null for the status', () => {
    const { codes } = JSON.parse(
      readFileSync(path.join(dist, catalog, 'catalog.json'), 'utf8'),
    ) as {
      codes: { cases: { status: unknown; statuses: unknown }[] }[];
    };
    for (const { cases } of codes)
      for (const { status, statuses } of cases) expect([status, statuses]).toEqual([null, []]);
  });
});

test('a catalog in which only some cases have a status says so of the others', () => {
  const [main] = findElements(readPage(dist, 'payments/webhook_unsigned/index.html'), 'main');
  expect(main && getText(main)).toContain('HTTP status not documented');
});
