import { expect, test } from 'vitest';
import {
  attribute,
  checkLinks,
  describeLinks,
  elements,
  htmlFiles,
  jsonLdOf,
  readPage,
  textOf,
} from '../support/site.ts';
import { oddSite } from './sites.ts';

/** Codes and texts in the nastiest shapes that real catalogs have: see `tests/fixtures/odd/`. */
const site = await oddSite();
const { dist } = site;
const main = (page: string) => {
  const [found] = elements(readPage(dist, `${page}/index.html`), 'main');
  if (!found) throw new Error(`${page} has no main`);
  return found;
};
const heading = (page: string) => textOf(elements(main(page), 'h1')[0] ?? main(page));

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
  expect(heading(`odd/${slug}`)).toBe(code);
  expect(textOf(main(`odd/${slug}`))).toContain(message);
  const json = JSON.parse(site.read(`odd/${slug}.json`)) as { code: string; url: string };
  expect(json).toMatchObject({ code, url: `http://localhost:4321/odd/${slug}/` });
});

test('a code of 111 characters has its page', () => {
  const long = htmlFiles(dist)
    .map((file) => file.split('/')[1] ?? '')
    .find((name) => name.length === 115 || name.startsWith('this_code'));
  expect(long).toHaveLength(115);
  expect(heading(`odd/${long}`)).toBe(long);
});

test('codes named 404 and index leave the pages of the site alone', () => {
  expect(textOf(elements(readPage(dist, '404.html'), 'h1')[0] ?? main('odd'))).toBe(
    'Page not found',
  );
  expect(heading('odd')).toBe('Odd <b>API</b> & co');
  expect(textOf(main('plain/404'))).toContain('Same code, other catalog');
});

test('markup in a catalog stays text, on every page', () => {
  for (const file of htmlFiles(dist)) {
    const page = readPage(dist, file);
    const injected = elements(page).filter(
      (element) =>
        (element.tagName === 'script' &&
          // A block of data is not run.
          attribute(element, 'type') !== 'application/ld+json' &&
          element.childNodes.some((node) => 'value' in node && node.value.includes('hacked'))) ||
        element.attrs.some(
          ({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value),
        ) ||
        (element.tagName === 'img' && attribute(element, 'src') === 'x'),
    );
    expect(
      injected.map(({ tagName }) => tagName),
      file,
    ).toEqual([]);
    expect(elements(page, 'title'), file).toHaveLength(1);
  }
  const text = textOf(main('odd/markup'));
  expect(text).toContain('</title><script>window.hacked = 1</script>');
  expect(text).toContain(
    '<img src=x onerror="window.hacked = 1"> & {{userID}} {x} ${x} <userID> %q %d 100% a|b',
  );
  expect(text).toContain(
    'Line one <b>bold</b> & `code` line two https://example.com/?a=1&b=<script> {{braces}} {% raw %}',
  );
  expect(text).toContain('javascript:window.hacked=1 and a second paragraph | with a pipe');
  expect(elements(main('odd/markup'), 'b')).toEqual([]);
});

test('what pages say of themselves for search engines can be read, whatever a code is called', () => {
  const pages = htmlFiles(dist).flatMap((file) => jsonLdOf(readPage(dist, file)));
  const headlines = pages.map((text) => {
    const data = JSON.parse(text) as { headline?: string } | [{ headline: string }];
    return Array.isArray(data) ? data[0].headline : data.headline;
  });
  expect(headlines).toContain('<b>bold</b>: B bold b');
});

test('samples stand in the place of placeholders, and a placeholder without one stays', () => {
  const [code] = elements(main('odd/markup'), 'pre');
  const body = JSON.parse(code ? textOf(code) : '') as {
    error: { message: string; price: string };
  };
  expect(body.error.message).toBe(
    '<img src=x onerror="window.hacked = 1"> & user_1 <script>window.hacked = 1</script> <script>window.hacked = 1</script> user_1 %q %d 100% a|b',
  );
  expect(body.error.price).toBe('$5');
});

test('what is not documented is said, never guessed', () => {
  expect(textOf(main('odd/bare'))).toContain('documents no text for this case');
  expect(textOf(main('odd/bare'))).toContain('HTTP status not documented');
  expect(textOf(main('odd/NoCode'))).toContain('The API documents this error without a code');
  expect(JSON.parse(site.read('odd/NoCode.json'))).toMatchObject({
    code: null,
    cases: [{ status: 418 }],
  });
  expect(textOf(main('odd/No-Code-Either'))).toContain('Another');
});

test('cases of one code have anchors of their own, with and without names', () => {
  const ids = elements(main('odd/several'), 'h2').map((element) => attribute(element, 'id'));
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

test('cases without a message are told apart by what else is documented', () => {
  const [list] = elements(main('odd/described'), 'ul');
  expect(list ? textOf(list) : '').toContain('Told apart by a description');
  expect(list ? textOf(list) : '').toContain('And by another');
});

test('a retired code keeps its page, marked, with the way to its replacement', () => {
  const page = main('odd/gone');
  expect(textOf(page)).toContain('Retired on January 31, 2026.');
  expect(textOf(page)).toContain('Merged');
  expect(elements(page, 'a').map((link) => attribute(link, 'href'))).toContain('/odd/index/');
});

test('a code is deprecated where all of its cases are', () => {
  const badges = (page: string) =>
    elements(main(page), 'span').filter(
      (element) => attribute(element, 'class') === 'badge lifecycle',
    ).length;
  expect(badges('odd/textless')).toBe(1);
  expect(JSON.parse(site.read('odd/half.json'))).toMatchObject({
    deprecated: null,
    cases: [{ deprecated: { reason: 'Old' } }, { deprecated: null }],
  });
});

test('a guide is found by the address of its code and rendered as the site renders prose', () => {
  const [guide] = elements(main('odd/auth-user-not-found'), 'section');
  expect(guide ? attribute(guide, 'aria-label') : '').toBe('Guide by Errbook');
  expect(elements(guide ?? main('odd'), 'aside')).toHaveLength(1);
});

test('operations of every shape have a page that lists what they return', () => {
  const pages = htmlFiles(dist).filter((file) => /^odd\/operations\/[^/]+\/index/.test(file));
  const headings = pages.map((file) => heading(file.replace('/index.html', '')));
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
    const text = textOf(main(file.replace('/index.html', '')));
    expect(text, file).toMatch(/returned|markup/);
  }
  // No two differ in case alone: some hosts take no notice of it.
  expect(new Set(pages.map((file) => file.toLowerCase())).size).toBe(pages.length);
});

test('statuses have pages, registered or not, and cases without one, too', () => {
  const pages = (catalog: string) =>
    htmlFiles(dist)
      .map((file) => file.split('/'))
      .filter(([first, second, third]) => first === catalog && second === 'status' && third)
      .map(([, , third]) => third);
  expect(pages('odd')).toEqual(['400', '404', '418', '429', '500', '599', 'index.html', 'none']);
  expect(pages('plain')).toEqual(['index.html', 'none']);
  expect(heading('odd/status/599')).toBe('Odd errors with status 599');
  expect(textOf(main('odd/status/599'))).toContain('This status is not in the IANA');
  expect(heading('odd/status/none')).toBe('Odd errors without a documented status');
});

test('a catalog offers only filters that tell its codes apart', () => {
  const names = (page: string) =>
    elements(main(page))
      .filter(({ tagName }) => tagName === 'select' || tagName === 'input')
      .map((element) => attribute(element, 'name'));
  expect(names('odd')).toEqual([
    'q',
    'category',
    'status',
    'operation',
    'deprecated',
    'retired',
    'cases',
  ]);
  // One code without category and status: nothing to filter, nothing to sort.
  expect(names('plain')).toEqual([]);
  expect(textOf(main('plain'))).toContain('Not documented');
});

test('every link and anchor leads somewhere', () => {
  expect(describeLinks(checkLinks(dist, '/', 'http://localhost:4321'))).toEqual([]);
});
