import { beforeAll, describe, expect, it } from 'vitest';
import type { Case, Catalog } from '../../../src/catalog/model/catalog.ts';
import { parseTemplate } from '../../../src/catalog/text/template.ts';
import type { Match } from '../../../src/paste/explanation.ts';
import { generatePastes, type GeneratedPaste } from '../../support/pastes/generate.ts';
import { allCases, fixtureCatalogs } from '../support/catalogs.ts';
import { casesOf, codeOf, explainerOver, valuesOf } from '../support/explainer.ts';

const catalogs = fixtureCatalogs();
const cases = allCases(catalogs);
/** Every so many of the pastes is asked; all of them take a while. */
const every = 3;

const shapes = new Map<string, string>();

/** A text as it tells cases apart: with any value in the place of its placeholders. Every paste asks for all of them. */
function shape(catalog: Catalog, text: string | null): string | null {
  if (!text) return null;
  const key = `${catalog.id} ${text}`;
  const known = shapes.get(key) ?? readShape(catalog, text);
  shapes.set(key, known);
  return known;
}

function readShape(catalog: Catalog, text: string): string {
  return parseTemplate(text, catalog.about.placeholders)
    .map((segment) => (segment.type === 'text' ? segment.text : '*'))
    .join('');
}

/** The cases that have all the texts that a paste still holds. */
function possible({ holds, catalog, code, one }: GeneratedPaste) {
  return cases.filter(
    (other) =>
      (holds.code ? other.code === code : holds.message || holds.title) &&
      (!holds.message || shape(other.catalog, other.one.message) === shape(catalog, one.message)) &&
      (!holds.title || shape(other.catalog, other.one.title) === shape(catalog, one.title)),
  );
}

const idOf = (one: Case, count: number) => (count > 1 ? one.id : '');

interface Asked {
  paste: GeneratedPaste;
  match: Match | null;
}

describe('every message template of both catalogs, filled and printed in every form', () => {
  let asked: Asked[];
  beforeAll(async () => {
    const explainer = await explainerOver(catalogs);
    asked = [...generatePastes(catalogs, 7)]
      .filter((_, index) => index % every === 0)
      .map((paste) => ({ paste, match: explainer.explain(paste.text).primary }));
  });

  const show = ({ paste, match }: Asked) =>
    `${paste.form}: ${paste.one.name ?? ''} as ${match?.entry.label ?? 'nothing'}\n${paste.text}`;
  const share = (good: readonly unknown[], all: readonly unknown[]) => good.length / all.length;
  /** The code, or another one that has the very same texts where the paste holds no code. */
  const isCode = ({ paste, match }: Asked) =>
    match !== null &&
    (codeOf(match) === paste.code.code ||
      possible(paste).some(({ code }) => code.code === codeOf(match)));

  it('are at least five thousand', () => expect(asked.length).toBeGreaterThan(5000));

  it('have the right code, all of them that hold it or the message', () => {
    const told = asked.filter(({ paste: { holds } }) => holds.code || holds.message);
    expect(told.filter((one) => !isCode(one)).map(show)).toEqual([]);
  });

  it('have the right case first, wherever the texts tell it', () => {
    const told = asked.filter(({ paste }) => paste.holds.message && possible(paste).length === 1);
    const right = told.filter(
      ({ paste: { code, one }, match }) =>
        match?.errorCase && (match.errorCase.id ?? '') === idOf(one, code.cases.length),
    );
    expect(told.length).toBeGreaterThan(4000);
    expect(share(right, told)).toBeGreaterThanOrEqual(0.99);
  });

  it('show every case that the paste leaves open', () => {
    const open = asked.filter(
      ({ paste }) => paste.holds.code && paste.holds.message && possible(paste).length > 1,
    );
    const shown = open.filter(
      ({ paste: { code, one }, match }) =>
        match && casesOf(match).includes(idOf(one, code.cases.length)),
    );
    expect(open.length).toBeGreaterThan(50);
    expect(open.filter((one) => !shown.includes(one)).map(show)).toEqual([]);
  });

  it('give the values back to the letter', () => {
    const filled = asked.filter(
      ({ paste }) => paste.holds.message && paste.values.length > 0 && possible(paste).length === 1,
    );
    const exact = filled.filter(
      ({ paste, match }) =>
        match &&
        JSON.stringify(sorted(valuesOf(match))) === JSON.stringify(sorted(valuesOf(paste))),
    );
    expect(filled.length).toBeGreaterThan(2000);
    expect(share(exact, filled)).toBeGreaterThanOrEqual(0.98);
  });
});

function sorted(values: Record<string, string | string[]>) {
  return Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
}

it('leaves open only what no response can tell apart', () => {
  const keys = new Map<string, string[]>();
  for (const { catalog, code, one } of cases) {
    const { message, title, status, meta } = one;
    const texts = [shape(catalog, message), shape(catalog, title)];
    const key = JSON.stringify([catalog.id, code.code, ...texts, status, Object.keys(meta ?? {})]);
    keys.set(key, [...(keys.get(key) ?? []), one.id]);
  }
  expect([...keys.values()].filter(({ length }) => length > 1)).toEqual([
    ['AllowlistIdentifierNotFound', 'BlocklistIdentifierNotFound'],
    ['FormIdentifierExists', 'FormIdentifierExistsWithAnotherAccount'],
  ]);
});
