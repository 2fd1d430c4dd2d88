import { describe, expect, it, test } from 'vitest';
import type { ErrorRecord } from '../../../src/catalog/files/schema.ts';
import { mergeRecords } from '../../../src/importers/merge.ts';

const date = '2026-02-03';
const merge = (existing: ErrorRecord[], imported: ErrorRecord[]) =>
  mergeRecords(existing, imported, date);
const listIds = (records: readonly ErrorRecord[]) => records.map(({ id }) => id);
const toCases = (...messages: string[]): ErrorRecord[] =>
  messages.map((message) => ({ code: 'A', message }));

describe('an import makes ids for the cases of a code that have no names', () => {
  test.each<[string, ErrorRecord[], (string | undefined)[]]>([
    [
      'from the first words of the message',
      toCases('There is no lamp in this room at all', "The lamp can't be lit"),
      ['there-is-no-lamp-in', 'the-lamp-cant-be-lit'],
    ],
    [
      'from the title, if titles tell the cases apart',
      [
        { code: 'A', title: 'No lamp', message: 'x' },
        { code: 'A', title: 'No oil', message: 'x' },
      ],
      ['no-lamp', 'no-oil'],
    ],
    [
      'from the message, if the titles are equal',
      [
        { code: 'A', title: 'Bad', message: 'No lamp' },
        { code: 'A', title: 'Bad', message: 'No oil' },
      ],
      ['no-lamp', 'no-oil'],
    ],
    [
      'with more words, if the first ones are equal',
      toCases('You may not yet do this: light lamps', 'You may not yet do this: pour oil'),
      ['you-may-not-yet-do-this-light-lamps', 'you-may-not-yet-do-this-pour-oil'],
    ],
    [
      'without placeholders',
      toCases('Lamp <lampId> of {room} is %s', 'Oil ${kind} is gone'),
      ['lamp-of-is', 'oil-is-gone'],
    ],
    ['in any script', toCases('请求过多。', 'クォータ超過'), ['请求过多', 'クォータ超過']],
    [
      'with a number, if the texts are equal',
      [
        { code: 'A', title: 'Bad', status: 400 },
        { code: 'A', title: 'Bad', status: 401 },
      ],
      ['bad', 'bad-2'],
    ],
    [
      'from the code, if there is no text',
      [
        { code: 'A_B', status: 400 },
        { code: 'A_B', status: 401 },
      ],
      ['A_B', 'A_B-2'],
    ],
    [
      'other than the names of other cases',
      [{ code: 'A', name: 'bad', message: 'x' }, ...toCases('Bad!', 'Bad?')],
      [undefined, 'bad-2', 'bad-3'],
    ],
    [
      'not for the only one',
      [{ code: 'A', name: 'One' }, ...toCases('Bad')],
      [undefined, undefined],
    ],
    [
      'not for cases without a code',
      [
        { code: null, title: 'x' },
        { code: null, title: 'y' },
      ],
      [undefined, undefined],
    ],
  ])('%s', (_, records, ids) => {
    const merged = merge([], records);
    expect(listIds(merged.records)).toEqual(ids);
    expect(merge(merged.records, records)).toEqual({ records: merged.records, changes: [] });
  });
});

describe('a later import keeps the id of a case', () => {
  const [lamp, oil, wick] = [
    'There is no lamp in this room',
    'The oil is used up',
    'The wick of the lamp is too short',
  ];
  const { records: first } = merge([], toCases(lamp, oil));

  it('in another order, and with a new case before it', () => {
    const { records, changes } = merge(first, toCases(wick, oil, lamp));
    expect(records.map(({ id, message }) => [id, message])).toEqual([
      ['the-wick-of-the-lamp', wick],
      ['the-oil-is-used-up', oil],
      ['there-is-no-lamp-in', lamp],
    ]);
    expect(changes).toEqual([{ date, change: 'added', code: 'A', name: 'the-wick-of-the-lamp' }]);
  });

  it('with a slightly different text', () => {
    const { records, changes } = merge(
      first,
      toCases('The oil is almost used up', 'There is no lamp inside this room'),
    );
    expect(listIds(records)).toEqual(['the-oil-is-used-up', 'there-is-no-lamp-in']);
    expect(changes.map(({ change, name, fields }) => [change, name, fields])).toEqual([
      ['changed', 'the-oil-is-used-up', ['message']],
      ['changed', 'there-is-no-lamp-in', ['message']],
    ]);
  });

  it('that is retired, and gives it back', () => {
    const { records } = merge(first, toCases(lamp));
    expect(records.map(({ id, retired }) => [id, retired !== undefined])).toEqual([
      ['there-is-no-lamp-in', false],
      ['the-oil-is-used-up', true],
    ]);
    expect(listIds(merge(records, toCases(oil, lamp)).records)).toEqual([
      'the-oil-is-used-up',
      'there-is-no-lamp-in',
    ]);
  });

  it('that a person has written', () => {
    const existing = [{ code: 'A', id: 'dark', message: lamp }, ...toCases(oil)];
    expect(listIds(merge(existing, toCases(oil, lamp)).records)).toEqual([
      'the-oil-is-used-up',
      'dark',
    ]);
  });

  it('that has its first name, beside it', () => {
    const named = [{ code: 'A', name: 'NoLamp', message: lamp }, ...toCases(oil)];
    const { records, changes } = merge(first, named);
    expect(records[0]).toMatchObject({ id: 'there-is-no-lamp-in', name: 'NoLamp' });
    expect(changes).toEqual([
      { date, change: 'changed', code: 'A', name: 'NoLamp', fields: ['name'] },
    ]);
  });
});

it('the first import with ids records the old anchors, which depended on the order', () => {
  const existing = toCases('There is no lamp', 'The oil is used up');
  const { records, changes } = merge(existing, existing.toReversed());
  expect(listIds(records)).toEqual(['the-oil-is-used-up', 'there-is-no-lamp']);
  expect(changes).toEqual([
    { date, change: 'renamed', code: 'A', name: 'A-2', toName: 'the-oil-is-used-up' },
    { date, change: 'renamed', code: 'A', name: 'A', toName: 'there-is-no-lamp' },
  ]);
});
