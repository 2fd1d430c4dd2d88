import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Explainer } from '../../../src/paste/explain.ts';
import { findTemplate } from '../../../src/paste/explanation.ts';
import { codeOf, explainerOf, marked, valuesOf } from '../support/explainer.ts';

const gone = 'The member <memberID> of <team> was removed from it yesterday.';
const records = [
  { code: 'gone', message: gone },
  { code: 'other', message: 'The lamp is too bright for <room> to sleep.' },
  { code: null, name: 'Codeless', message: 'The kettle has lost its lid again.' },
];
const body = { error: { code: '$code', message: '$message' } };

let explainer: Explainer;
beforeAll(async () => {
  explainer = await explainerOf(records, { body, syntax: ['angle'] });
});
const explain = (error: object) => explainer.explain(JSON.stringify({ error }));

describe('the values of a message', () => {
  test.each<[string, Record<string, string>]>([
    ['The member m_1 of A was removed from it yesterday.', { memberID: 'm_1', team: 'A' }],
    [
      'The member "a b" of x of y was removed from it yesterday.',
      { memberID: '"a b"', team: 'x of y' },
    ],
    ['The member  of A was removed from it yesterday.', { team: 'A' }],
    [
      'The member <memberID> of 💥 was removed from it yesterday.',
      { memberID: '<memberID>', team: '💥' },
    ],
    [
      'The member a\nb of \\n\\" was removed from it yesterday.',
      { memberID: 'a\nb', team: '\\n\\"' },
    ],
    [
      'The member $& of \u202eשלום was removed from it yesterday.',
      { memberID: '$&', team: '\u202eשלום' },
    ],
  ])('are taken to the letter: %j', (message, values) => {
    const { primary } = explain({ code: 'gone', message });
    expect(primary && valuesOf(primary)).toEqual(values);
    expect(primary && findTemplate(primary.errorCase)).toBe(gone);
  });
});

describe('a message without its code', () => {
  test.each([
    ['a response', '{"error":{"message":"The lamp is too bright for room 7 to sleep."}}'],
    ['an escaped one', '"{\\"message\\":\\"The lamp is too bright for room 7 to sleep.\\"}"'],
    ['itself', 'The lamp is too bright for room 7 to sleep.'],
    ['quotes', '“The lamp is too bright for room 7 to sleep.”'],
    ['a line of a log', '12:00 ERROR [api] The lamp is too bright for room 7 to sleep. (try 2)'],
    ['an address', 'x?error=The+lamp+is+too+bright+for+room+7+to+sleep.&y=1'],
    ['another address', 'x?error=The%20lamp%20is%20too%20bright%20for%20room%207%20to%20sleep.'],
    ['two lines', 'Error: The lamp is too bright\n  for room 7 to sleep.\n'],
  ])('is known in %s, but not for sure', (_, text) => {
    const { matches, primary } = explainer.explain(text);
    expect(matches.map(codeOf)).toEqual(['other']);
    expect(primary && valuesOf(primary)).toEqual({ room: 'room 7' });
    expect(primary?.confidence).toBeGreaterThan(0.6);
    expect(primary?.reasons[0]).toEqual({ reason: 'no-code' });
  });

  it('is known for an error that has none', () => {
    const text = '{"error":{"message":"The kettle has lost its lid again.","code":""}}';
    const { primary } = explainer.explain(text);
    expect(primary && codeOf(primary)).toBeNull();
    expect(primary?.entry.label).toBe('Codeless');
    expect(primary && marked(text, primary)).toEqual([
      'message: The kettle has lost its lid again.',
    ]);
  });

  it('is none where the object says another code', () => {
    const error = { code: 'lamp_error', message: 'The lamp is too bright for room 7 to sleep.' };
    expect(explain(error).matches).toEqual([]);
    expect(explain(error).foreign).toEqual(['lamp_error']);
  });

  it('belongs to its own code, not to one that it names', () => {
    const { matches } = explainer.explain('other: The lamp is too bright for gone to sleep.');
    expect(matches.map(codeOf)).toEqual(['other']);
  });
});

describe('drifted wording', () => {
  const message = 'The lamp is too bright for room 7 to sleep.';
  test.each([
    'The lamp was too bright for room 7 to sleep.',
    'Lamp is too bright for room 7 to sleep',
    'The lamp is much too bright for room 7 to sleep well.',
  ])('matches with less confidence: %s', (drifted) => {
    const exact = explain({ code: 'other', message }).primary;
    const { primary } = explain({ code: 'other', message: drifted });
    expect(primary && codeOf(primary)).toBe('other');
    expect(primary?.confidence).toBeLessThan(exact?.confidence ?? 0);
    expect(primary?.differences).toEqual([{ difference: 'wording' }]);
    expect(primary && valuesOf(primary)).toEqual({ room: 'room 7' });
    const alone = explain({ message: drifted }).primary;
    expect(alone && codeOf(alone)).toBe('other');
    expect(alone?.confidence).toBeLessThan(explain({ message }).primary?.confidence ?? 0);
  });
});
