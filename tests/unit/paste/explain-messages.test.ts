import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Explainer } from '../../../src/paste/explain.ts';
import { findTemplate } from '../../../src/paste/explanation.ts';
import { getCode, createRecordExplainer, listHighlights, getValues } from '../support/explainer.ts';

const gone = 'The member <memberID> of <team> was removed from it yesterday.';
const records = [
  { code: 'gone', message: gone },
  { code: 'other', message: 'The lamp is too bright for <room> to sleep.' },
  { code: null, name: 'Codeless', message: 'The kettle has lost its lid again.' },
];
const body = { error: { code: '$code', message: '$message' } };

let explainer: Explainer;
beforeAll(async () => {
  explainer = await createRecordExplainer(records, { body, syntax: ['angle'] });
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
  ])('are returned exactly: %j', (message, values) => {
    const { primary } = explain({ code: 'gone', message });
    expect(primary && getValues(primary)).toEqual(values);
    expect(primary && findTemplate(primary.errorCase)).toBe(gone);
  });
});

describe('a message without its code', () => {
  test.each([
    ['a response', '{"error":{"message":"The lamp is too bright for room 7 to sleep."}}'],
    ['an escaped response', '"{\\"message\\":\\"The lamp is too bright for room 7 to sleep.\\"}"'],
    ['plain text', 'The lamp is too bright for room 7 to sleep.'],
    ['quotes', '“The lamp is too bright for room 7 to sleep.”'],
    ['a log line', '12:00 ERROR [api] The lamp is too bright for room 7 to sleep. (try 2)'],
    ['a URL', 'x?error=The+lamp+is+too+bright+for+room+7+to+sleep.&y=1'],
    [
      'a URL with percent-encoded spaces',
      'x?error=The%20lamp%20is%20too%20bright%20for%20room%207%20to%20sleep.',
    ],
    ['two lines', 'Error: The lamp is too bright\n  for room 7 to sleep.\n'],
  ])('is recognized in %s, but with a lower confidence', (_, text) => {
    const { matches, primary } = explainer.explain(text);
    expect(matches.map(getCode)).toEqual(['other']);
    expect(primary && getValues(primary)).toEqual({ room: 'room 7' });
    expect(primary?.confidence).toBeGreaterThan(0.6);
    expect(primary?.reasons[0]).toEqual({ reason: 'no-code' });
  });

  it('is recognized for an error that has no code', () => {
    const text = '{"error":{"message":"The kettle has lost its lid again.","code":""}}';
    const { primary } = explainer.explain(text);
    expect(primary && getCode(primary)).toBeNull();
    expect(primary?.entry.label).toBe('Codeless');
    expect(primary && listHighlights(text, primary)).toEqual([
      'message: The kettle has lost its lid again.',
    ]);
  });

  it('has no match if its object has another code', () => {
    const error = { code: 'lamp_error', message: 'The lamp is too bright for room 7 to sleep.' };
    expect(explain(error).matches).toEqual([]);
    expect(explain(error).foreign).toEqual(['lamp_error']);
  });

  it('belongs to its code, not to a code in its text', () => {
    const { matches } = explainer.explain('other: The lamp is too bright for gone to sleep.');
    expect(matches.map(getCode)).toEqual(['other']);
  });
});

describe('a different wording', () => {
  const message = 'The lamp is too bright for room 7 to sleep.';
  test.each([
    'The lamp was too bright for room 7 to sleep.',
    'Lamp is too bright for room 7 to sleep',
    'The lamp is much too bright for room 7 to sleep well.',
  ])('matches with less confidence: %s', (changed) => {
    const exact = explain({ code: 'other', message }).primary;
    const { primary } = explain({ code: 'other', message: changed });
    expect(primary && getCode(primary)).toBe('other');
    expect(primary?.confidence).toBeLessThan(exact?.confidence ?? 0);
    expect(primary?.differences).toEqual([{ difference: 'wording' }]);
    expect(primary && getValues(primary)).toEqual({ room: 'room 7' });
    const withoutCode = explain({ message: changed }).primary;
    expect(withoutCode && getCode(withoutCode)).toBe('other');
    expect(withoutCode?.confidence).toBeLessThan(explain({ message }).primary?.confidence ?? 0);
  });
});
