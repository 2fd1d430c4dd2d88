import { describe, expect, it } from 'vitest';
import { choiceNames } from '../../../../src/table/row.ts';
import { columns } from '../../../../src/table/sort.ts';
import { answerFieldIds } from '../../../../src/components/table/answer-fields.ts';
import { reservedFieldIds } from '../../../../src/catalog/checks/fields.ts';
import { listProblems, loadCatalog, minimalCatalog } from '../../support/catalogs.ts';

const declared = `${minimalCatalog}fields:
  - id: severity
    title: Severity
    type: enum
    values: [{ value: warning, meaning: The call goes on }, error]
  - { id: sqlstate, title: SQLSTATE, type: code }
  - { id: exitCode, title: Exit code, type: number }
  - { id: fatal, title: Fatal, type: boolean }
  - { id: docs, title: Manual, type: link }
  - { id: sdk, title: SDK classes, type: list }
  - { id: remark, title: Remark, type: text }
`;

/** A record that has a value of every declared field, so that only the tested value is a problem. */
const filled = `- code: FULL
  fields: { severity: error, sqlstate: '1', exitCode: 1, fatal: true, docs: 'https://x.test/', sdk: [A], remark: a }
`;

/** Lists the problems of a record with these values, in the third line of errors.yaml. */
function listValueProblems(values: string) {
  return listProblems({
    'catalog.yaml': declared,
    'errors.yaml': `- code: A\n  fields: { ${values} }\n${filled}`,
  });
}

/** Lists the problems of a catalog with these declarations, each of which has a value. */
function listDeclarationProblems(...fields: string[]) {
  const values = fields.flatMap((field) => /id: ([\w-]+)/.exec(field)?.[1] ?? []);
  const given = [...new Set(values)].map((id) => `${id}: ok`).join(', ');
  return listProblems({
    'catalog.yaml': `${minimalCatalog}fields:\n${fields.map((field) => `  - ${field}\n`).join('')}`,
    'errors.yaml': `- code: A\n  fields: { ${given} }\n`,
  });
}

describe('values of declared fields', () => {
  it.each([
    [
      'severty: error',
      'There is no field `severty` in catalog.yaml.',
      'Did you mean `severity`? Declare it under `fields` in catalog.yaml, or correct the id.',
      'errors.yaml:2:13',
    ],
    [
      'severity: errr',
      '`severity` is `errr`, which is not one of its values in catalog.yaml.',
      'Did you mean `error`? Use one of: `warning`, `error`.',
    ],
    ['severity:', '`severity` is empty.', 'Write a value, or leave it out.'],
    ["remark: ''", '`remark` is empty.', 'Write a value, or leave it out.'],
    [
      'exitCode: "3"',
      '`exitCode` must be a number, but it is the text `3`.',
      'Write a number without quotes: exitCode: 3',
    ],
    [
      'exitCode: 1e3',
      '`exitCode` must be a number, but it is the text `1e3`.',
      'Write a number without quotes: exitCode: 1000',
    ],
    [
      'fatal: yes',
      '`fatal` must be true or false, but it is `yes`.',
      'Write fatal: true or fatal: false.',
    ],
    [
      'docs: javascript:alert(1)',
      '`docs` is `javascript:alert(1)`, which is not a link.',
      'Write a full URL that starts with https://.',
    ],
    ['sdk: CardError', '`sdk` must be a list.', 'Write a list: sdk: [CardError]'],
    ['sdk: []', '`sdk` has no entries.', 'Add at least one entry, or leave it out.'],
    [
      'sdk: [A, { b: c }]',
      '`sdk` has an entry that is no text.',
      'Write a text, or remove the entry.',
      'errors.yaml:2:22',
    ],
    [
      'sqlstate: [42P01]',
      '`sqlstate` must be a text, but it is a list.',
      'Write it like this: sqlstate: "..."',
    ],
    [
      'remark: { a: b }',
      '`remark` must be a text, but it is a mapping.',
      'Write it like this: remark: "..."',
    ],
  ])('%s is a problem', (values, message, hint, at?: string) => {
    const problems = listValueProblems(values);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ message, hint });
    if (at !== undefined) expect(problems[0]?.at).toBe(at);
    else expect(problems[0]?.at).toMatch(/^errors\.yaml:2:/);
  });

  it('are checked in guides', () => {
    const problems = listProblems({
      'catalog.yaml': declared,
      'errors.yaml': `- code: A\n${filled}`,
      'codes/A.md': '---\ncases:\n  A:\n    fields: { severity: errr }\n---\n',
    });
    expect(problems).toMatchObject([{ at: 'codes/A.md:4:25' }]);
  });

  it('keep the spelling of numbers and booleans where a field wants text', () => {
    const spelled = '08006 1e3 0x1F 1.10 404 -0 true True no'.split(' ');
    const catalog = loadCatalog({
      'catalog.yaml': declared,
      'errors.yaml': spelled
        .map((text) => `- code: C${text}\n  fields: { sqlstate: ${text}, sdk: [${text}] }\n`)
        .join(''),
    });
    expect(catalog.codes.map(({ cases }) => cases[0]?.fields['sqlstate'])).toEqual(spelled);
    expect(catalog.codes.map(({ cases }) => cases[0]?.fields['sdk'])).toEqual(
      spelled.map((text) => [text]),
    );
  });

  it('are joined in the declared order, corrected by guides, and null if not documented', () => {
    const catalog = loadCatalog({
      'catalog.yaml': declared,
      'errors.yaml': '- code: A\n  fields: { exitCode: 3, severity: error }\n- code: B\n',
      'codes/A.md': '---\ncases: { A: { fields: { severity: warning } } }\n---\n',
    });
    const [a, b] = catalog.codes.map(({ cases }) => Object.entries(cases[0]?.fields ?? {}));
    expect(a?.slice(0, 3)).toEqual([
      ['severity', 'warning'],
      ['sqlstate', null],
      ['exitCode', 3],
    ]);
    expect(b?.map(([, value]) => value)).toEqual([null, null, null, null, null, null, null]);
  });
});

describe('declarations of fields', () => {
  it.each([
    [['{ id: a, title: A, type: text, filter: true }'], 'cannot be a filter', 'catalog.yaml:11:44'],
    [['{ id: a, title: A, type: link, filter: true }'], 'cannot be a filter', undefined],
    [['{ id: a, title: A, type: list, show: badge }'], 'cannot be a badge', undefined],
    [['{ id: a, title: A, type: enum }'], 'has no `values`', 'catalog.yaml:11:30'],
    [['{ id: a, title: A, type: code, values: [b] }'], 'has `values`', undefined],
    [
      ['{ id: a, title: A, type: enum, values: [ok, ok] }'],
      'lists the value `ok` twice',
      undefined,
    ],
    [['{ id: sort, title: A, type: code }'], 'already used in the URL', 'catalog.yaml:11:11'],
    [
      ['{ id: a, title: A, type: code }', '{ id: a, title: B, type: code }'],
      'is used twice',
      'catalog.yaml:12:11',
    ],
    [['{ id: grpc-status, title: A, type: code }'], 'must start with a-z', undefined],
    [
      ['{ id: a, title: A, type: enum, values: [{ value: ok, titel: B }] }'],
      'Unknown field `titel`',
      undefined,
    ],
  ])('%s is a problem', (fields, message, at) => {
    const problems = listDeclarationProblems(...fields).filter(({ at: place }) =>
      place.startsWith('catalog'),
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(message);
    if (at !== undefined) expect(problems[0]?.at).toBe(at);
  });

  it('without the values of an enum are reported once, not again for each record', () => {
    const files = {
      'catalog.yaml': `${minimalCatalog}fields:\n  - { id: a, title: A, type: enum }\n`,
      'errors.yaml': '- code: A\n  fields: { a: one }\n- code: B\n  fields: { a: two }\n',
    };
    expect(listProblems(files)).toHaveLength(1);
  });

  it('must have a value somewhere', () => {
    const files = { 'catalog.yaml': declared, 'errors.yaml': filled.replace('exitCode: 1, ', '') };
    expect(listProblems(files)).toMatchObject([
      { at: 'catalog.yaml:16:11', message: 'No case has a value of the field `exitCode`.' },
    ]);
  });

  it('have no id of another parameter or column of the index', () => {
    expect(reservedFieldIds).toEqual(
      expect.arrayContaining(
        [...choiceNames, ...columns, ...answerFieldIds, 'q', 'sort'].map((id) => id.toLowerCase()),
      ),
    );
  });
});
