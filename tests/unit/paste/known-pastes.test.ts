import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import type { Explainer } from '../../../src/paste/explain.ts';
import { minConfidence } from '../../../src/paste/match/weights.ts';
import { findCase, fixtureCatalogs } from '../support/catalogs.ts';
import { casesOf, codeOf, explainerOver, valuesOf } from '../support/explainer.ts';

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
const catalogs = fixtureCatalogs();

let explainer: Explainer;
beforeAll(async () => {
  explainer = await explainerOver(catalogs);
});

/** The id of a case in a match: none where it is the only one of its code. */
function idOf(name: string): string {
  const { code, one } = findCase(catalogs, name);
  return code.cases.length > 1 ? one.id : '';
}

describe('pastes of errors that the catalogs know', () => {
  it('are many', () => expect(known.length).toBeGreaterThanOrEqual(60));

  test.each(known)('$name', ({ text, expect: expected }) => {
    const { matches } = explainer.explain(text);
    expect(matches.map((match) => [match.entry.catalog, codeOf(match)])).toEqual(
      expected.map(({ catalog, code }) => [catalog, code]),
    );
    for (const [index, one] of expected.entries()) {
      const match = matches[index];
      if (!match) throw new Error('There is a match for each');
      const wanted = one.cases ?? (one.case === undefined ? null : [one.case]);
      if (wanted !== null) expect(casesOf(match)).toEqual(wanted.map(idOf).sort());
      else if (match.entry.cases.length > 1) expect(match.errorCase).toBeNull();
      if (one.values !== undefined) expect(valuesOf(match)).toEqual(one.values);
      for (const { start, end } of match.spans) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
  });

  it('are sure where the code stands there with its message', () => {
    const unsure = known
      .filter(({ expect: expected }) => expected.every((one) => one.case !== undefined))
      .filter(
        ({ text }) => (explainer.explain(text).primary?.confidence ?? 0) < minConfidence.sure,
      );
    // A message alone, a code in another spelling, another wording.
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

it('names the nearest codes for what no catalog has, as guesses', () => {
  const {
    matches,
    suggestions,
    foreign: codes,
  } = explainer.explain('{"error":{"code":"user_qota_exceded","message":"Quota"}}');
  expect(matches).toEqual([]);
  expect(codes).toEqual(['user_qota_exceded']);
  expect(suggestions[0]?.label).toBe('user_quota_exceeded');
});
