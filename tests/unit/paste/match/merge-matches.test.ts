import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../src/search/index/entries.ts';
import type { Match } from '../../../../src/paste/explanation.ts';
import { mergeMatches } from '../../../../src/paste/match/merge-matches.ts';
import { createIndex } from '../../../../src/search/index/encode.ts';
import { requireDefined } from '../../support/catalogs.ts';
import { createCatalog } from '../../support/explainer.ts';

const { entries } = createIndex([
  createCatalog([
    { code: 'gone', name: 'UserGone', title: 'x' },
    { code: 'gone', name: 'TeamGone', title: 'y' },
    { code: 'locked' },
  ]),
]);
const findEntry = (label: string): Entry =>
  requireDefined(
    entries.find((entry) => entry.label === label),
    label,
  );

/** Creates an error at a position: a code and, if a value is given, a message with it after the code. */
function createError(position: number, facts: Partial<Match> = {}, value?: string) {
  const entry = facts.entry ?? findEntry('gone');
  const code = { start: position, end: position + 4, what: 'code' as const };
  const message = { start: position + 5, end: position + 20, what: 'message' as const };
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
  return { match, groups: new Set<never>(), from: position, to: position + 20, isLink: false };
}
const merge = (...errors: ReturnType<typeof createError>[]) => mergeMatches(errors);

describe('one match', () => {
  it('combines repetitions and counts them', () => {
    const [match, ...more] = merge(
      createError(0, {}, 'a'),
      createError(30, {}, 'a'),
      createError(60, {}, 'a'),
    );
    expect(more).toEqual([]);
    expect(match?.count).toBe(3);
    expect(match?.spans).toHaveLength(6);
  });

  it('includes a code that is only mentioned before or after it', () => {
    for (const errors of [
      [createError(0, { confidence: 0.8 }), createError(30, {}, 'a')],
      [createError(0, {}, 'a'), createError(30, { confidence: 0.8 })],
      [createError(0, { errorCase: null, confidence: 0.8 }), createError(30, {}, 'a')],
    ]) {
      const matches = merge(...errors);
      expect(matches).toMatchObject([{ values: [{ value: 'a' }], confidence: 0.9, count: 1 }]);
    }
  });

  it('keeps the status that only one of them has', () => {
    expect(merge(createError(0, { status: 404 }), createError(30, {}, 'a'))).toMatchObject([
      { status: 404 },
    ]);
  });
});

describe('two matches', () => {
  it('are kept for different values, cases, or codes', () => {
    const [, other = null] = findEntry('gone').cases;
    expect(merge(createError(0, {}, 'a'), createError(30, {}, 'b'))).toHaveLength(2);
    expect(merge(createError(0, {}, 'a'), createError(30, { errorCase: other }, 'a'))).toHaveLength(
      2,
    );
    expect(merge(createError(0), createError(30, { entry: findEntry('locked') }))).toHaveLength(2);
  });

  it('have the order of the paste', () => {
    const errors = [createError(60, {}, 'c'), createError(0, {}, 'a'), createError(30, {}, 'b')];
    expect(merge(...errors).map(({ values }) => values[0]?.value)).toEqual(['a', 'b', 'c']);
  });
});

it('returns spans in order, without overlaps and empty ones', () => {
  const spans = [
    { start: 8, end: 12, what: 'code' as const },
    { start: 0, end: 10, what: 'message' as const },
    { start: 0, end: 4, what: 'code' as const },
    { start: 10, end: 10, what: 'message' as const },
    { start: 12, end: 14, what: 'code' as const },
  ];
  expect(merge(createError(0, { spans }))[0]?.spans.map(({ start, end }) => [start, end])).toEqual([
    [0, 10],
    [12, 14],
  ]);
});

it('returns nothing without matches', () => expect(merge()).toEqual([]));
