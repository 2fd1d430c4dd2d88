import { beforeAll, describe, expect, it, test } from 'vitest';
import {
  createTemplateIndex,
  type TemplateIndex,
} from '../../../../src/paste/match/template-index.ts';
import { createIndex } from '../../../../src/search/index/encode.ts';
import type { Entry } from '../../../../src/search/index/entries.ts';
import { runToEnd, createCatalog } from '../../support/explainer.ts';

const records = [
  { code: 'a_a', message: 'The user <userID> was not found here.', title: 'not found' },
  { code: 'b_b', message: 'The team was not found here.', title: 'The team was not found here.' },
  { code: 'c_c', message: 'pre<x>fix of something', title: 'Strange' },
  { code: 'd_d', message: 'Нет такой команды' },
  { code: 'e_e' },
];
const catalogs = [createCatalog(records, { syntax: ['angle'] })];
const listCases = (entries: readonly Entry[]) => entries.flatMap(({ cases }) => cases);
let index: TemplateIndex;
let pauses = 0;
beforeAll(async () => {
  const { entries } = createIndex(catalogs);
  index = await createTemplateIndex(listCases(entries), () => {
    pauses++;
    return Promise.resolve();
  });
});

const listCandidates = (text: string) =>
  runToEnd(index.findCandidates(text)).map(
    ({ template, at }) =>
      `${template.errorCase.entry.label}${template.pattern === template.errorCase.title?.pattern ? ' title' : ''} ${at}`,
  );
const listLabels = (text: string) => [
  ...new Set(listCandidates(text).map((candidate) => candidate.split(' ')[0])),
];

describe('findCandidates', () => {
  test.each<[string, string[]]>([
    ['The user x was not found here.', ['a_a']],
    ['log: THE TEAM was not found here', ['b_b']],
    ['of something', ['c_c']],
    ['нет такой команды', ['d_d']],
    ['nothing of it', []],
    ['', []],
  ])('in %j: %j', (text, expected) => {
    expect(listLabels(text)).toEqual(expect.arrayContaining(expected));
    if (expected.length === 0) expect(listLabels(text)).toEqual([]);
  });

  it('returns their positions', () => {
    const text = 'strange, and: strange';
    expect(listCandidates(text)).toEqual(['c_c title 0', 'c_c title 14']);
  });

  it('does not need words that contain a value', () => {
    expect(listLabels('pre-something-fix of something')).toContain('c_c');
    expect(listLabels('preXfix of something')).toContain('c_c');
  });

  it('returns a short message that equals the message only once', () => {
    expect(
      listCandidates('The team was not found here.').filter((candidate) =>
        candidate.startsWith('b_b'),
      ),
    ).toHaveLength(1);
  });

  it('stops if a text repeats a message very often', () => {
    expect(listCandidates('strange '.repeat(20_000)).length).toBeLessThan(5000);
  });
});

describe('findSimilar', () => {
  it('returns the templates with the most distinctive common words, best first', () => {
    const best = index
      .findSimilar('it was never found by a team', 3)
      .map((template) => template.errorCase.entry.label);
    expect(best[0]).toBe('b_b');
    expect(best).toContain('a_a');
  });

  it('returns at most the requested number, and nothing for unknown words', () => {
    expect(index.findSimilar('the was not found here', 1)).toHaveLength(1);
    expect(index.findSimilar('zzz qqq', 5)).toEqual([]);
  });
});

it('the weight of a word is higher if fewer templates have it', () => {
  expect(index.weigh('team')).toBeGreaterThan(index.weigh('found'));
  expect(index.weigh('unheard')).toBeGreaterThan(index.weigh('found'));
  expect(index.weigh('found')).toBeGreaterThanOrEqual(0.3);
});

it('pauses while it is built from many templates', async () => {
  expect(pauses).toBe(0);
  const manyRecords = Array.from({ length: 500 }, (_, number) => ({
    code: `code_${number}`,
    message: `Message number ${number}`,
  }));
  const { entries } = createIndex([createCatalog(manyRecords)]);
  let count = 0;
  await createTemplateIndex(listCases(entries), () => {
    count++;
    return Promise.resolve();
  });
  expect(count).toBeGreaterThan(0);
});
