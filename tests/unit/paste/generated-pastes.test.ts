import { beforeAll, describe, expect, it } from 'vitest';
import type { Case, Catalog } from '../../../src/catalog/model/catalog.ts';
import { parseTemplate } from '../../../src/catalog/text/template.ts';
import type { Match } from '../../../src/paste/explanation.ts';
import { generatePastes, type GeneratedPaste } from '../../support/pastes/generate.ts';
import { listCases, readFixtureCatalogs } from '../support/catalogs.ts';
import { listCaseIds, getCode, getExplainer, getValues } from '../support/explainer.ts';

const catalogs = readFixtureCatalogs();
const cases = listCases(catalogs);
/** Only every third paste is explained, because explaining all of them is slow. */
const sampleInterval = 3;

const shapes = new Map<string, string>();

/** Returns a text with `*` for each placeholder, which shows whether cases can be distinguished. It is cached. */
function getShape(catalog: Catalog, text: string | null): string | null {
  if (!text) return null;
  const key = `${catalog.id} ${text}`;
  const cached = shapes.get(key) ?? readShape(catalog, text);
  shapes.set(key, cached);
  return cached;
}

function readShape(catalog: Catalog, text: string): string {
  return parseTemplate(text, catalog.about.placeholders)
    .map((segment) => (segment.type === 'text' ? segment.text : '*'))
    .join('');
}

/** Finds the cases that have all the texts in a paste. */
function findPossibleCases({ contains, catalog, code, errorCase }: GeneratedPaste) {
  return cases.filter(
    (other) =>
      (contains.code ? other.code === code : contains.message || contains.title) &&
      (!contains.message ||
        getShape(other.catalog, other.errorCase.message) ===
          getShape(catalog, errorCase.message)) &&
      (!contains.title ||
        getShape(other.catalog, other.errorCase.title) === getShape(catalog, errorCase.title)),
  );
}

const getId = (errorCase: Case, count: number) => (count > 1 ? errorCase.id : '');

interface ExplainedPaste {
  paste: GeneratedPaste;
  match: Match | null;
}

describe('every message template of both catalogs, filled and printed in every form', () => {
  let explained: ExplainedPaste[];
  beforeAll(async () => {
    const explainer = await getExplainer(catalogs);
    explained = [...generatePastes(catalogs, 7)]
      .filter((_, index) => index % sampleInterval === 0)
      .map((paste) => ({ paste, match: explainer.explain(paste.text).primary }));
  });

  const describePaste = ({ paste, match }: ExplainedPaste) =>
    `${paste.form}: ${paste.errorCase.name ?? ''} as ${match?.entry.label ?? 'nothing'}\n${paste.text}`;
  const calculateShare = (good: readonly unknown[], all: readonly unknown[]) =>
    good.length / all.length;
  /** Whether the match is the code, or another code with the same texts if the paste does not contain the code. */
  const isRightCode = ({ paste, match }: ExplainedPaste) =>
    match !== null &&
    (getCode(match) === paste.code.code ||
      findPossibleCases(paste).some(({ code }) => code.code === getCode(match)));

  it('are at least five thousand', () => expect(explained.length).toBeGreaterThan(5000));

  it('have the right code if they contain the code or the message', () => {
    const identifiable = explained.filter(
      ({ paste: { contains } }) => contains.code || contains.message,
    );
    expect(identifiable.filter((entry) => !isRightCode(entry)).map(describePaste)).toEqual([]);
  });

  it('have the right case first if the texts distinguish it', () => {
    const distinguishable = explained.filter(
      ({ paste }) => paste.contains.message && findPossibleCases(paste).length === 1,
    );
    const right = distinguishable.filter(
      ({ paste: { code, errorCase }, match }) =>
        match?.errorCase && (match.errorCase.id ?? '') === getId(errorCase, code.cases.length),
    );
    expect(distinguishable.length).toBeGreaterThan(4000);
    expect(calculateShare(right, distinguishable)).toBeGreaterThanOrEqual(0.99);
  });

  it('return every case if the paste does not distinguish them', () => {
    const ambiguous = explained.filter(
      ({ paste }) =>
        paste.contains.code && paste.contains.message && findPossibleCases(paste).length > 1,
    );
    const returned = ambiguous.filter(
      ({ paste: { code, errorCase }, match }) =>
        match && listCaseIds(match).includes(getId(errorCase, code.cases.length)),
    );
    expect(ambiguous.length).toBeGreaterThan(50);
    expect(ambiguous.filter((entry) => !returned.includes(entry)).map(describePaste)).toEqual([]);
  });

  it('have exactly the right values', () => {
    const filled = explained.filter(
      ({ paste }) =>
        paste.contains.message && paste.values.length > 0 && findPossibleCases(paste).length === 1,
    );
    const exact = filled.filter(
      ({ paste, match }) =>
        match &&
        JSON.stringify(sortValues(getValues(match))) ===
          JSON.stringify(sortValues(getValues(paste))),
    );
    expect(filled.length).toBeGreaterThan(2000);
    expect(calculateShare(exact, filled)).toBeGreaterThanOrEqual(0.98);
  });
});

function sortValues(values: Record<string, string | string[]>) {
  return Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
}

it('only the known cases have identical texts and facts', () => {
  const keys = new Map<string, string[]>();
  for (const { catalog, code, errorCase } of cases) {
    const { message, title, status, meta } = errorCase;
    const texts = [getShape(catalog, message), getShape(catalog, title)];
    const key = JSON.stringify([catalog.id, code.code, ...texts, status, Object.keys(meta ?? {})]);
    keys.set(key, [...(keys.get(key) ?? []), errorCase.id]);
  }
  expect([...keys.values()].filter(({ length }) => length > 1)).toEqual([
    ['AllowlistIdentifierNotFound', 'BlocklistIdentifierNotFound'],
    ['FormIdentifierExists', 'FormIdentifierExistsWithAnotherAccount'],
  ]);
});
