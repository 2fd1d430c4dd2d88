import { describe, expect, it } from 'vitest';
import type { ErrorRecord } from '../../../src/catalog/files/schema.ts';
import { markdownTable } from '../../../src/importers/markdown-table.ts';
import { mergeRecords } from '../../../src/importers/merge.ts';
import { readFixture } from '../support/sources.ts';

const date = '2026-02-03';
const merge = (existing: ErrorRecord[], imported: ErrorRecord[]) =>
  mergeRecords(existing, imported, date);
const retirement = { date: '2025-01-01', reason: 'Merged into B', replacedBy: ['B'] };

describe('mergeRecords', () => {
  it('adds all records to an empty catalog', () => {
    const records = [
      { code: 'A', name: 'One' },
      { code: 'A', name: 'Two' },
      { code: null, name: 'Three' },
      { code: 'B' },
    ];
    expect(merge([], records)).toEqual({
      records,
      changes: records.map((record) => ({ date, change: 'added', ...record })),
    });
  });

  it('changes nothing if the source is the same, even with several cases of a code', () => {
    const records = [
      { code: 'A', id: '1', title: '1' },
      { code: 'A', id: '2', title: '2' },
      { code: 'B', meta: { a: [1] } },
    ];
    const source = records.map(({ id: _, ...facts }) => facts);
    expect(merge(records, source)).toEqual({ records, changes: [] });
  });

  it('keeps a removed case and retires it once', () => {
    const first = merge([{ code: 'A', title: 'x' }, { code: 'B' }], [{ code: 'B' }]);
    expect(first).toEqual({
      records: [{ code: 'B' }, { code: 'A', title: 'x', retired: { date, replacedBy: [] } }],
      changes: [{ date, change: 'retired', code: 'A' }],
    });
    expect(mergeRecords(first.records, [{ code: 'B' }], '2027-01-01')).toEqual({
      records: first.records,
      changes: [],
    });
  });

  it('retires one case of a code by its name', () => {
    const { records, changes } = merge(
      [
        { code: 'A', name: 'One' },
        { code: 'A', name: 'Two' },
      ],
      [{ code: 'A', name: 'Two' }],
    );
    expect(records).toMatchObject([{ name: 'Two' }, { name: 'One', retired: { date } }]);
    expect(changes).toEqual([{ date, change: 'retired', code: 'A', name: 'One' }]);
  });

  it('keeps the facts of a retired case', () => {
    const existing = [{ code: 'A', retired: retirement }, { code: 'B' }];
    expect(merge(existing, [{ code: 'B' }])).toEqual({
      records: [{ code: 'B' }, { code: 'A', retired: retirement }],
      changes: [],
    });
  });

  it('restores a retired case that is in the source again', () => {
    expect(merge([{ code: 'A', retired: retirement }], [{ code: 'A', title: 'x' }])).toEqual({
      records: [{ code: 'A', title: 'x' }],
      changes: [{ date, change: 'added', code: 'A' }],
    });
  });

  it.each<[string, ErrorRecord, ErrorRecord, object]>([
    [
      'a changed fact',
      { code: 'A', title: 'x' },
      { code: 'A', title: 'y' },
      { change: 'changed', fields: ['title'] },
    ],
    [
      'added and removed facts',
      { code: 'A', title: 'x' },
      { code: 'A', status: 404 },
      { change: 'changed', fields: ['title', 'status'] },
    ],
    [
      'a nested change',
      { code: 'A', meta: { a: { b: 1 } } },
      { code: 'A', meta: { a: { b: 2 } } },
      { change: 'changed', fields: ['meta'] },
    ],
    [
      'a deprecation',
      { code: 'A' },
      { code: 'A', deprecated: { replacedBy: [] } },
      { change: 'deprecated' },
    ],
    [
      'another deprecation',
      { code: 'A', deprecated: { replacedBy: [] } },
      { code: 'A', deprecated: { reason: 'Old', replacedBy: [] } },
      { change: 'changed', fields: ['deprecated'] },
    ],
    [
      'a removed deprecation',
      { code: 'A', deprecated: { replacedBy: [] } },
      { code: 'A' },
      { change: 'changed', fields: ['deprecated'] },
    ],
  ])('records %s', (_, before, after, change) => {
    expect(merge([before], [after])).toEqual({
      records: [after],
      changes: [{ date, code: 'A', ...change }],
    });
  });

  it('recognizes the only case of a code when it gets a name', () => {
    expect(merge([{ code: 'A', title: 'x' }], [{ code: 'A', name: 'One', title: 'x' }])).toEqual({
      records: [{ code: 'A', name: 'One', title: 'x' }],
      changes: [{ date, change: 'changed', code: 'A', name: 'One', fields: ['name'] }],
    });
  });

  it('follows a source through its versions', () => {
    let records: ErrorRecord[] = [];
    const changesByVersion = ['enum-1.md', 'enum-2.md', 'enum-3.md', 'enum-1.md'].map((file) => {
      const merged = merge(records, markdownTable.read(readFixture(file)).records);
      records = merged.records;
      return merged.changes.map(({ change, code }) => `${change} ${code}`);
    });
    expect(changesByVersion).toEqual([
      ['added FLOW_NOT_FOUND', 'added INVALID_USER', 'added PRIMARY_LEVEL_NOT_FOUND'],
      ['changed FLOW_NOT_FOUND', 'added MFA_REQUIRED'],
      ['deprecated PRIMARY_LEVEL_NOT_FOUND', 'retired FLOW_NOT_FOUND'],
      ['added FLOW_NOT_FOUND', 'changed PRIMARY_LEVEL_NOT_FOUND', 'retired MFA_REQUIRED'],
    ]);
    expect(records.map(({ code, retired }) => [code, retired?.date])).toEqual([
      ['FLOW_NOT_FOUND', undefined],
      ['INVALID_USER', undefined],
      ['PRIMARY_LEVEL_NOT_FOUND', undefined],
      ['MFA_REQUIRED', date],
    ]);
  });
});

it('keeps the old anchor of a case that has a new name in the source', () => {
  const one = { code: 'A', name: 'One', message: 'x' };
  const { changes } = mergeRecords([{ ...one, name: 'Old' }], [one], '2026-02-01');
  expect(changes).toEqual([
    { date: '2026-02-01', change: 'renamed', code: 'A', name: 'Old', toName: 'One' },
    { date: '2026-02-01', change: 'changed', code: 'A', name: 'One', fields: ['name'] },
  ]);
});
