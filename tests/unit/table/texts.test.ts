import { describe, expect, it } from 'vitest';
import { filterRows } from '../../../src/table/filter.ts';
import { createRowTexts, findReason } from '../../../src/table/texts.ts';
import { createRow } from './rows.ts';

const row = {
  ...createRow({ code: 'E12', title: 'Stopped' }),
  texts: createRowTexts([
    'Permission denied. Ask the owner\nof the room. Ask the owner of the room.',
    'The lock was changed.\n\nIt has no key.',
  ]),
};

describe('sentences of messages and descriptions', () => {
  it('are split, on one line each, without repetition', () => {
    expect(row.texts.map(({ text }) => text)).toEqual([
      'Permission denied.',
      'Ask the owner of the room.',
      'The lock was changed.',
      'It has no key.',
    ]);
  });

  it.each([
    ['permission denied', 'Permission denied.'],
    ['PERMISSION-DENIED', 'Permission denied.'],
    ['e12 owner', 'Ask the owner of the room.'],
    ['lock denied owner room', 'Ask the owner of the room.'],
    ['stopped', null],
    ['', null],
  ])('are the reason why %j finds a row', (words, reason) => {
    const { count } = filterRows([row], { words, choices: {} });
    expect(count).toBe(1);
    expect(findReason(row, words)).toBe(reason);
  });

  it('do not find a row that lacks one of the words', () => {
    expect(filterRows([row], { words: 'permission window', choices: {} }).count).toBe(0);
    expect(findReason(row, 'window')).toBeNull();
  });
});
