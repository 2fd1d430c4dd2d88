import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { recordSchema } from '../../src/catalog/files/schema.ts';

const documentation = readFileSync('content/docs/adding-a-catalog.md', 'utf8');

it.each(Object.keys(recordSchema.shape))('the field %s of a record is documented', (field) => {
  expect(documentation).toMatch(new RegExp(`\\b${field}\\b`));
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
