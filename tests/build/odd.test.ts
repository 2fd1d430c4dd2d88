import { expect, test } from 'vitest';
import {
  getAttribute,
  checkLinks,
  describeLinks,
  findElements,
  listHtmlFiles,
  getJsonLd,
  readPage,
  getText,
} from '../support/site.ts';
import { buildOddSite } from './sites.ts';

/** Codes and texts in unusual forms that real catalogs have, from `tests/fixtures/odd/`. */
const site = await buildOddSite();
const { dist } = site;
const getMain = (page: string) => {
  const [element] = findElements(readPage(dist, `${page}/index.html`), 'main');
  if (!element) throw new Error(`${page} has no main element`);
  return element;
};
const getHeading = (page: string) => getText(findElements(getMain(page), 'h1')[0] ?? getMain(page));

test.each([
  ['0', '0', 'Zero'],
  ['404', '404', 'A code that is a status'],
  ['-1003', '-1003', 'A negative number'],
  ['08006', '08006', 'A leading zero'],
  ['1.0', '1.0', 'A decimal'],
  ['index', 'index', 'A code named like a page'],
  ['auth/user-not-found', 'auth-user-not-found', 'A slash'],
  ['urn:x:y', 'urn-x-y', 'Colons'],
  ['has space', 'has-space', 'A space'],
  ['__proto__', '__proto__', 'A name with a meaning in JavaScript'],
  ['constructor', 'constructor', 'Another one'],
  ['💥', 'boom', 'An emoji'],
  ['TIMEOUT', 'TIMEOUT', 'Upper'],
  ['Timeout', 'timeout-mixed', 'Mixed'],
  ['<b>bold</b>', '-b-bold--b-', 'Markup in the code itself'],
  ['كود-عربي1', '--------1', 'رسالة من اليمين إلى اليسار'],
])('the code %s has its page at %s', (code, slug, message) => {
  expect(getHeading(`odd/${slug}`)).toBe(code);
  expect(getText(getMain(`odd/${slug}`))).toContain(message);
  const json = JSON.parse(site.read(`odd/${slug}.json`)) as { code: string; url: string };
  expect(json).toMatchObject({ code, url: `http://localhost:4321/odd/${slug}/` });
});

test('a code of 115 characters has a page', () => {
  const long = listHtmlFiles(dist)
    .map((file) => file.split('/')[1] ?? '')
    .find((name) => name.length === 115 || name.startsWith('this_code'));
  expect(long).toHaveLength(115);
  expect(getHeading(`odd/${long}`)).toBe(long);
});

test('codes named 404 and index do not replace the pages of the site', () => {
  expect(getText(findElements(readPage(dist, '404.html'), 'h1')[0] ?? getMain('odd'))).toBe(
    'Page not found',
  );
  expect(getHeading('odd')).toBe('Odd <b>API</b> & co');
  expect(getText(getMain('plain/404'))).toContain('Same code, other catalog');
});

test('markup in a catalog stays text on every page', () => {
  for (const file of listHtmlFiles(dist)) {
    const page = readPage(dist, file);
    const injected = findElements(page).filter(
      (element) =>
        (element.tagName === 'script' &&
          // Browsers do not run data blocks.
          getAttribute(element, 'type') !== 'application/ld+json' &&
          element.childNodes.some((node) => 'value' in node && node.value.includes('hacked'))) ||
        element.attrs.some(
          ({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value),
        ) ||
        (element.tagName === 'img' && getAttribute(element, 'src') === 'x'),
    );
    expect(
      injected.map(({ tagName }) => tagName),
      file,
    ).toEqual([]);
    expect(findElements(page, 'title'), file).toHaveLength(1);
  }
  const text = getText(getMain('odd/markup'));
  expect(text).toContain('</title><script>window.hacked = 1</script>');
  expect(text).toContain(
    '<img src=x onerror="window.hacked = 1"> & {{userID}} {x} ${x} <userID> %q %d 100% a|b',
  );
  expect(text).toContain(
    'Line one <b>bold</b> & `code` line two https://example.com/?a=1&b=<script> {{braces}} {% raw %}',
  );
  expect(text).toContain('javascript:window.hacked=1 and a second paragraph | with a pipe');
  expect(findElements(getMain('odd/markup'), 'b')).toEqual([]);
});

test('structured data is valid JSON for any code', () => {
  const pages = listHtmlFiles(dist).flatMap((file) => getJsonLd(readPage(dist, file)));
  const headlines = pages.map((text) => {
    const data = JSON.parse(text) as { headline?: string } | [{ headline: string }];
    return Array.isArray(data) ? data[0].headline : data.headline;
  });
  expect(headlines).toContain('<b>bold</b>: B bold b');
});

test('samples replace placeholders, and placeholders without a sample stay', () => {
  const [code] = findElements(getMain('odd/markup'), 'pre');
  const body = JSON.parse(code ? getText(code) : '') as {
    error: { message: string; price: string };
  };
  expect(body.error.message).toBe(
    '<img src=x onerror="window.hacked = 1"> & user_1 <script>window.hacked = 1</script> <script>window.hacked = 1</script> user_1 %q %d 100% a|b',
  );
  expect(body.error.price).toBe('$5');
});

test('missing facts are shown as not documented', () => {
  expect(getText(getMain('odd/bare'))).toContain('documents no text for this case');
  expect(getText(getMain('odd/bare'))).toContain('HTTP status not documented');
  expect(getText(getMain('odd/NoCode'))).toContain('The API documents this error without a code');
  expect(JSON.parse(site.read('odd/NoCode.json'))).toMatchObject({
    code: null,
    cases: [{ status: 418 }],
  });
  expect(getText(getMain('odd/No-Code-Either'))).toContain('Another');
});

test('the cases of a code have unique anchors, with and without names', () => {
  const ids = findElements(getMain('odd/several'), 'h2').map((element) =>
    getAttribute(element, 'id'),
  );
  expect(ids).toEqual(expect.arrayContaining(['several', 'several-2', 'Named', 'named-2']));
  const { cases } = JSON.parse(site.read('odd/several.json')) as {
    cases: { id: string; message: string }[];
  };
  expect(cases.map(({ id, message }) => [id, message])).toEqual([
    ['several', 'First case'],
    ['several-2', 'Second case'],
    ['Named', 'Third case'],
    ['named-2', 'Fourth case whose name differs in case'],
  ]);
});

test('the list of cases shows other facts of cases without a message', () => {
  const [list] = findElements(getMain('odd/described'), 'ul');
  expect(list ? getText(list) : '').toContain('Told apart by a description');
  expect(list ? getText(list) : '').toContain('And by another');
});

test('a retired code keeps its page, with a note and a link to its replacement', () => {
  const page = getMain('odd/gone');
  expect(getText(page)).toContain('Retired on January 31, 2026. The API no longer');
  expect(getText(page)).toContain('Merged');
  expect(findElements(page, 'a').map((link) => getAttribute(link, 'href'))).toContain(
    '/odd/index/',
  );
});

test('a code is deprecated only if all of its cases are', () => {
  const countBadges = (page: string) =>
    findElements(getMain(page), 'span').filter(
      (element) => getAttribute(element, 'class') === 'badge lifecycle',
    ).length;
  expect(countBadges('odd/textless')).toBe(1);
  expect(JSON.parse(site.read('odd/half.json'))).toMatchObject({
    deprecated: null,
    cases: [{ deprecated: { reason: 'Old' } }, { deprecated: null }],
  });
});

test('a guide belongs to the code with its slug and is rendered like other prose', () => {
  const [guide] = findElements(getMain('odd/auth-user-not-found'), 'section');
  expect(guide ? getAttribute(guide, 'aria-label') : '').toBe('Guide by Errbook');
  expect(findElements(guide ?? getMain('odd'), 'aside')).toHaveLength(1);
});

test('operations with any name have a page that lists their codes', () => {
  const pages = listHtmlFiles(dist).filter((file) => /^odd\/operations\/[^/]+\/index/.test(file));
  const headings = pages.map((file) => getHeading(file.replace('/index.html', '')));
  expect(headings.sort()).toEqual(
    [
      '.',
      '..',
      '<script>',
      'GET /users-{id}',
      'GET /users.json',
      'GET /users/{id}',
      '__proto__',
      'get /users/{id}',
      'index.html',
      'status',
      '作成',
    ]
      .map((name) => `Odd errors that ${name} can return`)
      .sort(),
  );
  for (const file of pages) {
    const text = getText(getMain(file.replace('/index.html', '')));
    expect(text, file).toMatch(/returned|markup/);
  }
  // Some hosts ignore case, so paths must not differ only in case.
  expect(new Set(pages.map((file) => file.toLowerCase())).size).toBe(pages.length);
});

test('registered and other statuses have pages, and so do cases without a status', () => {
  const listStatusFolders = (catalog: string) =>
    listHtmlFiles(dist)
      .map((file) => file.split('/'))
      .filter(([first, second, third]) => first === catalog && second === 'status' && third)
      .map(([, , third]) => third);
  expect(listStatusFolders('odd')).toEqual([
    '400',
    '404',
    '418',
    '429',
    '500',
    '599',
    'index.html',
    'none',
  ]);
  expect(listStatusFolders('plain')).toEqual([]);
  expect(getHeading('odd/status/599')).toBe('Odd errors with status 599');
  expect(getText(getMain('odd/status/599'))).toContain('This status is not in the IANA');
  expect(getHeading('odd/status/none')).toBe('Odd errors without a documented status');
});

test('a catalog has only filters that distinguish its codes', () => {
  const listFilterNames = (page: string) =>
    findElements(getMain(page))
      .filter(({ tagName }) => tagName === 'select' || tagName === 'input')
      .map((element) => getAttribute(element, 'name'));
  expect(listFilterNames('odd')).toEqual([
    'q',
    'category',
    'status',
    'operation',
    'deprecated',
    'retired',
    'cases',
  ]);
  // It has one code without category and status, so there is nothing to filter or sort.
  expect(listFilterNames('plain')).toEqual([]);
  expect(getText(getMain('plain'))).not.toContain('Not documented');
});

test('there are no broken links or anchors', () => {
  expect(describeLinks(checkLinks(dist, '/', 'http://localhost:4321'))).toEqual([]);
});
