import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Explainer } from '../../../src/paste/explain.ts';
import { findTemplate } from '../../../src/paste/explanation.ts';
import { minConfidence } from '../../../src/paste/match/weights.ts';
import { listCaseIds, createRecordExplainer, getValues } from '../support/explainer.ts';

const gone = 'The member <memberID> of <team> was removed from it yesterday.';
const records = [
  { code: 'gone', name: 'MemberGone', status: 404, title: 'member gone', message: gone },
  {
    code: 'gone',
    name: 'TeamGone',
    status: 410,
    title: 'team gone',
    message: 'The whole team <team> left for good.',
  },
  {
    code: 'gone',
    name: 'SeatGone',
    status: 410,
    title: 'seat gone',
    message: 'Nothing is left for you here, sorry.',
  },
  {
    code: 'gone',
    name: 'DeskGone',
    status: 404,
    title: 'desk gone',
    message: 'Nothing is left for you here, sorry.',
  },
  {
    code: 'twin_code',
    name: 'LeftTwin',
    status: 400,
    message: 'No twin is there with the number <n>.',
  },
  {
    code: 'twin_code',
    name: 'RightTwin',
    status: 400,
    message: 'No twin is there with the number <n>.',
  },
  {
    code: 'mixed',
    name: 'WithMeta',
    status: 400,
    message: 'It cannot be used in this place.',
    meta: { field: 'x' },
  },
  { code: 'mixed', name: 'WithoutMeta', status: 400, message: 'It cannot be used in this place.' },
  { code: 'bare', name: 'Bare400', status: 400 },
  { code: 'bare', name: 'Bare409', status: 409 },
];
const body = { error: { code: '$code', title: '$title', message: '$message', meta: '$meta' } };

let explainer: Explainer;
beforeAll(async () => {
  explainer = await createRecordExplainer(records, { body, syntax: ['angle'] });
});
const explain = (error: object, context: object = {}) =>
  explainer.explain(JSON.stringify({ error, ...context }));
const listCases = (error: object, context?: object) =>
  explain(error, context).matches.map(listCaseIds);

describe('the case of a code with several cases is recognized', () => {
  test.each<[string, object, object, string[]]>([
    [
      'by its message',
      { code: 'gone', message: 'The whole team a/b left for good.' },
      {},
      ['TeamGone'],
    ],
    [
      'by its message in another case',
      { code: 'gone', message: 'the whole TEAM x left for good' },
      {},
      ['TeamGone'],
    ],
    ['by its short message', { code: 'gone', title: 'seat gone' }, {}, ['SeatGone']],
    [
      'by the short message if two cases have the message',
      { code: 'gone', title: 'desk gone', message: 'Nothing is left for you here, sorry.' },
      {},
      ['DeskGone'],
    ],
    [
      'by the HTTP status if two cases have the message',
      { code: 'gone', message: 'Nothing is left for you here, sorry.' },
      { status: 410 },
      ['SeatGone'],
    ],
    ['by an HTTP status under any key', { code: 'bare' }, { httpStatus: 409 }, ['Bare409']],
    ['by only the HTTP status', { code: 'bare' }, { status: 409 }, ['Bare409']],
    [
      'by the presence of meta',
      { code: 'mixed', message: 'It cannot be used in this place.', meta: { field: 'y' } },
      {},
      ['WithMeta'],
    ],
    [
      'by the absence of meta',
      { code: 'mixed', message: 'It cannot be used in this place.', meta: {} },
      {},
      ['WithoutMeta'],
    ],
    [
      'by a different wording',
      { code: 'gone', message: 'The whole team x has left for good.' },
      {},
      ['TeamGone'],
    ],
    ['not at all without distinguishing facts', { code: 'bare' }, {}, ['Bare400', 'Bare409']],
    [
      'only as far as the message distinguishes cases',
      { code: 'twin_code', message: 'No twin is there with the number 7.' },
      {},
      ['LeftTwin', 'RightTwin'],
    ],
  ])('%s', (_, error, context, expected) => {
    expect(listCases(error, context)).toEqual([expected]);
  });

  it('by its context in a log', () => {
    for (const text of [
      'status=410 code=gone message="Nothing is left for you here, sorry."',
      'HTTP/1.1 410 Gone\n\n{"error":{"code":"gone","message":"Nothing is left for you here, sorry."}}',
      'WARN gone: The whole team x left for good.\n',
      'ERROR code=gone\n  The whole team\n  x left for good.\n',
    ]) {
      const [match] = explainer.explain(text).matches;
      expect(match && listCaseIds(match)).toEqual([
        text.includes('team') ? 'TeamGone' : 'SeatGone',
      ]);
    }
  });

  it('not for a code without other facts, which returns every case', () => {
    const { primary } = explainer.explain('{"error":{"code":"gone"}}');
    expect(primary?.errorCase).toBeNull();
    expect(primary && listCaseIds(primary)).toEqual([
      'DeskGone',
      'MemberGone',
      'SeatGone',
      'TeamGone',
    ]);
    expect(primary && findTemplate(primary.errorCase)).toBeNull();
  });
});

describe('two cases that nothing distinguishes', () => {
  it('are both returned, with a low confidence', () => {
    const { primary } = explain({
      code: 'twin_code',
      message: 'No twin is there with the number 7.',
    });
    expect(primary?.errorCase?.id).toBe('LeftTwin');
    expect(
      primary?.alternatives.map((errorCase) => [errorCase.id, findTemplate(errorCase)]),
    ).toEqual([['RightTwin', 'No twin is there with the number <n>.']]);
    expect(primary?.confidence).toBeLessThan(minConfidence.sure);
    expect(primary && getValues(primary)).toEqual({ n: '7' });
  });

  it('are both returned for only the message', () => {
    const { primary } = explainer.explain('No twin is there with the number 7.');
    expect(primary && listCaseIds(primary)).toEqual(['LeftTwin', 'RightTwin']);
    expect(primary?.confidence).toBeLessThan(0.5);
  });
});
