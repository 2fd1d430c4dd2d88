import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sortIssues } from '../../../src/catalog/files/issue.ts';
import { readContent } from '../../../src/loaders/read-content.ts';
import { minimalCatalog } from '../support/catalogs.ts';
import { createProject } from '../support/project.ts';

const folder = 'content/catalogs/example';
const validFiles = {
  [`${folder}/catalog.yaml`]: minimalCatalog,
  [`${folder}/errors.yaml`]:
    '- { code: A, category: users, status: 404, name: One, operations: [listUsers] }\n' +
    '- { code: A, name: Two }\n- { code: card_expired }\n',
  [`${folder}/history.yaml`]:
    '- { date: 2026-01-31, change: renamed, code: card_old, to: card_expired }\n',
  'content/docs/linking.md': '---\ntitle: Linking\n---\n\n## Use "it" -- now\n',
};

/** Lists the problems of a project, as `file:line:column message → hint`. */
function listProblems(files: Record<string, string>, base = '/'): string[] {
  const { root } = createProject({ ...validFiles, ...files });
  return sortIssues(readContent(root, base).issues).map(
    ({ file, line, column, message, hint }) =>
      `${file.replace('content/', '')}:${line}:${column} ${message} → ${hint}`,
  );
}

const listGuideProblems = (body: string, files: Record<string, string> = {}, base = '/') =>
  listProblems({ [`${folder}/codes/card_expired.md`]: body, ...files }, base).map((problem) =>
    problem.replace('catalogs/example/codes/card_expired.md:', ''),
  );

describe('links of guides and prose', () => {
  it('can lead to every kind of page, file, and anchor', () => {
    const links = [
      ...['../A/', '../A', '../A/#One', '../A/#Two?userID=u_1', '../card_old/', '../A.json'],
      ...['../', '../?q=a', '../all/', '../catalog.json', '../categories/', '../status/none/'],
      ...['../categories/users/', '../status/404/', '../operations/listUsers/', '../llms-full.txt'],
      ...['../../', '../../explain/', '../../search/?q=a', '../../llms.txt', '../../logo.svg'],
      ...['../../linking/', '../../linking/#use-it--now', '#what-it-means', '#_response', '#html'],
      ...[
        '/example/A/',
        '/linking/',
        'https://example.com/x',
        '//example.com',
        'mailto:a@b.c',
        '#',
      ],
    ];
    const text = `## What it means\n\n<p id="html">\n\n${links.map((link) => `[x](${link})`).join(' ')}\n`;
    expect(listGuideProblems(text, { 'public/logo.svg': '' })).toEqual([]);
  });

  it('are reported if there is no such page, with the position and the nearest page', () => {
    const text =
      '---\nretry: never\n---\n\nSee [this](../card_expird/)\nand [that](../../linkin/#x).\n';
    expect(listGuideProblems(text)).toEqual([
      '5:5 The link `../card_expird/` leads to /example/card_expird/, which is not a page of this site. → Did you mean `./`? Links are relative to the URL of the page. The docs page "Add a catalog" explains links.',
      '6:5 The link `../../linkin/#x` leads to /linkin/, which is not a page of this site. → Did you mean `../../linking/`? Links are relative to the URL of the page. The docs page "Add a catalog" explains links.',
    ]);
  });

  it.each([
    ['a reference', 'See [this][one].\n\n[one]: ../no_such_code_at_all/', '3:1'],
    ['HTML', 'See <a href="../no_such_code_at_all/">this</a>.', '1:5'],
    ['a table', '| a |\n| - |\n| [t](../no_such_code_at_all/) |', '3:3'],
    ['an aside', ':::note\nSee [this](../no_such_code_at_all/).\n:::', '2:5'],
    ['a list', '- a\n- b [this](../no_such_code_at_all/)', '2:5'],
  ])('are reported in %s', (_, text, at) => {
    const problems = listGuideProblems(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${at} The link \`../no_such_code_at_all/\` leads to`);
  });

  it('are not looked for in code', () => {
    expect(listGuideProblems('`[x](../no/)`\n\n```md\n[x](../no/)\n```\n')).toEqual([]);
  });

  it('are reported if the anchor is missing', () => {
    expect(listGuideProblems('[a](../A/#one) [b](../../linking/#no) [c](#here)')).toEqual([
      '1:1 The page /example/A/ has no anchor `one`. → Did you mean `One`? Use the id of a heading, or the name of a case.',
      '1:16 The page /linking/ has no anchor `no`. → Use the id of a heading, or the name of a case.',
      '1:39 The page /example/card_expired/ has no anchor `here`. → Use the id of a heading, or the name of a case.',
    ]);
  });

  it('are reported if they lead to the file instead of the page', () => {
    const files = { 'content/docs/a.md': '---\ntitle: A\n---\n[x](./linking.md#y)\n' };
    expect(listProblems(files)).toEqual([
      'docs/a.md:4:1 The link `./linking.md#y` leads to a file, not to a page. → Link to the page of the file: `../linking/#y`.',
    ]);
  });

  it('are reported if they forget the base path, or leave it', () => {
    const text =
      '[a](/example/A/#One) [b](../../../linking/) [c](/docs/errors/linking/) [d](/blog/)';
    expect(listGuideProblems(text, {}, '/docs/errors')).toEqual([
      '1:1 The link `/example/A/#One` leaves the base path /docs/errors/ of the site. → Write `../A/#One`, which also works under a base path.',
      '1:22 The link `../../../linking/` leaves the base path /docs/errors/ of the site. → Remove one `../`.',
    ]);
  });

  it('are checked in components of MDX pages', () => {
    const text =
      '---\ntitle: A\n---\n\nimport { LinkCard } from "@astrojs/starlight/components";\n\n<LinkCard title="x" href="../nowhere-to-go/" />\n\n<a href="../linking/">y</a>\n';
    const problems = listProblems({ 'content/docs/a.mdx': text });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(
      'docs/a.mdx:7:1 The link `../nowhere-to-go/` leads to /nowhere-to-go/',
    );
  });

  it('are reported together with other problems of the catalog', () => {
    const files = {
      [`${folder}/errors.yaml`]: '- { code: card_expired, status: 99 }\n- { code: A }\n',
      'content/docs/a.md':
        '---\ntitle: A\n---\n[x](../example/card_expired/) [y](../example/unknown_one/)\n',
    };
    const problems = listProblems(files);
    expect(problems).toHaveLength(2);
    expect(problems.join('\n')).toContain('`../example/unknown_one/` leads to');
    expect(problems.join('\n')).toContain('`status` is `99`');
  });
});

describe('images', () => {
  it('can be next to a guide, in a folder next to it, and in public/', () => {
    const files = {
      [`${folder}/codes/flow chart.png`]: 'GIF89a',
      [`${folder}/codes/images/a.svg`]: '<svg/>',
      'public/b.png': '',
    };
    const text =
      '![a](flow%20chart.png) ![b](./images/a.svg) ![c](/b.png) ![d][d] <img src="../../b.png">\n\n[d]: images/a.svg';
    expect(listGuideProblems(text, files)).toEqual([]);
  });

  it('are reported with the path of the file that is missing', () => {
    expect(listGuideProblems('![a](./flow.png)\n![b](/c.png)\n\n<img src="d.png">')).toEqual([
      '1:1 The image `./flow.png` does not exist: there is no file content/catalogs/example/codes/flow.png. → Correct the path. It is relative to the folder of this file.',
      '2:1 The image `/c.png` does not exist: there is no file public/c.png. → Put the image next to this file and write ![text](./image.png), or put it into public/.',
      '4:1 The image `d.png` does not exist: there is no file public/example/card_expired/d.png. → Put the image next to this file and write ![text](./image.png), or put it into public/.',
    ]);
  });
});

describe('prose pages', () => {
  it.each([
    ['index.md', '/index/'],
    ['search.mdx', '/search/'],
    ['explain/index.md', '/explain/'],
    ['404.md', '/404/'],
  ])('cannot have the URL of a page of the site: %s', (name, url) => {
    expect(listProblems({ [`content/docs/${name}`]: '---\ntitle: A\n---\n' })).toEqual([
      expect.stringContaining(`docs/${name}:2:1 The URL ${url} belongs to a page of the site.`),
    ]);
  });

  it('cannot share a URL, or have no title, or an open front matter', () => {
    const problems = listProblems({
      'content/docs/Linking.md': '---\ntitle: A\nslug: linking\n---\n',
      'content/docs/b.md': '# B\n',
      'content/docs/c.md': '---\ntitle: C\n',
    });
    expect(problems.map((problem) => problem.split(' → ')[0])).toEqual([
      'docs/b.md:1:1 The page has no title.',
      'docs/c.md:1:1 The front matter begins with --- but never ends.',
      'docs/linking.md:1:1 `linking.md` and `Linking.md` are the same name on Windows and macOS, which keep only one of them.',
      'docs/linking.md:2:1 The URL /linking/ is also the URL of content/docs/Linking.md.',
    ]);
  });

  it('that are drafts cannot be the target of a link, and are not checked themselves', () => {
    const files = {
      'content/docs/draft.md': '---\ntitle: A\ndraft: true\n---\n[x](../no/)\n',
      'content/docs/a.md': '---\ntitle: A\n---\n[x](../draft/)\n',
    };
    expect(listProblems(files)).toEqual([
      'docs/a.md:4:1 The link `../draft/` leads to a page that is a draft. → Publish the page (remove `draft: true`), or remove the link.',
    ]);
  });

  it('are reported with their line if MDX cannot be read', () => {
    const problems = listProblems({ 'content/docs/a.mdx': '---\ntitle: A\n---\n\n<Card\n' });
    expect(problems).toEqual([
      expect.stringContaining('docs/a.mdx:5:1 After `<`, a component or an element is expected.'),
    ]);
  });
});

describe('headings of guides', () => {
  it('are reported if they are empty, or if nothing follows', () => {
    const text =
      '## What\n\nText\n\n##\n\ntext\n\n## Why\n\n### Deep\n\nText\n\n## How\n\n## See also\n';
    expect(listGuideProblems(text)).toEqual([
      '5:1 The heading is empty. → Write its text, or delete the line.',
      '15:1 Nothing is written under the heading "How". → Write the section, or delete its heading.',
      '17:1 Nothing is written under the heading "See also". → Write the section, or delete its heading.',
    ]);
  });
});

describe('a folder where a file is meant', () => {
  it('is reported once', () => {
    const { root } = createProject(validFiles);
    mkdirSync(path.join(root, folder, 'codes/A.md'), { recursive: true });
    mkdirSync(path.join(root, 'content/catalogs/other/errors.yaml/deep'), { recursive: true });
    const issues = sortIssues(readContent(root, '/').issues);
    expect(issues.map(({ file, message }) => `${file} ${message}`)).toEqual([
      'content/catalogs/example/codes/A.md codes/A.md is a folder, but it must be a file.',
      'content/catalogs/other/catalog.yaml The catalog has no catalog.yaml.',
      'content/catalogs/other/errors.yaml errors.yaml is a folder, but it must be a file.',
    ]);
  });
});

it('checks the links of Markdown texts of the API to other pages of the site', () => {
  const check = (texts: string) =>
    listProblems({
      [`${folder}/catalog.yaml`]: `texts: ${texts}\n${minimalCatalog}`,
      [`${folder}/errors.yaml`]: `- code: A
  causes:
    - 'See [B](../B/#B) and [the API](/docs/b), [x](https://x.test), [y](docs)'
    - '[gone](../gone/)'
- { code: B, actions: '[below](#nowhere)' }
- { code: card_expired }
`,
      [`${folder}/codes/B.md`]: "---\ncases: { B: { description: '[c](../C/)' } }\n---\n",
    });
  expect(check('plain')).toEqual([]);
  expect(check('markdown').map((problem) => problem.split(' →')[0])).toEqual([
    'catalogs/example/codes/B.md:2:28 The link `../C/` leads to /example/C/, which is not a page of this site.',
    'catalogs/example/errors.yaml:3:5 The link `../gone/` leads to /example/gone/, which is not a page of this site.',
    'catalogs/example/errors.yaml:5:23 The page /example/B/ has no anchor `nowhere`.',
  ]);
});
