import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import type { Explainer } from '../../../src/paste/explain.ts';
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

  it('have a high confidence if they contain the code and its message', () => {
    const unsure = known
      .filter(({ expect: expected }) => expected.every((entry) => entry.case !== undefined))
      .filter(
        ({ text }) => (explainer.explain(text).primary?.confidence ?? 0) < minConfidence.sure,
      );
    // The others have only a message, a code in another spelling, or a different wording.
    expect(unsure.length).toBeLessThan(known.length / 8);
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
