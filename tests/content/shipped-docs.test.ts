import { readdirSync, readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { createJsonSchemas } from '../../src/catalog/files/schema.ts';
import { loadCatalogs } from '../../src/catalog/model/load.ts';

const read = (name: string) => readFileSync(`content/docs/${name}.md`, 'utf8');

test.each(Object.entries(createJsonSchemas()))(
  'every field of %s is documented with an example',
  (_, schema) => {
    const format = read('catalog-format');
    const code = [...format.matchAll(/^```\w*\n([\s\S]*?)^```|(`+)(.+?)\2/gm)]
      .map(([, block, , span]) => block ?? span)
      .join('\n');
    const missing = listFields(schema).filter((field) => !new RegExp(`\\b${field}:`).test(code));
    expect([...new Set(missing)]).toEqual([]);
  },
);

const catalogs = readExamples(read('adding-a-catalog') + read('catalog-recipes'));

it('has a recipe for each kind of API', () => {
  expect(catalogs.size).toBeGreaterThanOrEqual(7);
});

test.each([...catalogs])('the example catalog %s has no problems', (id, files) => {
  const folder = `content/catalogs/${id}`;
  const { issues, catalogs: loaded } = loadCatalogs([{ id, folder, files }], '', new Set());
  expect(issues).toEqual([]);
  expect(loaded[0]?.codes.length).toBeGreaterThan(0);
});

it('documents only commands that run this project, not a package of the same name', () => {
  const texts = readdirSync('content/docs').map((name) =>
    readFileSync(`content/docs/${name}`, 'utf8'),
  );
  for (const text of [readFileSync('README.md', 'utf8'), ...texts]) {
    expect(text).not.toMatch(/npx (?:--yes )?errbook|"npx"/);
    // A line of a block of code that starts the program by its name, also at the end of a pipe.
    expect(text).not.toMatch(/^(?:.*\| *)?errbook [a-z]/m);
  }
});

/** Returns the names of all fields in a JSON Schema. */
function listFields(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {} } = schema as { properties?: Record<string, unknown> };
  return [...Object.keys(properties), ...Object.values(schema).flatMap(listFields)];
}

/** Reads the example files of a page: the name of a file in a line of its own, then its content in a block of code. */
function readExamples(page: string): Map<string, Map<string, string>> {
  const examples = new Map<string, Map<string, string>>();
  const pattern =
    /`content\/catalogs\/([a-z-]+)\/([\w./]+)`[^\n]*:\n\n( *)(```+)yaml\n([\s\S]*?)^ *\4$/gm;
  for (const [, id = '', file = '', indent = '', , text = ''] of page.matchAll(pattern)) {
    const files = examples.get(id) ?? new Map<string, string>();
    // A catalog of several pages is complete on each of them.
    files.set(file, text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''));
    examples.set(id, files);
  }
  return examples;
}
