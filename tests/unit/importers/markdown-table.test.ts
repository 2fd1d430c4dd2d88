import { describe, expect, it } from 'vitest';
import { markdownTable } from '../../../src/importers/markdown-table.ts';
import { readFixture, readFixtureSource } from '../support/sources.ts';

const read = (...rows: string[]) =>
  markdownTable.read({
    file: 'enum.md',
    text: ['| Value | Description |', '|---|---|', ...rows].join('\n'),
  });

describe('a Markdown table', () => {
  it('becomes one record per row, and the text around it is reported as skipped', () => {
    expect(markdownTable.read(readFixture('enum-3.md'))).toEqual({
      records: [
        { code: 'INVALID_USER', description: 'The user is invalid because of active model errors' },
        { code: 'MFA_REQUIRED', description: 'MFA is required' },
        {
          code: 'PRIMARY_LEVEL_NOT_FOUND',
          deprecated: { reason: 'Outdated concept', replacedBy: [] },
        },
      ],
      issues: [],
      leftOut: ['title: ErrorCodeEnum', 'Represents the available error responses'],
    });
  });

  it.each([
    ['a pipe inside a cell', '| `A` | a \\| b |', { code: 'A', description: 'a | b' }],
    ['a pipe inside a code', '| `A\\|B` | x |', { code: 'A|B', description: 'x' }],
    ['a code without backticks', '| A | x |', { code: 'A', description: 'x' }],
    ['a code without a description', '| `A` |  |', { code: 'A' }],
    ['text that looks like HTML', '| `A` | a <b> & c |', { code: 'A', description: 'a <b> & c' }],
    [
      'a deprecation',
      '| `A` | **Deprecated:** Old |',
      { code: 'A', deprecated: { reason: 'Old', replacedBy: [] } },
    ],
    [
      'a deprecation after a description',
      '| `A` | Gone. **Deprecated:** Use B |',
      { code: 'A', description: 'Gone.', deprecated: { reason: 'Use B', replacedBy: [] } },
    ],
    [
      'a deprecation without a reason',
      '| `A` | **Deprecated:** |',
      { code: 'A', deprecated: { reason: '', replacedBy: [] } },
    ],
  ])('can contain %s', (_, row, record) => {
    expect(read(row)).toEqual({ records: [record], issues: [], leftOut: [] });
  });

  it('has invalid rows reported with their lines, and the others read', () => {
    const { records, issues } = read(
      '| `A` | a |',
      '| `B` | one | two |',
      '| `C` |',
      '|  | no code |',
      '| `D` | d |',
    );
    expect(records.map(({ code }) => code)).toEqual(['A', 'D']);
    expect(issues).toEqual([
      {
        file: 'enum.md',
        line: 4,
        column: 1,
        message: 'The row has 3 cells, but the header has 2.',
        hint: 'Write a pipe inside a cell as \\|.',
      },
      {
        file: 'enum.md',
        line: 5,
        column: 1,
        message: 'The row has 1 cells, but the header has 2.',
        hint: 'Write a pipe inside a cell as \\|.',
      },
      {
        file: 'enum.md',
        line: 6,
        column: 1,
        message: 'The row has no code.',
        hint: 'Write the code in the first column.',
      },
    ]);
  });

  it('may have Windows line endings', () => {
    const { text, file } = readFixture('enum-3.md');
    const windows = markdownTable.read({ file, text: text.replaceAll('\n', '\r\n') });
    expect(windows).toEqual(markdownTable.read({ file, text }));
  });

  it('is reported as missing if there is none', () => {
    const { issues, leftOut } = markdownTable.read({ file: 'enum.md', text: 'Just text' });
    expect(leftOut).toEqual(['Just text']);
    expect(issues).toEqual([
      {
        file: 'enum.md',
        line: 1,
        column: 1,
        message: 'The text contains no Markdown table.',
        hint: 'A table has a header row, such as | Value | Description |, and a row of hyphens below it.',
      },
    ]);
  });

  it('is rejected without rows, because the catalog would become empty', () => {
    expect(read().issues).toHaveLength(1);
  });

  it('ends with its last row, so that a second table is not read as codes', () => {
    const { records } = read(
      '| `A` | a |',
      '',
      '## Arguments',
      '',
      '| Name | Type |',
      '|---|---|',
      '| `id` | ID |',
    );
    expect(records).toEqual([{ code: 'A', description: 'a' }]);
  });

  it('has no column ignored silently', () => {
    const text = '| Value | HTTP | Description |\n|---|---|---|\n| `A` | 404 | Not found |\n';
    expect(markdownTable.read({ file: 'enum.md', text }).issues).toEqual([
      {
        file: 'enum.md',
        line: 1,
        column: 1,
        message: 'The table has 3 columns, but must have two: codes and descriptions.',
        hint: 'Remove the other columns. To import more facts, use --facts.',
      },
    ]);
  });
});

describe('the Code0 source', () => {
  const source = readFixtureSource('code0-errorcodeenum.md');
  const { records, issues } = markdownTable.read(source);

  it('has 58 codes, three of them deprecated', () => {
    expect(issues).toEqual([]);
    expect(new Set(records.map(({ code }) => code)).size).toBe(58);
    expect(records.filter(({ deprecated }) => deprecated)).toEqual(
      [
        'PRIMARY_LEVEL_NOT_FOUND',
        'SECONDARY_LEVEL_NOT_FOUND',
        'TERTIARY_LEVEL_EXCEEDS_PARAMETERS',
      ].map((code) => ({
        code,
        deprecated: { reason: 'Outdated concept', replacedBy: [] },
      })),
    );
  });

  it('has rows that are equal to those made from the records', () => {
    const rows = records.map(
      ({ code, description, deprecated }) =>
        `| \`${code}\` | ${description ?? `**Deprecated:** ${deprecated?.reason}`} |`,
    );
    expect(rows).toEqual(source.text.split('\n').filter((line) => line.startsWith('| `')));
  });
});
