/** Prose pages that the build would refuse or drop. */
import type { HostileCase } from '../family.ts';
import { expectRefused } from './project.ts';

const file = 'content/docs/page.md';
const mdx = 'content/docs/page.mdx';

function refuse(name: string, text: string, at = file): HostileCase {
  return { name: `page: ${name}`, run: () => void expectRefused({ [at]: text }, at) };
}

const fields: Readonly<Record<string, readonly string[]>> = {
  title: ['', '3', 'true', '[a]', '{ a: b }', '2026-01-01', '""', '"  "', 'null', '.nan'],
  description: ['3', '[a]', 'true'],
  editUrl: ['3', 'nope', '[a]'],
  head: ['x', '{ tag: script }', '[{ tag: nope }]', '[3]', '[{ attrs: {} }]'],
  tableOfContents: [
    'x',
    '3',
    '{ minHeadingLevel: 9 }',
    '{ minHeadingLevel: 3, maxHeadingLevel: 2 }',
  ],
  template: ['foo', '3', '[doc]', 'Splash'],
  hero: [
    'x',
    '3',
    '{ image: { file: 3 } }',
    '{ actions: [{ text: a }] }',
    '{ actions: x }',
    '{ image: { file: ./no.png } }',
    '{ actions: [{ text: a, link: ../no/ }] }',
  ],
  lastUpdated: ['yesterday', '3', '2026-13-01'],
  prev: ['3', '{ link: 3 }', '{ link: ../no/ }'],
  next: ['3', '{ link: 3 }', '{ link: ../no/ }'],
  sidebar: ['3', 'x', '{ order: first }', '{ hidden: "yes" }', '{ badge: 3 }', '{ label: 3 }'],
  pagefind: ['3', '"no"'],
  draft: ['"yes"', '3', 'maybe'],
  banner: ['x', '3', '{}'],
  slug: [
    '3',
    '""',
    'true',
    '[a]',
    'a/../b',
    'a//b',
    './a',
    '"a b"',
    'a?b',
    '"a#b"',
    'a%20b',
    '"a:b"',
    'con',
    'a/nul',
    'x.',
    '.well-known',
    '"a\\u0000b"',
    '"a\\u202Eb"',
    'search',
    'Search',
    'explain/x',
    '404',
    'index',
    'pagefind/x',
    'schemas',
    'llms.txt',
    'robots.txt',
    '_astro',
    '_headers',
    'card.png',
    'sitemap-0.xml',
    'about',
    'ABOUT',
    'guide/',
  ],
};
const fieldCases = Object.entries(fields).flatMap(([field, values]) =>
  values.map((value) => {
    const title = field === 'title' ? '' : 'title: Page\n';
    return refuse(`${field}: ${value}`, `---\n${title}${field}: ${value}\n---\n\nText\n`);
  }),
);
const misspelled = [
  'tilte',
  'Title',
  'descripton',
  'tempalte',
  'sidbar',
  'side-bar',
  'drafts',
  'lastUpdate',
  'table-of-contents',
  'heros',
  'baner',
].map((field) => refuse(`a field ${field}`, `---\ntitle: Page\n${field}: x\n---\n`));
const starts = [
  '\n---\ntitle: P\n---\n',
  '\n\n\n---\ntitle: P\n---\n',
  '   ---\ntitle: P\n---\n',
  '\t---\ntitle: P\n---\n',
  '----\ntitle: P\n----\n',
  '+++\ntitle = "P"\n+++\n',
  '—\ntitle: P\n—\n',
  '–\ntitle: P\n–\n',
  '```yaml\ntitle: P\n```\n',
  ';;;\ntitle: P\n;;;\n',
  '---\ntitle: P\n',
  '---\ntitle: P\n--\n',
  '---\ntitle: P\n - --\n',
  '---title: P\n---\n',
  '# Page\n',
  '',
  '---\n---\n',
  '---\n# title: P\n---\n',
  '---\n- title: P\n---\n',
  '---\ntitle\n---\n',
  '--- \ntitle: P',
].map((text) => refuse(`begins with ${JSON.stringify(text)}`, text));
const links = [
  '../no/',
  './no/',
  '/no/',
  '../example/no/',
  '../example/card_expired/#no',
  '../about/#no',
  '#no',
  './about.md',
  '../about.md',
  'about.md',
  '../example/card_expired.html',
  '../example/user_locked/#byuser',
  '../status/402/',
  '../example/categories/no/',
  '/example/status/500/',
].flatMap((link) => [
  refuse(`a link to ${link}`, `---\ntitle: P\n---\n\n[x](${link})\n`),
  refuse(`an HTML link to ${link}`, `---\ntitle: P\n---\n\n<a href="${link}">x</a>\n`),
  refuse(
    `a component with a link to ${link}`,
    `---\ntitle: P\n---\n\nimport { LinkCard } from '@astrojs/starlight/components';\n\n<LinkCard title="x" href="${link}" />\n`,
    mdx,
  ),
]);
const images = [
  './no.png',
  'no.png',
  '../no.png',
  '/no.png',
  './about.md.png',
  './about.png?x',
].flatMap((image) => [
  refuse(`an image ${image}`, `---\ntitle: P\n---\n\n![x](${image})\n`),
  refuse(`an image ${image} by reference`, `---\ntitle: P\n---\n\n![x][a]\n\n[a]: ${image}\n`),
]);
const noImages = [
  '',
  'text',
  '<html></html>',
  '\u0089PNG',
  '%PDF-1.7',
  '{"a": 1}',
  '\u007fELF',
].map((content): HostileCase => ({
  name: `page: an image that contains ${JSON.stringify(content)}`,
  run: () =>
    void expectRefused(
      { [file]: '---\ntitle: P\n---\n\n![x](./x.png)\n', 'content/docs/x.png': content },
      file,
    ),
}));
const bodies = [
  '<Card />',
  '<Card.Part />',
  '<Tabs><TabItem /></Tabs>',
  '{userID}',
  'The user {userID} is gone',
  '{user.name}',
  '{format()}',
  '<p title={label}>x</p> {label}',
  '{',
  '}{',
  'a {b',
  '<',
  'a <b',
  '<b>',
  '</b>',
  '<b></i>',
  '<b',
  '<b c=>x</b>',
  '<b c={}>x</b>',
  '<b {...}>x</b>',
  '<!-- x -->',
  '<a b="c>',
  '{1 +}',
  '{/* x }',
  '{`x}',
  'import x from',
  "import x from './no.png'",
  "import x from '../no.astro'",
  "import x from '/src/no.ts'",
  "import x from 'no-such-package'",
  "import x from '@no/such-package'",
  "import './no.css'",
  "export { x } from './no.ts'",
  'export const = 1',
  'export default 3 +',
  "import { a from 'b'",
  '<https://example.com>',
  '<1',
  '{%raw%}',
  '{{ x }}',
].map((body) => refuse(`MDX ${body}`, `---\ntitle: P\n---\n\n${body}\n`, mdx));
const texts = [
  '{',
  '[1, 2',
  '{ "a": "b", }',
  "{ 'a': 'b' }",
  '{ "search.label": 3 }',
  '{ "errbook.site.table": true }',
  '{ "errbook.no": "x" }',
  '{ "errbook.site.tables": "x" }',
  '[]',
  '3',
  '"x"',
  '{ “a”: “b” }',
  '// x\n{}',
  '{ "a": "b" } x',
].map((text) => refuse(`texts ${text}`, text, 'src/content/i18n/de.json'));

/** The URL of a catalog belongs to the catalog, so the problem is at its folder. */
const takenSlugs = ['example', 'Example/x', 'example/card_expired'].map((slug): HostileCase => ({
  name: `page: slug: ${slug}`,
  run: () =>
    void expectRefused(
      { [file]: `---\ntitle: Page\nslug: ${slug}\n---\n` },
      'content/catalogs/example',
    ),
}));

/** Cases of prose pages. */
export const proseCases: HostileCase[] = [
  fieldCases,
  takenSlugs,
  misspelled,
  starts,
  links,
  images,
  noImages,
  bodies,
  texts,
].flat();
