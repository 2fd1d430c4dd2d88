import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { recordSchema } from '../../src/catalog/files/schema.ts';

const documentation = readFileSync('content/docs/adding-a-catalog.md', 'utf8');

it.each(Object.keys(recordSchema.shape))('the field %s of a record is documented', (field) => {
  expect(documentation).toMatch(new RegExp(`\\b${field}\\b`));
});
