import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** `DEPENDENCIES.md` gives a reason for every direct dependency. */
const packages = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const [, ...lists] = readFileSync('DEPENDENCIES.md', 'utf8').split(/^## .*$/m);

it.each([
  ['dependencies', 0],
  ['devDependencies', 1],
] as const)('exactly the packages of %s are listed, each with a reason', (kind, index) => {
  const rows = [...(lists[index] ?? '').matchAll(/^\| `(.+?)` +\| (.+?) *\|$/gm)];
  expect(rows.map(([, name]) => name)).toEqual(Object.keys(packages[kind]).sort());
  for (const [, name, reason = ''] of rows) expect(reason.length, name).toBeGreaterThan(4);
});
