import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createJsonSchemas } from '../../../../src/catalog/files/schema.ts';

it('has a schema for each kind of content file', () => {
  expect(Object.keys(createJsonSchemas()).sort()).toEqual([
    'catalog.schema.json',
    'errors.schema.json',
    'guide.schema.json',
    'history.schema.json',
  ]);
});

it('equals what is committed, for editors to use', () => {
  for (const [name, schema] of Object.entries(createJsonSchemas())) {
    const committed: unknown = JSON.parse(readFileSync(path.join('content/schemas', name), 'utf8'));
    expect(schema, `${name}; run \`npm run errbook -- schema\``).toEqual(committed);
  }
});

it('says what file it is for', () => {
  for (const [name, schema] of Object.entries(createJsonSchemas())) {
    expect(schema, name).toMatchObject({ title: expect.stringMatching(/^Errbook /) as string });
  }
});

it('describes every field, as hover help', () => {
  const undocumented = Object.entries(createJsonSchemas()).flatMap(([name, schema]) =>
    fieldsWithoutHelp(schema, name),
  );
  expect(undocumented).toEqual([]);
});

it('allows what has a default to be left out', () => {
  expect(createJsonSchemas()['catalog.schema.json']).toMatchObject({
    required: ['title', 'api', 'owner', 'source', 'notice', 'envelope'],
  });
});

function fieldsWithoutHelp(node: unknown, at: string): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { properties = {} } = node as { properties?: Record<string, { description?: string }> };
  const here = Object.entries(properties).flatMap(([key, field]) =>
    field.description ? [] : [`${at} ${key}`],
  );
  return [
    ...here,
    ...Object.entries(node).flatMap(([key, child]) => fieldsWithoutHelp(child, `${at}/${key}`)),
  ];
}
