import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createJsonSchemas } from '../../../../src/catalog/files/schema.ts';

it('has a schema for each kind of content file', () => {
  expect(Object.keys(createJsonSchemas()).sort()).toEqual([
    'catalog.schema.json',
    'errors.schema.json',
    'family.schema.json',
    'guide.schema.json',
    'history.schema.json',
  ]);
});

it('equals the committed schemas, which editors use', () => {
  for (const [name, schema] of Object.entries(createJsonSchemas())) {
    const committed: unknown = JSON.parse(readFileSync(path.join('content/schemas', name), 'utf8'));
    expect(schema, `${name}; run \`npm run errbook -- schema\``).toEqual(committed);
  }
});

it('has a title for the file', () => {
  for (const [name, schema] of Object.entries(createJsonSchemas())) {
    expect(schema, name).toMatchObject({ title: expect.stringMatching(/^Errbook /) as string });
  }
});

it('has a description of every field, which editors show', () => {
  const undocumented = Object.entries(createJsonSchemas()).flatMap(([name, schema]) =>
    listUndescribedFields(schema, name),
  );
  expect(undocumented).toEqual([]);
});

it('does not require fields that have a default', () => {
  expect(createJsonSchemas()['catalog.schema.json']).toMatchObject({
    required: ['title', 'api', 'owner', 'source', 'notice'],
  });
});

function listUndescribedFields(node: unknown, path: string): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { properties = {} } = node as { properties?: Record<string, { description?: string }> };
  const undescribed = Object.entries(properties).flatMap(([key, field]) =>
    field.description ? [] : [`${path} ${key}`],
  );
  return [
    ...undescribed,
    ...Object.entries(node).flatMap(([key, child]) =>
      listUndescribedFields(child, `${path}/${key}`),
    ),
  ];
}
