import { expect, it } from 'vitest';
import { toView } from '../../../src/catalog/model/view.ts';
import { createCatalogJson } from '../../../src/outputs/code-json.ts';
import { formatCodeMarkdown } from '../../../src/outputs/code-markdown.ts';
import { formatFamilyMarkdown } from '../../../src/outputs/family-markdown.ts';
import { formatCatalogMarkdown, formatLlmsTxt } from '../../../src/outputs/llms.ts';
import { loadCatalog } from '../support/catalogs.ts';
import { english } from '../support/explainer.ts';

const family = (title: string, more = '') =>
  `---\ntitle: ${title}\nsummary: What ${title} means.\n${more}---\n\n## First\n\nSee [A](../../A/).\n`;
const catalog = loadCatalog({
  'errors.yaml': '- code: B\n- code: A\n- code: C\n',
  'codes/A.md': '---\nfamily: late\n---\nText.\n',
  'codes/B.md': '---\nfamily: late\n---\n',
  'codes/C.md': '---\nfamily: early\n---\n',
  'guides/late.md': family('Alpha', 'examples: [{ language: sh, before: run, after: run it }]\n'),
  'guides/early.md': family('Omega', 'order: 1\n'),
});
const view = toView(catalog, catalog.codes);
const site = { title: 'Errors', url: (path: string) => `https://x.test${path}`, ui: english };

it('families are in their order, then by title, with their codes', () => {
  expect(view.families.map(({ id, codes }) => [id, codes.map(({ slug }) => slug)])).toEqual([
    ['early', ['C']],
    ['late', ['A', 'B']],
  ]);
});

it('the Markdown of a family has its text with absolute links, and its codes', () => {
  const [, late] = view.families;
  if (!late) throw new Error('The family is missing.');
  expect(formatFamilyMarkdown(late, view, site)).toBe(`# Alpha

What Alpha means.

- Catalog: [Example API](https://x.test/example/)
- Docs URL: <https://x.test/example/guides/late/>

## Guide by Errors

### First

See [A](https://x.test/example/A/).

Before:

\`\`\`sh
run
\`\`\`

After:

\`\`\`sh
run it
\`\`\`

## Codes of this family

- [A](https://x.test/example/A.md)
- [B](https://x.test/example/B.md)
`);
});

it('documents lead to families', () => {
  const link = '[Alpha](https://x.test/example/guides/late.md)';
  for (const code of view.codes.slice(0, 2)) {
    expect(formatCodeMarkdown(code, view, site)).toContain(`\nMore about: ${link}\n`);
  }
  expect(formatLlmsTxt([view], 'All errors', site)).toContain(`- ${link}: What Alpha means.\n`);
  expect(formatCatalogMarkdown(view, site)).toMatch(/^# Omega\n/);
});

it('catalog.json has the families, and each guide has the id of its family', () => {
  const document = createCatalogJson(
    view,
    ({ catalog: id, slug }) => `https://x.test/${id}/${slug}/`,
    'https://x.test/schema',
  );
  expect(document.families[1]).toEqual({
    id: 'late',
    title: 'Alpha',
    summary: 'What Alpha means.',
    url: 'https://x.test/example/guides/late/',
    markdown: '## First\n\nSee [A](../../A/).',
    examples: [{ language: 'sh', before: 'run', after: 'run it' }],
  });
  expect(document.codes.map(({ guide }) => guide?.family)).toEqual(['late', 'late', 'early']);
});
