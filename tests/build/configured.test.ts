import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findElements, getAttribute, getText, readPage } from '../support/site.ts';
import { buildConfiguredSite, createConfig } from './sites.ts';

/** Settings of Starlight that Errbook also sets, and the content security policy of a site with a script of its own. */
const site = await buildConfiguredSite();
const page = readPage(site.dist, 'small/card_expired/index.html');
const listTexts = (name: string) =>
  findElements(page, name).map((element) => getText(element).trim());

test('the menu has the catalogs and the chosen items in place of the prose pages', () => {
  const links = listTexts('a');
  expect(links).toContain('Small API');
  expect(links).toContain('About us');
  expect(links).not.toContain('About');
});

test('the title, the edit link, and the credits follow the settings', () => {
  expect(listTexts('title')).toEqual(['card_expired: Card expired – Errors']);
  expect(findElements(page, 'a').map((link) => getAttribute(link, 'href'))).toContain(
    'https://example.com/edit/content/catalogs/small/errors.yaml',
  );
  expect(listTexts('a').join(' ')).toContain('Starlight');
});

test.each([
  ['small/404/index.html', 'codes/404.md'],
  ['small/guides/cards/index.html', 'guides/cards.md'],
])('%s has a link to improve its guide', (file, guide) => {
  const links = findElements(readPage(site.dist, file), 'a');
  const improve = links.find((link) => getText(link).trim() === 'Improve this guide');
  expect(improve && getAttribute(improve, 'href')).toBe(
    `https://example.com/edit/content/catalogs/small/${guide}`,
  );
});

test('the policy of pages and of _headers allows what the settings allow', () => {
  const policies = [
    readFileSync(path.join(site.dist, '_headers'), 'utf8'),
    readFileSync(path.join(site.dist, 'small/card_expired/index.html'), 'utf8'),
  ];
  for (const policy of policies) {
    expect(policy).toMatch(/script-src 'self'[^;]* https:\/\/stats\.example\.com;/);
    expect(policy).toContain('frame-src https://video.example.com');
  }
});

test.each([
  [
    'a script of another host in the settings',
    {
      config: createConfig(
        "head: [{ tag: 'script', attrs: { src: 'https://other.example.com/a.js' } }]",
      ),
    },
    "errbook({ allow: { 'script-src': ['https://other.example.com'] } })",
  ],
  [
    'a script of another host on a prose page',
    {
      page: "---\ntitle: About\nhead: [{ tag: script, attrs: { src: 'https://other.example.com/a.js' } }]\n---\n",
    },
    '/about/: The content security policy blocks https://other.example.com/a.js',
  ],
  [
    'a source that is not a URL',
    { config: createConfig('description: "x"', "{ allow: { 'script-src': ['*'] } }") },
    '`*` is not a source.',
  ],
])('a build with %s fails and says what to write', async (_, edits, message) => {
  const files = { config: 'astro.config.mjs', page: 'content/docs/about.md' };
  const before = Object.values(files).map((file) =>
    readFileSync(path.join(site.root, file), 'utf8'),
  );
  for (const [name, text] of Object.entries(edits)) {
    writeFileSync(path.join(site.root, files[name as keyof typeof files]), text);
  }
  const { status, output } = await site.build();
  Object.values(files).forEach((file, index) => {
    writeFileSync(path.join(site.root, file), before[index] ?? '');
  });
  expect(output).toContain(message);
  expect(output).not.toMatch(/^ +at /m);
  expect(status).toBe(1);
});

test('settings without effect are named in a warning', async () => {
  const { output } = await site.build({ SITE_URL: 'https://errors.example.com' });
  expect(output).toContain('`disable404Route: false` has no effect');
  expect(output).toContain('The options in `pagefind` have no effect');
});
