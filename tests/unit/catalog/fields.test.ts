import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerFields } from '../../../src/catalog/files/answer-schema.ts';
import { caseFields } from '../../../src/catalog/files/schema.ts';
import { en } from '../../../src/ui-text/en.ts';
import { createUiText } from '../../../src/ui-text/ui-text.ts';
import { loadCatalog, minimalCatalog } from '../support/catalogs.ts';

/**
 * A new field needs only a schema, a component, and documentation. This test adds one to the schema in a copy of the
 * code, and changes nothing else.
 */
describe('a new field in the schema', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'errbook-fields-'));
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  async function load<Module>(file: string): Promise<Module> {
    return (await import(/* @vite-ignore */ path.join(root, 'src', file))) as Module;
  }

  beforeAll(() => {
    for (const folder of ['catalog', 'importers', 'outputs', 'ui-text']) {
      cpSync(path.resolve('src', folder), path.join(root, 'src', folder), { recursive: true });
    }
    symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));
    const file = path.join(root, 'src/catalog/files/schema.ts');
    const original = readFileSync(file, 'utf8');
    const changed = original.replace(
      '  operations: z\n',
      "  severity: text('How bad it is').optional(),\n  tags: z.array(z.string()).optional(),\n  operations: z\n",
    );
    expect(changed).not.toBe(original);
    writeFileSync(file, changed);
  });

  const errors = `- code: FULL
  title: Full
  severity: very high
  tags: [disk]
- code: EMPTY
  title: Empty
- code: CORRECTED
  title: Corrected
`;
  const files = new Map([
    ['catalog.yaml', minimalCatalog],
    ['errors.yaml', errors],
    ['codes/CORRECTED.md', '---\ncases: { CORRECTED: { severity: low } }\n---\n'],
  ]);

  it('is read, joined, corrected, and published as JSON and Markdown and in the JSON Schemas', async () => {
    const { loadCatalogs } =
      await load<typeof import('../../../src/catalog/model/load.ts')>('catalog/model/load.ts');
    const source = { id: 'example', folder: 'content/catalogs/example', files };
    const { catalogs, issues } = loadCatalogs([source], 'content/catalogs', new Set());
    expect(issues).toEqual([]);
    const [catalog] = catalogs;
    if (!catalog) throw new Error('The catalog is missing.');
    expect(catalog.codes.map(({ cases: [errorCase] }) => errorCase)).toMatchObject([
      { severity: 'very high', tags: ['disk'] },
      { severity: null, tags: [] },
      { severity: 'low', tags: [] },
    ]);

    const { createCodeJson } =
      await load<typeof import('../../../src/outputs/code-json.ts')>('outputs/code-json.ts');
    const json = catalog.codes.map((code) => createCodeJson(code, catalog, 'https://x.test/'));
    expect(json.map(({ cases: [errorCase] }) => errorCase)).toMatchObject([
      { severity: 'very high', tags: ['disk'] },
      { severity: null, tags: [] },
      { severity: 'low', tags: [] },
    ]);
    const { createDocumentSchema } = await load<
      typeof import('../../../src/outputs/document-schema.ts')
    >('outputs/document-schema.ts');
    expect(JSON.stringify(createDocumentSchema('https://x.test/schema'))).toContain(
      'How bad it is',
    );

    const { toView } =
      await load<typeof import('../../../src/catalog/model/view.ts')>('catalog/model/view.ts');
    const { formatCodeMarkdown } = await load<
      typeof import('../../../src/outputs/code-markdown.ts')
    >('outputs/code-markdown.ts');
    const view = toView(catalog, catalog.codes);
    const ui = createUiText(en, 'en');
    const site = { title: 'Errbook', url: (url: string) => `https://x.test${url}`, ui };
    const markdown = catalog.codes.map((code) => formatCodeMarkdown(code, view, site));
    expect(markdown[0]).toContain('\n- Severity: very high\n- Tags: `["disk"]`\n');
    expect(markdown[1]).toContain('\n- Severity: not documented\n- Tags: not documented\n');
    expect(markdown[2]).toContain('\n- Severity: low\n');
  });

  it('is kept at its position by the next import, which detects changes of it', async () => {
    const { normalizeRecord } =
      await load<typeof import('../../../src/importers/normalize.ts')>('importers/normalize.ts');
    const { mergeRecords } =
      await load<typeof import('../../../src/importers/merge.ts')>('importers/merge.ts');
    const record = { operations: ['a'], severity: 'high', title: 'Full', code: 'FULL' };
    const normalized = normalizeRecord(record);
    expect(Object.keys(normalized)).toEqual(['code', 'title', 'severity', 'operations']);
    const { changes, records } = mergeRecords(
      [normalized],
      [normalizeRecord({ code: 'FULL', title: 'Full', operations: ['a'] })],
      '2026-01-31',
    );
    expect(records).toHaveLength(1);
    expect(changes).toMatchObject([{ change: 'changed', fields: ['severity'] }]);
  });
});

describe('every field of the schema', () => {
  const components = readdirSync('src/components/code', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro'))
    .map((file) => readFileSync(path.join('src/components/code', file), 'utf8'))
    .join('\n');

  it.each(Object.keys(caseFields))('%s is shown by a component of the code page', (field) => {
    // The example response gets these fields from the whole case.
    const isInExample = field === 'meta' || field === 'envelope' || field === 'arguments';
    // Lists of answers show all of them.
    const isAnswer = field in answerFields;
    expect(isInExample || isAnswer || new RegExp(`\\b${field}\\b`).test(components)).toBe(true);
  });

  it('is a field of a case, which also has its anchors', () => {
    const [code] = loadCatalog({ 'errors.yaml': '- code: A\n' }).codes;
    expect(Object.keys(code?.cases[0] ?? {}).sort()).toEqual(
      ['id', 'previousIds', 'statuses', 'fromGuide', 'meanings', ...Object.keys(caseFields)].sort(),
    );
  });
});
