import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { readAllFields } from '../../../src/catalog/text/envelope-fields.ts';
import type { Explainer } from '../../../src/paste/explain.ts';
import type { Match } from '../../../src/paste/explanation.ts';
import { minConfidence } from '../../../src/paste/match/weights.ts';
import { findCase, readFixtureCatalogs } from '../support/catalogs.ts';
import { listCaseIds, getCode, getExplainer, getValues } from '../support/explainer.ts';

interface Expected {
  catalog: string;
  code: string | null;
  case?: string;
  cases?: string[];
  values?: Record<string, string | string[]>;
}
interface KnownPaste {
  name: string;
  text: string;
  expect: Expected[];
}

const read = (name: string): unknown =>
  parse(readFileSync(`tests/fixtures/pastes/${name}.yaml`, 'utf8'));
const known = read('known') as KnownPaste[];
const foreign = read('foreign') as { name: string; text: string }[];
const strangers = read('strangers') as { name: string; text: string }[];
const catalogs = readFixtureCatalogs();

let explainer: Explainer;
beforeAll(async () => {
  explainer = await getExplainer(catalogs);
});

/** Returns the id of a case in a match; `''` for the only case of a code. */
function getId(name: string): string {
  const { code, errorCase } = findCase(catalogs, name);
  return code.cases.length > 1 ? errorCase.id : '';
}

describe('pastes of known errors', () => {
  it('are many', () => expect(known.length).toBeGreaterThanOrEqual(60));

  test.each(known)('$name', ({ text, expect: expected }) => {
    const { matches } = explainer.explain(text);
    expect(matches.map((match) => [match.entry.catalog, getCode(match)])).toEqual(
      expected.map(({ catalog, code }) => [catalog, code]),
    );
    for (const [index, expectedMatch] of expected.entries()) {
      const match = matches[index];
      if (!match) throw new Error('A match is missing.');
      const expectedCases =
        expectedMatch.cases ?? (expectedMatch.case === undefined ? null : [expectedMatch.case]);
      if (expectedCases !== null)
        expect(listCaseIds(match)).toEqual(expectedCases.map(getId).sort());
      else if (match.entry.cases.length > 1) expect(match.errorCase).toBeNull();
      if (expectedMatch.values !== undefined)
        expect(getValues(match)).toEqual(expectedMatch.values);
      for (const { start, end } of match.spans) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
  });

  it('are sure if they contain the code and its message', () => {
    const withCode = known.filter(({ text, expect: expected }) =>
      expected.every(({ code, case: name }) => code && name && text.includes(code)),
    );
    const unsure = withCode.filter(
      ({ text }) => (explainer.explain(text).primary?.confidence ?? 0) < minConfidence.sure,
    );
    // The others have another status, or only a part of the message.
    expect(withCode.length).toBeGreaterThan(60);
    expect(unsure.length).toBeLessThan(withCode.length / 10);
  });

  it('are never sure if they contain neither the code nor a sign of the API', () => {
    const signs = catalogs.flatMap(({ about }) => [
      ...about.signs,
      ...Object.keys(about.sdkErrors),
      ...readAllFields(about).texts,
    ]);
    const onlyMessages = known.filter(({ text }) => {
      const { matches } = explainer.explain(text);
      const hasSign = signs.some((sign) => sign !== 'message' && text.includes(sign));
      const isCode = ({ reasons }: Match) => reasons.some(({ reason }) => reason === 'code');
      return !hasSign && matches.length > 0 && !matches.some(isCode);
    });
    expect(onlyMessages.length).toBeGreaterThan(10);
    for (const { text } of onlyMessages) {
      expect(explainer.explain(text).primary?.confidence).toBeLessThan(minConfidence.sure);
    }
  });
});

describe("pastes of other systems' errors", () => {
  it('are many', () => expect(foreign.length).toBeGreaterThanOrEqual(30));

  test.each(foreign)('$name', ({ text }) => {
    const { matches, primary } = explainer.explain(text);
    expect(matches).toEqual([]);
    expect(primary).toBeNull();
  });
});

describe('pastes of strangers with words of the catalogs', () => {
  it('are many', () => expect(strangers.length).toBeGreaterThanOrEqual(60));

  test.each(strangers)('are never sure: $name', ({ text }) => {
    for (const { confidence } of explainer.explain(text).matches) {
      expect(confidence).toBeLessThan(minConfidence.sure);
    }
  });

  it('are rarely more than possible', () => {
    const likely = strangers.filter(
      ({ text }) => (explainer.explain(text).primary?.confidence ?? 0) >= minConfidence.likely,
    );
    expect(likely.length).toBeLessThan(strangers.length / 20);
  });
});

it('suggests similar codes for an error that is in no catalog', () => {
  const {
    matches,
    suggestions,
    foreign: codes,
  } = explainer.explain('{"error":{"code":"user_qota_exceded","message":"Quota"}}');
  expect(matches).toEqual([]);
  expect(codes).toEqual(['user_qota_exceded']);
  expect(suggestions[0]?.label).toBe('user_quota_exceeded');
});
