import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  attribute,
  checkLinks,
  describeLinks,
  elements,
  htmlFiles,
  readPage,
  textOf,
} from '../support/site.ts';
import { movedSite, movedUrl } from './sites.ts';

/** Codes that were renamed, and codes with an address of their own: what stands at the old addresses. */
const site = await movedSite();
const { dist } = site;
const { origin, base } = movedUrl;
const page = (slug: string) => readPage(dist, `moved/${slug}/index.html`);
/** What a tag of the head says. */
const said = (slug: string, tag: string, key: string, name: string, value: string) => {
  const found = elements(page(slug), tag).filter((element) => attribute(element, key) === name);
  return found.map((element) => attribute(element, value));
};
const refresh = (slug: string) => said(slug, 'meta', 'http-equiv', 'refresh', 'content');

test.each([
  ['card_stale', 'card_expired', 'card_stale is now called card_expired'],
  ['card_too_old', 'card_expired', 'card_too_old is now called card_expired'],
  ['locked', 'account_locked', 'locked is now called account_locked'],
  ['missing_user', 'no-user', 'user/not_found has a new URL'],
  ['user-not_found', 'no-user', 'user/not_found has a new URL'],
])(
  'the former address %s leads straight to %s, in words and without JavaScript',
  (from, to, h1) => {
    const target = `${base}/moved/${to}/`;
    expect(refresh(from)).toEqual([`0; url=${target}`]);
    expect(said(from, 'link', 'rel', 'canonical', 'href')).toEqual([origin + target]);
    expect(said(from, 'meta', 'name', 'robots', 'content')).toEqual(['noindex']);
    expect(elements(page(from), 'h1').map(textOf)).toEqual([h1]);
    const [main] = elements(page(from), 'main');
    const links = main ? elements(main, 'a').map((link) => attribute(link, 'href')) : [];
    expect(links).toContain(target);
  },
);

test('the JSON document of a former address is that of the code it leads to', () => {
  for (const slug of ['card_stale', 'card_too_old']) {
    expect(site.read(`moved/${slug}.json`)).toBe(site.read('moved/card_expired.json'));
  }
});

test('hosts read the same from _redirects, behind what a team has written there', () => {
  const [own, ...rules] = site.read('_redirects').trimEnd().split('\n');
  expect(own).toBe('/blog https://blog.example.com/ 302');
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

test('no page gives its address up, and nothing else leads on', () => {
  const leading = htmlFiles(dist)
    .flatMap((file) => /^moved\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? [])
    .filter((slug) => refresh(slug).length > 0);
  expect(leading.sort()).toEqual(
    ['card_stale', 'card_too_old', 'locked', 'missing_user', 'user-not_found'].sort(),
  );
  for (const slug of ['USERNAME', 'TIMEOUT', 'timeout-mixed', 'no-user', 'retired_name']) {
    expect(existsSync(path.join(dist, `moved/${slug}/index.html`)), slug).toBe(true);
  }
});

test('a retired code that was renamed keeps its page, with the way to its new name', () => {
  const [note] = elements(page('retired_name'), 'aside').filter(
    (aside) => attribute(aside, 'aria-label') === 'Retired',
  );
  expect(note ? textOf(note) : '').toContain('Replaced by: new_name');
  expect(site.read('moved/retired_name.json')).toContain('"replacedBy":["new_name"]');
});

test('the sitemap lists every page but those that lead on', () => {
  const listed = [...site.read('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => url.replace(`${origin}${base}/`, ''),
  );
  expect(listed).toContain('moved/card_expired/');
  expect(listed).toContain('moved/timeout-mixed/');
  const leading = listed.filter((path) =>
    /card_stale|too_old|locked\/|missing|user-not/.test(path),
  );
  expect(leading).toEqual(['moved/account_locked/']);
});

test('the sitemap dates the pages whose last change is known', () => {
  const dates = [...site.read('sitemap-0.xml').matchAll(/<url>(.*?)<\/url>/g)].flatMap(
    ([, url = '']) => {
      const [, path, date] = /<loc>.*\/moved\/(.*?)<\/loc><lastmod>(.*?)T/.exec(url) ?? [];
      return path ? [[path, date]] : [];
    },
  );
  expect(Object.fromEntries(dates)).toMatchObject({
    'account_locked/': '2026-02-01',
    'card_expired/': '2026-03-01',
    'USERNAME/': '2026-02-01',
  });
  // Guides of this fixture are in no repository.
  expect(Object.fromEntries(dates)).not.toHaveProperty('no-user/');
});

test('the full-text index leaves out the pages that lead on', () => {
  const indexed = (slug: string) =>
    elements(page(slug)).some((element) => attribute(element, 'data-pagefind-body') !== undefined);
  expect([indexed('card_expired'), indexed('card_stale')]).toEqual([true, false]);
});

test('every link and anchor leads somewhere', () => {
  expect(describeLinks(checkLinks(dist, base, origin))).toEqual([]);
});
