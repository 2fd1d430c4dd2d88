import { describe, expect, it, test } from 'vitest';
import { toView } from '../../../src/catalog/model/view.ts';
import { formatCodeMarkdown } from '../../../src/outputs/code-markdown.ts';
import { exportTypescript } from '../../../src/outputs/export-typescript.ts';
import { loadCatalog } from '../support/catalogs.ts';
import { links } from './links.ts';

const errors = `- code: ADDED
  since: '2.4'
- code: OLD
  deprecated: { since: '3.0', reason: Too slow }
- code: UNDATED
  retired: {}
- code: RELEASE
  retired: { in: '4.0' }
- code: BOTH
  retired: { in: '4.0', date: 2026-01-31 }
`;

describe('the releases of a code', () => {
  const catalog = loadCatalog({ 'errors.yaml': errors });
  const view = toView(catalog, catalog.codes);
  const module = exportTypescript(catalog, ({ slug }) => `https://example.com/${slug}`);

  test.each([
    ['ADDED', ['Since release: `2.4`']],
    ['OLD', ['Lifecycle: deprecated. The API still sends it.', 'Deprecated since release: `3.0`']],
    ['UNDATED', ['Lifecycle: retired. The API no longer sends it.']],
    ['RELEASE', ['Lifecycle: retired. The API no longer sends it.', 'Retired in release: `4.0`']],
    [
      'BOTH',
      [
        'Lifecycle: retired on January 31, 2026. The API no longer sends it.',
        'Retired in release: `4.0`',
      ],
    ],
  ])('are in the Markdown document of %s', (name, lines) => {
    const code = catalog.codes.find((item) => item.code === name);
    const items = code && formatCodeMarkdown(code, view, links).split('\n');
    expect(items).toEqual(expect.arrayContaining(lines.map((line) => `- ${line}`)));
  });

  it('are in the comments of the exported module', () => {
    const comments = [...module.matchAll(/\/\*\* @deprecated (.*?) \*\/ "(\w+)": \{$/gm)];
    expect(comments.map(([, text, code]) => [code, text])).toEqual([
      ['OLD', 'Deprecated since release 3.0. Too slow'],
      ['UNDATED', 'Retired.'],
      ['RELEASE', 'Retired in release 4.0.'],
      ['BOTH', 'Retired in release 4.0 on 2026-01-31.'],
    ]);
  });
});
