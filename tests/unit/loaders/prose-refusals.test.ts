/** Everything in prose pages that the build refuses or drops is named by the check. */
import { describe, expect, it } from 'vitest';
import { sortIssues } from '../../../src/catalog/files/issue.ts';
import { readContent } from '../../../src/loaders/read-content.ts';
import { minimalCatalog } from '../support/catalogs.ts';
import { createProject } from '../support/project.ts';

const validFiles = {
  'content/catalogs/example/catalog.yaml': minimalCatalog,
  'content/catalogs/example/errors.yaml': '- { code: A }\n',
  'content/docs/about.md': '---\ntitle: About\n---\nText\n',
};

/** Lists the problems of a project, as `file:line:column message → hint`. */
function listProblems(files: Record<string, string>): string[] {
  const { root } = createProject({ ...validFiles, ...files });
  return sortIssues(readContent(root, '/').issues).map(
    ({ file, line, column, message, hint }) =>
      `${file.replace('content/docs/', '')}:${line}:${column} ${message} → ${hint}`,
  );
}

const listPageProblems = (fields: string, body = '', files: Record<string, string> = {}) =>
  listProblems({ 'content/docs/p.md': `---\n${fields}\n---\n${body}`, ...files });
const listMdxProblems = (body: string, files: Record<string, string> = {}) =>
  listProblems({ 'content/docs/p.mdx': `---\ntitle: P\n---\n${body}`, ...files });

describe('the front matter of a prose page', () => {
  it.each([
    ['title: P\nsidebar: 3', 'p.md:3:10 `sidebar` must be a mapping, but `3` is a number.'],
    [
      'title: P\ntemplate: foo',
      'p.md:3:11 `template` is `foo`, which is not a valid value. → Use one of: `doc`, `splash`.',
    ],
    ['title: 2026-01-01', 'p.md:2:8 `title` must be text'],
    ['title: " "', 'p.md:2:8 The page has no title.'],
    ['title: P\ndraft: "yes"', 'p.md:3:8 `draft` must be true or false, but `yes` is text.'],
    ['title: P\ntempalte: splash', 'p.md:3:1 Unknown field `tempalte`. → Did you mean `template`?'],
    [
      'title: P\nhead: [{ tag: nope }]',
      'p.md:3:15 `head.tag` is `nope`, which is not a valid value.',
    ],
    ['title: P\nslug: 42', 'p.md:3:7 `slug` must be text'],
    ['title: P\nslug: ""', 'p.md:3:7 `slug` is empty.'],
    [
      'title: P\nprev: { link: ../nowhere/ }',
      'p.md:3:15 The link `../nowhere/` leads to /nowhere/',
    ],
    [
      'title: P\nhero: { actions: [{ text: a, link: ../no-page/ }] }',
      'p.md:3:36 The link `../no-page/` leads to /no-page/',
    ],
    [
      'title: P\nhero: { image: { file: ./no.png } }',
      'p.md:3:24 The image `./no.png` does not exist',
    ],
  ])('is checked as in the build: %j', (fields, problem) => {
    expect(listPageProblems(fields)).toEqual([expect.stringContaining(problem)]);
  });

  it('can have every field of Starlight', () => {
    const fields =
      'title: P\ndescription: D\nlastUpdated: 2026-01-01\neditUrl: false\ntableOfContents: { minHeadingLevel: 2 }\ntemplate: splash\nhero: { image: { file: ./a.svg }, actions: [{ text: a, link: ../about/ }] }\nbanner: { content: Hi }\nprev: false\nsidebar: { order: 2, badge: New }\npagefind: false\nours: 1';
    expect(listPageProblems(fields, '', { 'content/docs/a.svg': '<svg/>' })).toEqual([]);
  });

  it.each([
    ['\n---\ntitle: P\n---\n', 'p.md:2:1 The front matter does not begin on the first line'],
    [' ---\ntitle: P\n---\n', 'p.md:1:2 The front matter does not begin on the first line'],
    ['+++\ntitle = "P"\n+++\n', 'p.md:1:1 The front matter begins with `+++`'],
    ['—\ntitle: P\n—\n', 'p.md:1:1 The front matter begins with `—`'],
    ['---\ntitle: P\n', 'p.md:1:1 The front matter begins with --- but never ends.'],
  ])('must be recognized: %j', (text, problem) => {
    expect(listProblems({ 'content/docs/p.md': text })).toEqual([expect.stringContaining(problem)]);
    const guide = { 'content/catalogs/example/codes/A.md': text.replace('title', 'endUser') };
    expect(listProblems(guide)).toEqual([
      expect.stringContaining(problem.split(' ').slice(1).join(' ')),
    ]);
  });
});

describe('the URL of a prose page', () => {
  it.each([
    ['a/../b', 'contains an empty part, or `.` or `..`'],
    ['a//b', 'contains an empty part, or `.` or `..`'],
    ['a?b', 'contains a character that is not possible in a URL'],
    ['a b', 'contains a character that is not possible in a URL'],
    ['con', 'is the name of a device on Windows'],
    ['x.', 'ends with a dot or a space'],
    ['.htaccess', 'begins with a dot'],
    ['Search', 'belongs to a page of the site'],
    ['llms.txt', 'belongs to a page of the site'],
    ['_astro/x', 'belongs to a page of the site'],
    ['search/index', 'belongs to a page of the site'],
    ['ABOUT', 'is also the URL of content/docs/about.md'],
    ['example', 'The URL /example/ belongs to a page of the site.'],
  ])('is checked: %s', (slug, problem) => {
    expect(listPageProblems(`title: P\nslug: ${slug}`).join('\n')).toContain(problem);
  });

  it.each(['a#b.md', 'a?b.md'])(
    'cannot be made from the name %s, which Astro cannot read',
    (name) => {
      const problems = listProblems({ [`content/docs/${name}`]: '---\ntitle: P\n---\n' });
      expect(problems.join('\n')).toMatch(/`a[#?]b\.md` (?:cannot be read|contains)/);
    },
  );

  it.each([
    'about/index.html',
    'about.html/x',
    'example/A.json',
    'search/codes.json',
    'example/A',
    'EXAMPLE/index.html',
  ])('cannot be that of a file in public/: %s', (name) => {
    const isFree = name === 'about.html/x';
    expect(listProblems({ [`public/${name}`]: '' })).toEqual(
      isFree ? [] : [expect.stringContaining(`public/${name}:1:1 The file would replace /`)],
    );
  });

  it('leaves robots.txt to the site', () => {
    expect(listProblems({ 'public/robots.txt': '' })).toEqual([]);
  });
});

describe('an MDX page', () => {
  it.each([
    [
      '<Card title="x" />',
      'p.mdx:4:1 The component `Card` is not imported. → Import it below the front matter: import { Card }',
    ],
    [
      'The user {userID} is gone',
      'p.mdx:4:10 The value `userID` is not defined. In MDX, text in braces is a program. → To show the braces as text, write \\{userID}.',
    ],
    ["import x from './no.png';\n\nText", 'p.mdx:4:10 The import `./no.png` does not exist.'],
    [
      "import x from 'no-such-package';\n\nText",
      'p.mdx:4:10 The import `no-such-package` does not exist.',
    ],
    [
      'Text\n\n<!-- note -->',
      'p.mdx:6:1 MDX has no comments in <!-- -->. → Write {/* ... */} instead',
    ],
    ['a {b', 'p.mdx:4:3 The brace `{` is never closed.'],
    ['<a>x</b>', 'p.mdx:4:5 A component or an element is not closed'],
    ['x {1 +} y', 'p.mdx:4:7 The text in braces is not a valid program.'],
    ['import x from', 'p.mdx:4:14 An import or export at the start of a line is not valid.'],
  ])('is read as in the build: %j', (body, problem) => {
    expect(listMdxProblems(body)).toEqual([expect.stringContaining(problem)]);
  });

  it('can use what it imports or defines', () => {
    const body = `import { Card, LinkCard as L } from '@astrojs/starlight/components';
import Local from './local.astro';
export const total = 3;

<Card title={frontmatter.title}>{total} {total.toFixed(1)} {"text"} {/* note */} {Math.PI}</Card>

<L title="x" href="../about/" /> <Local.Part /> <b>{new Date(0).getTime()}</b>
`;
    expect(listMdxProblems(body, { 'content/docs/local.astro': '' })).toEqual([]);
  });
});

describe('an image', () => {
  it.each(['', 'hello', '<html></html>'])('must contain an image: %j', (content) => {
    expect(
      listPageProblems('title: P', '![a](./a.png)', { 'content/docs/a.png': content }),
    ).toEqual([
      'p.md:4:1 The file of the image `./a.png` contains no image. → Replace it with a PNG, JPEG, GIF, WebP, AVIF, TIFF, or SVG.',
    ]);
  });
});

describe('texts that replace those of the interface', () => {
  it.each([
    ['{ "errbook.site.table": 3 }', ':1:25 `errbook.site.table` must be text.'],
    ['{ "search.label": 3 }', ':1:19 `search.label` must be text'],
    ['{\n  "search.label": "x",\n}', ':3:1 The file is not valid JSON from here on.'],
    [
      '{ "errbook.site.tabel": "x" }',
      ':1:3 There is no text `errbook.site.tabel`. → Did you mean `errbook.site.table`?',
    ],
  ])('%j', (text, problem) => {
    expect(listProblems({ 'src/content/i18n/en.json': text }).join('\n')).toContain(
      `src/content/i18n/en.json${problem}`,
    );
  });
});
