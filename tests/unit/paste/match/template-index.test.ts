import { beforeAll, describe, expect, it, test } from 'vitest';
import {
  createTemplateIndex,
  type TemplateIndex,
} from '../../../../src/paste/match/template-index.ts';
import { createIndex } from '../../../../src/search/index/encode.ts';
import type { Entry } from '../../../../src/search/index/entries.ts';
import { atOnce, madeUp } from '../../support/explainer.ts';

const records = [
  { code: 'a_a', message: 'The user <userID> was not found here.', title: 'not found' },
  { code: 'b_b', message: 'The team was not found here.', title: 'The team was not found here.' },
  { code: 'c_c', message: 'pre<x>fix of something', title: 'Strange' },
  { code: 'd_d', message: 'Нет такой команды' },
  { code: 'e_e' },
];
const catalogs = [madeUp(records, { syntax: ['angle'] })];
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

const spotted = (text: string) =>
  atOnce(index.findCandidates(text)).map(
    ({ template, at }) =>
      `${template.errorCase.entry.label}${template.text === template.errorCase.title ? ' title' : ''} ${at}`,
  );
const labels = (text: string) => [...new Set(spotted(text).map((spot) => spot.split(' ')[0]))];

describe('spotted', () => {
  test.each<[string, string[]]>([
    ['The user x was not found here.', ['a_a']],
    ['log: THE TEAM was not found here', ['b_b']],
    ['of something', ['c_c']],
    ['нет такой команды', ['d_d']],
    ['nothing of it', []],
    ['', []],
  ])('in %j: %j', (text, expected) => {
    expect(labels(text)).toEqual(expect.arrayContaining(expected));
    if (expected.length === 0) expect(labels(text)).toEqual([]);
  });

  it('says where', () => {
    const text = 'strange, and: strange';
    expect(spotted(text)).toEqual(['c_c title 0', 'c_c title 14']);
  });

  it('does not need the words that a value makes longer', () => {
    expect(labels('pre-something-fix of something')).toContain('c_c');
    expect(labels('preXfix of something')).toContain('c_c');
  });

  it('has a short message that is the message once', () => {
    expect(
      spotted('The team was not found here.').filter((spot) => spot.startsWith('b_b')),
    ).toHaveLength(1);
  });

  it('stops where a text says it again and again', () => {
    expect(spotted('strange '.repeat(20_000)).length).toBeLessThan(5000);
  });
});

describe('alike', () => {
  it('gives the templates that share the most telling words, the best first', () => {
    const best = index
      .findSimilar('it was never found by a team', 3)
      .map((one) => one.errorCase.entry.label);
    expect(best[0]).toBe('b_b');
    expect(best).toContain('a_a');
  });

  it('gives no more than it is asked for, and none for words that no template has', () => {
    expect(index.findSimilar('the was not found here', 1)).toHaveLength(1);
    expect(index.findSimilar('zzz qqq', 5)).toEqual([]);
  });
});

it('a word tells more, the fewer templates have it', () => {
  expect(index.weigh('team')).toBeGreaterThan(index.weigh('found'));
  expect(index.weigh('unheard')).toBeGreaterThan(index.weigh('found'));
  expect(index.weigh('found')).toBeGreaterThanOrEqual(0.3);
});

it('lets others work while it is built of many templates', async () => {
  expect(pauses).toBe(0);
  const many = Array.from({ length: 500 }, (_, at) => ({
    code: `code_${at}`,
    message: `Message number ${at}`,
  }));
  const own = [madeUp(many)];
  const { entries } = createIndex(own);
  let count = 0;
  await createTemplateIndex(listCases(entries), () => {
    count++;
    return Promise.resolve();
  });
  expect(count).toBeGreaterThan(0);
});
