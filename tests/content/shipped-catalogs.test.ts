/** Checks only for the two included catalogs. Delete this file if you replace them. */
import { describe, expect, it } from 'vitest';
import { parseTemplate, createSamples } from '../../src/catalog/text/template.ts';
import { listCases } from '../unit/support/catalogs.ts';
import { content, findImport } from './support.ts';

const { catalogs } = content;

describe('shipped content', () => {
  it('has the documented codes of the Clerk Backend API and of the Code0 GraphQL API', () => {
    const counts = catalogs.map(({ id, codes }) => ({
      id,
      // Later imports may add codes, but never remove them.
      codes: new Set(codes.flatMap(({ code }) => code ?? [])).size,
      withoutCode: codes.filter(({ code }) => code === null).map(({ slug }) => slug),
    }));
    expect(counts).toEqual([
      { id: 'clerk', codes: 254, withoutCode: ['IdentificationExists'] },
      { id: 'code0', codes: expect.any(Number) as number, withoutCode: [] },
    ]);
    expect(counts[1]?.codes).toBeGreaterThanOrEqual(58);
  });

  it('documents how both catalogs were imported', () => {
    expect(catalogs.map(({ id }) => findImport(id)?.slice(0, 2))).toEqual([
      ['import', 'clerk'],
      ['import', 'code0'],
    ]);
  });

  const segments = listCases(catalogs).flatMap(({ catalog, code, errorCase }) =>
    [errorCase.title, errorCase.message].flatMap((message) =>
      parseTemplate(message ?? '', catalog.about.placeholders).map((segment) => ({
        ...segment,
        sample: createSamples(catalog.about.placeholders, [errorCase.name, code.code]),
      })),
    ),
  );

  it('has only recognized placeholders', () => {
    const unrecognized = segments.filter(
      ({ type, text }) => type === 'text' && /<\w+>|%[a-z]\b/.test(text),
    );
    expect(unrecognized.map(({ text }) => text)).toEqual([
      "Invalid Authorization header format. Must be 'Bearer <YOUR_API_KEY>'",
    ]);
  });

  it('has a sample for each placeholder', () => {
    const names = segments.flatMap((segment) =>
      segment.type === 'placeholder' && segment.sample(segment.name, 0) === undefined
        ? [segment.name]
        : [],
    );
    expect(names).toEqual([]);
  });
});
