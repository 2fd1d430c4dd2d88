import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { readCatalogs } from '../../../src/loaders/read-sources.ts';
import { createCatalogJson } from '../../../src/outputs/code-json.ts';
import { createDocumentSchema } from '../../../src/outputs/document-schema.ts';
import { shippedCatalogs } from '../support/catalogs.ts';

const schemaUrl = 'https://errors.example.com/schemas/catalog-1.json';
const validate = new Ajv2020({ strict: false, formats: { uri: true } }).compile(
  createDocumentSchema(schemaUrl),
);

it('every catalog, odd ones too, is as the published schema says', () => {
  for (const { id, about, codes } of [
    ...shippedCatalogs(),
    ...readCatalogs('tests/fixtures/odd').catalogs,
  ]) {
    const urlOf = ({ slug }: { slug: string }) => `https://errors.example.com/${id}/${slug}/`;
    const document: unknown = JSON.parse(
      JSON.stringify(createCatalogJson({ id, title: about.title, codes }, urlOf, schemaUrl)),
    );
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
  }
});

it('the schema refuses what is no catalog and allows new fields', () => {
  const empty = { $schema: schemaUrl, catalog: 'x', title: 'X', codes: [] };
  expect(validate({ ...empty, later: 1 })).toBe(true);
  expect(validate({ ...empty, codes: [{ code: 1 }] })).toBe(false);
});
