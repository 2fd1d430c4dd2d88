import { expect, it } from 'vitest';
import { toView } from '../../../src/catalog/model/view.ts';
import { createCatalogJson } from '../../../src/outputs/code-json.ts';
import { formatCodeMarkdown } from '../../../src/outputs/code-markdown.ts';
import { exportTypescript } from '../../../src/outputs/export-typescript.ts';
import {
  formatFieldFact,
  listFieldFacts,
  listFieldLines,
} from '../../../src/outputs/field-text.ts';
import { en } from '../../../src/ui-text/en.ts';
import { createUiText } from '../../../src/ui-text/ui-text.ts';
import { loadCatalog, minimalCatalog, requireDefined } from '../support/catalogs.ts';

const catalog = loadCatalog({
  'catalog.yaml': `${minimalCatalog}fields:
  - id: severity
    title: Severity
    type: enum
    values: [{ value: W, title: Warning, meaning: The call goes on }, { value: E, title: Error }]
  - { id: sqlstate, title: SQLSTATE, meaning: A code of the standard, type: code }
  - { id: exitCode, title: Exit code, type: number }
  - { id: fatal, title: Fatal, type: boolean }
  - { id: docs, title: Manual, type: link }
  - { id: sdk, title: SDK classes, type: list }
`,
  'errors.yaml': `- code: A
  name: one
  fields: { severity: W, sqlstate: 08006, exitCode: 1000, fatal: false, docs: 'https://x.test/a_b', sdk: [P.Error, J*Error] }
- code: A
  name: two
  fields: { severity: E, sqlstate: 08006, sdk: [P.Error, J*Error] }
`,
});
const ui = createUiText(en, 'en');
const code = requireDefined(catalog.codes[0], 'a code');

it('lists each value of some cases once, in the order of the declarations', () => {
  const facts = listFieldFacts(catalog.about.fields, code.cases, ui);
  expect(facts.map((fact) => formatFieldFact(fact, ui))).toEqual([
    'Severity: Warning',
    'Severity: Error',
    'SQLSTATE: 08006',
    'Exit code: 1000',
    'Fatal: No',
    'Manual: https://x.test/a_b',
    'SDK classes: P.Error, J*Error',
  ]);
  expect(listFieldLines(catalog.about.fields, code.cases, ui).slice(0, 2)).toEqual([
    'Severity: Warning, Error',
    'SQLSTATE: 08006',
  ]);
});

it('Markdown documents have the values of a case, as text', () => {
  const site = { title: 'Errbook', url: (path: string) => `https://x.test${path}`, ui };
  const markdown = formatCodeMarkdown(code, toView(catalog, catalog.codes), site);
  const [, one = '', two = ''] = markdown.split('\n## Case ');
  expect(one).toContain(`
- Severity: Warning (The call goes on)
- SQLSTATE: \`08006\`
- Exit code: 1000
- Fatal: No
- Manual: [https://x.test/a_b](https://x.test/a_b)
- SDK classes: P.Error, J\\*Error
`);
  expect(two).toContain('\n- Severity: Error\n');
  expect(two).not.toContain('Exit code');
});

it('JSON documents declare the fields, and have null for a value that is not documented', () => {
  const document = createCatalogJson(catalog, () => 'https://x.test/', 'https://x.test/schema');
  expect(document.fields.slice(0, 2)).toEqual([
    {
      id: 'severity',
      title: 'Severity',
      meaning: null,
      type: 'enum',
      values: [
        { value: 'W', title: 'Warning', meaning: 'The call goes on' },
        { value: 'E', title: 'Error', meaning: null },
      ],
    },
    {
      id: 'sqlstate',
      title: 'SQLSTATE',
      meaning: 'A code of the standard',
      type: 'code',
      values: [],
    },
  ]);
  expect(document.codes[0]?.cases[1]?.fields).toEqual({
    severity: 'E',
    sqlstate: '08006',
    exitCode: null,
    fatal: null,
    docs: null,
    sdk: ['P.Error', 'J*Error'],
  });
});

it('exported modules have the values of each case', () => {
  const module = exportTypescript(catalog, () => 'https://x.test/');
  expect(module).toContain('fields: { "severity": "E", "sqlstate": "08006", "exitCode": null,');
  expect(exportTypescript(loadCatalog({}), () => 'https://x.test/')).not.toContain('fields: {');
});
