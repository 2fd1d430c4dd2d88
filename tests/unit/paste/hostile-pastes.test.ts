import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Entry } from '../../../src/search/index/entries.ts';
import type { Explainer } from '../../../src/paste/explain.ts';
import type { Explanation } from '../../../src/paste/explanation.ts';
import { minConfidence } from '../../../src/paste/match/weights.ts';
import { createIndex } from '../../../src/search/index/encode.ts';
import { readFixtureCatalogs } from '../support/catalogs.ts';
import { getExplainer } from '../support/explainer.ts';

const known = (
  parse(readFileSync('tests/fixtures/pastes/known.yaml', 'utf8')) as { text: string }[]
).map(({ text }) => text);
const catalogs = readFixtureCatalogs();
const paths = new Set(createIndex(catalogs).entries.map(({ path }) => path));

let explainer: Explainer;
beforeAll(async () => {
  explainer = await getExplainer(catalogs);
});

const isKnown = ({ path, cases }: Entry, errorCase: unknown) =>
  paths.has(path) && (errorCase === null || cases.includes(errorCase as Entry['cases'][number]));

/** Lists what is wrong with an explanation of any paste. */
function listFaults(
  text: string,
  { matches, primary, suggestions, foreign }: Explanation,
): string[] {
  const faults: string[] = [];
  const check = (isRight: boolean, fault: string) => {
    if (!isRight) faults.push(fault);
  };
  for (const { entry, errorCase, alternatives, spans, confidence, count, values } of matches) {
    check(isKnown(entry, errorCase), 'the entry or its case is not in the index');
    check(
      alternatives.every((errorCase) => isKnown(errorCase.entry, errorCase)),
      'an alternative is not in the index',
    );
    check(confidence >= 0 && confidence <= 1, `the confidence is ${confidence}`);
    check(count >= 1 && Number.isInteger(count), `the count is ${count}`);
    check(spans.length > 0, 'nothing is highlighted');
    check(
      spans.every(({ start, end }) => start >= 0 && start < end && end <= text.length),
      'a span is outside the text or empty',
    );
    check(
      spans.every(({ start }, index) => start >= (spans[index - 1]?.end ?? 0)),
      'spans overlap or are out of order',
    );
    check(
      values.every(({ value }) => typeof value === 'string'),
      'a value is not a string',
    );
  }
  const highest = Math.max(...matches.map(({ confidence }) => confidence));
  const firstSure = matches.find(({ confidence }) => confidence >= minConfidence.sure);
  check(
    firstSure ? primary === firstSure : (primary?.confidence ?? -Infinity) === highest,
    'the primary match is wrong',
  );
  check(
    matches.length === 0 || suggestions.length === 0,
    'there are suggestions in addition to matches',
  );
  check(
    suggestions.every(({ path }) => paths.has(path)),
    'a suggestion is not in the index',
  );
  check(foreign.length <= 3, 'there are too many foreign codes');
  return faults;
}

function expectValid(text: string): void {
  const first = explainer.explain(text);
  expect(listFaults(text, first)).toEqual([]);
  expect(explainer.explain(text)).toEqual(first);
}

/** Characters that occur in pastes, or that may break their reading. */
const characters = Array.from('{}[]()<>"\'`\\:=,;|&#%$@/.-_+?!* \t\r\n\0aZ0é\u202e💥').concat(
  '\ud83d',
);

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => {
    return String.fromCharCode(...units);
  }),
  fc.string({
    unit: fc.constantFrom(...characters),
    maxLength: 300,
  }),
);

/** A part of a known paste. */
const slice = fc
  .record({
    text: fc.constantFrom(...known),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    to: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ text, from, to }) =>
    text.slice(
      Math.floor(Math.min(from, to) * text.length),
      Math.ceil(Math.max(from, to) * text.length),
    ),
  );

describe('every explanation is valid and reproducible', () => {
  it('for any text', () => {
    fc.assert(fc.property(anyText, expectValid), { numRuns: 400 });
  });

  it('for any JSON, including deeply nested, indented, and repeatedly escaped JSON', () => {
    const value = fc.oneof(fc.jsonValue({ maxDepth: 12 }), fc.json({ maxDepth: 6 }));
    const shape = fc.record({
      value,
      indent: fc.constantFrom(0, 2, 4),
      times: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(shape, ({ value, indent, times }) => {
        let text = JSON.stringify(value, null, indent);
        for (let time = 1; time < times; time++) text = JSON.stringify(text);
        expectValid(text);
      }),
      { numRuns: 200 },
    );
  });

  it('for an object with the keys of an error and any values', () => {
    const key = fc.constantFrom('code', 'message', 'long_message', 'meta', 'errorCode', 'status');
    const leaf = fc.oneof(anyText, fc.constantFrom('resource_not_found', 'USER_NOT_FOUND', 404));
    fc.assert(
      fc.property(fc.array(fc.dictionary(key, leaf), { maxLength: 4 }), (errors) => {
        expectValid(JSON.stringify({ errors }));
      }),
      { numRuns: 150 },
    );
  });

  it('for parts of known pastes with anything in between', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(slice, anyText), { minLength: 1, maxLength: 4 }), (parts) => {
        expectValid(parts.join(''));
      }),
      { numRuns: 250 },
    );
  });

  it('for known pastes with any inserted text', () => {
    const relativePosition = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...known),
        anyText,
        relativePosition,
        (text, inserted, position) => {
          const index = Math.floor(position * text.length);
          expectValid(text.slice(0, index) + inserted + text.slice(index));
        },
      ),
      { numRuns: 250 },
    );
  });
});
