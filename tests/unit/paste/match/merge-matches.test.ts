import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../src/search/index/entries.ts';
import type { Match } from '../../../../src/paste/explanation.ts';
import { mergeMatches } from '../../../../src/paste/match/merge-matches.ts';
import { createIndex } from '../../../../src/search/index/encode.ts';
import { defined } from '../../support/catalogs.ts';
import { madeUp } from '../../support/explainer.ts';

const { entries } = createIndex([
  madeUp([
    { code: 'gone', name: 'UserGone', title: 'x' },
    { code: 'gone', name: 'TeamGone', title: 'y' },
    { code: 'locked' },
  ]),
]);
const entryOf = (label: string): Entry =>
  defined(
    entries.find((entry) => entry.label === label),
    label,
  );

/** An error at a place: a code, and behind it a message with a value, where one is given. */
function error(at: number, facts: Partial<Match> = {}, value?: string) {
  const entry = facts.entry ?? entryOf('gone');
  const code = { start: at, end: at + 4, what: 'code' as const };
  const message = { start: at + 5, end: at + 20, what: 'message' as const };
  const match: Match = {
    entry,
    errorCase: entry.cases[0] ?? null,
    alternatives: [],
    values: value === undefined ? [] : [{ name: 'id', value }],
    status: null,
    confidence: 0.9,
    reasons: [],
    differences: [],
    spans: value === undefined ? [code] : [code, message],
    count: 1,
    ...facts,
  };
  return { match, groups: new Set<never>(), from: at, to: at + 20 };
}
const merged = (...errors: ReturnType<typeof error>[]) => mergeMatches(errors);

describe('one match', () => {
  it('stands for what is said again, and counts it', () => {
    const [match, ...more] = merged(error(0, {}, 'a'), error(30, {}, 'a'), error(60, {}, 'a'));
    expect(more).toEqual([]);
    expect(match?.count).toBe(3);
    expect(match?.spans).toHaveLength(6);
  });

  it('takes in a code that is only mentioned, before it or behind it', () => {
    for (const errors of [
      [error(0, { confidence: 0.8 }), error(30, {}, 'a')],
      [error(0, {}, 'a'), error(30, { confidence: 0.8 })],
      [error(0, { errorCase: null, confidence: 0.8 }), error(30, {}, 'a')],
    ]) {
      const matches = merged(...errors);
      expect(matches).toMatchObject([{ values: [{ value: 'a' }], confidence: 0.9, count: 1 }]);
    }
  });

  it('keeps the status that only one of them says', () => {
    expect(merged(error(0, { status: 404 }), error(30, {}, 'a'))).toMatchObject([{ status: 404 }]);
  });
});

describe('two matches', () => {
  it('stand for other values, other cases, other codes', () => {
    const [, other = null] = entryOf('gone').cases;
    expect(merged(error(0, {}, 'a'), error(30, {}, 'b'))).toHaveLength(2);
    expect(merged(error(0, {}, 'a'), error(30, { errorCase: other }, 'a'))).toHaveLength(2);
    expect(merged(error(0), error(30, { entry: entryOf('locked') }))).toHaveLength(2);
  });

  it('are in the order in which they stand in the paste', () => {
    const errors = [error(60, {}, 'c'), error(0, {}, 'a'), error(30, {}, 'b')];
    expect(merged(...errors).map(({ values }) => values[0]?.value)).toEqual(['a', 'b', 'c']);
  });
});

it('leaves spans in their order, without overlaps and empty ones', () => {
  const spans = [
    { start: 8, end: 12, what: 'code' as const },
    { start: 0, end: 10, what: 'message' as const },
    { start: 0, end: 4, what: 'code' as const },
    { start: 10, end: 10, what: 'message' as const },
    { start: 12, end: 14, what: 'code' as const },
  ];
  expect(merged(error(0, { spans }))[0]?.spans.map(({ start, end }) => [start, end])).toEqual([
    [0, 10],
    [12, 14],
  ]);
});

it('makes nothing of nothing', () => expect(merged()).toEqual([]));
