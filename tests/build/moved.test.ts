import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  getAttribute,
  checkLinks,
  describeLinks,
  findElements,
  listHtmlFiles,
  readPage,
  getText,
} from '../support/site.ts';
import { buildMovedSite, movedUrl } from './sites.ts';

/** The pages at the old URLs of codes that were renamed or have a new slug. */
const site = await buildMovedSite();
const { dist } = site;
const { origin, base } = movedUrl;
const readMovedPage = (slug: string) => readPage(dist, `moved/${slug}/index.html`);
/** Returns the values of an attribute of matching elements in the head. */
const readHead = (slug: string, tag: string, key: string, name: string, value: string) => {
  const matches = findElements(readMovedPage(slug), tag).filter(
    (element) => getAttribute(element, key) === name,
  );
  return matches.map((element) => getAttribute(element, value));
};
const readRefresh = (slug: string) => readHead(slug, 'meta', 'http-equiv', 'refresh', 'content');

test.each([
  ['card_stale', 'card_expired', 'card_stale is now called card_expired'],
  ['card_too_old', 'card_expired', 'card_too_old is now called card_expired'],
  ['locked', 'account_locked', 'locked is now called account_locked'],
  ['missing_user', 'no-user', 'user/not_found has a new URL'],
  ['user-not_found', 'no-user', 'user/not_found has a new URL'],
])('the old URL %s redirects directly to %s without JavaScript and links to it', (from, to, h1) => {
  const target = `${base}/moved/${to}/`;
  expect(readRefresh(from)).toEqual([`0; url=${target}`]);
  expect(readHead(from, 'link', 'rel', 'canonical', 'href')).toEqual([origin + target]);
  expect(readHead(from, 'meta', 'name', 'robots', 'content')).toEqual(['noindex']);
  expect(findElements(readMovedPage(from), 'h1').map(getText)).toEqual([h1]);
  const [main] = findElements(readMovedPage(from), 'main');
  const links = main ? findElements(main, 'a').map((link) => getAttribute(link, 'href')) : [];
  expect(links).toContain(target);
});

test('the JSON document at an old URL is that of the new code', () => {
  for (const slug of ['card_stale', 'card_too_old']) {
    expect(site.read(`moved/${slug}.json`)).toBe(site.read('moved/card_expired.json'));
  }
});

test('_redirects contains the same redirects after those of the team', () => {
  const [teamRule, ...rules] = site.read('_redirects').trimEnd().split('\n');
  expect(teamRule).toBe('/blog https://blog.example.com/ 302');
  expect(rules.sort()).toEqual(
    [
      ['card_stale', 'card_expired'],
      ['card_too_old', 'card_expired'],
      ['locked', 'account_locked'],
      ['missing_user', 'no-user'],
      ['user-not_found', 'no-user'],
    ]
      .flatMap(([from, to]) =>
        ['', '/'].map((slash) => `${base}/moved/${from}${slash} ${base}/moved/${to}/ 301`),
      )
      .sort(),
  );
});

test('no page loses its URL, and only old URLs redirect', () => {
  const redirecting = listHtmlFiles(dist)
    .flatMap((file) => /^moved\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? [])
    .filter((slug) => readRefresh(slug).length > 0);
  expect(redirecting.sort()).toEqual(
    ['card_stale', 'card_too_old', 'locked', 'missing_user', 'user-not_found'].sort(),
  );
  for (const slug of ['USERNAME', 'TIMEOUT', 'timeout-mixed', 'no-user', 'retired_name']) {
    expect(existsSync(path.join(dist, `moved/${slug}/index.html`)), slug).toBe(true);
  }
});

test('a renamed code that is retired keeps its page, with a link to its new name', () => {
  const [note] = findElements(readMovedPage('retired_name'), 'aside').filter(
    (aside) => getAttribute(aside, 'aria-label') === 'Retired',
  );
  expect(note ? getText(note) : '').toContain('Replaced by: new_name');
  expect(site.read('moved/retired_name.json')).toContain('"replacedBy":["new_name"]');
});

test('the old anchors of a renamed case lead to it, without JavaScript', () => {
  const page = readMovedPage('account_locked');
  const sections = findElements(page, 'section').filter(
    (section) => getAttribute(section, 'class') === 'case',
  );
  const listIds = (section: (typeof sections)[number]) =>
    ['span', 'h2'].flatMap((tag) =>
      findElements(section, tag).flatMap((element) => getAttribute(element, 'id') ?? []),
    );
  expect(sections.map(listIds)).toEqual([['ByAdmin'], ['ByOwner', 'ByPerson', 'ByUser']]);
  expect(JSON.parse(site.read('moved/account_locked.json'))).toMatchObject({
    cases: [
      { id: 'ByAdmin', previousIds: [] },
      { id: 'ByUser', previousIds: ['ByOwner', 'ByPerson'] },
    ],
  });
});

test('the anchor of a case that is now at another code leads to a link', () => {
  const [note] = findElements(readMovedPage('account_locked'), 'p').filter(
    (element) => getAttribute(element, 'id') === 'ByBank',
  );
  expect(note ? getText(note).trim() : '').toBe('The case ByBank now belongs to account_blocked.');
  const [link] = note ? findElements(note, 'a') : [];
  expect(link && getAttribute(link, 'href')).toBe(`${base}/moved/account_blocked/`);
});

test('the sitemap lists every page except redirects', () => {
  const listed = [...site.read('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => url.replace(`${origin}${base}/`, ''),
  );
  expect(listed).toContain('moved/card_expired/');
  expect(listed).toContain('moved/timeout-mixed/');
  const redirecting = listed.filter((path) =>
    /card_stale|too_old|\/locked\/|missing|user-not/.test(path),
  );
  expect(redirecting).toEqual([]);
});

test('the sitemap has the date of the last change of a page if it is known', () => {
  const dates = [...site.read('sitemap-0.xml').matchAll(/<url>(.*?)<\/url>/g)].flatMap(
    ([, url = '']) => {
      const [, path, date] = /<loc>.*\/moved\/(.*?)<\/loc><lastmod>(.*?)T/.exec(url) ?? [];
      return path ? [[path, date]] : [];
    },
  );
  expect(Object.fromEntries(dates)).toMatchObject({
    'account_locked/': '2026-03-02',
    'card_expired/': '2026-03-01',
    'USERNAME/': '2026-02-01',
  });
  // The guides of this fixture are in no repository.
  expect(Object.fromEntries(dates)).not.toHaveProperty('no-user/');
});

test('the full-text index does not contain redirects', () => {
  const isIndexed = (slug: string) =>
    findElements(readMovedPage(slug)).some(
      (element) => getAttribute(element, 'data-pagefind-body') !== undefined,
    );
  expect([isIndexed('card_expired'), isIndexed('card_stale')]).toEqual([true, false]);
});

test('there are no broken links or anchors', () => {
  expect(describeLinks(checkLinks(dist, base, origin))).toEqual([]);
});
