import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { fixtureSite } from '../support/build-fixture.ts';
import { siteFiles } from '../support/site.ts';

/** Bad content: the build fails, says every problem, and leaves the last good site as it is. */
const site = fixtureSite('small');
const catalog = path.join(site.root, 'content/catalogs/small');
const files = ['catalog.yaml', 'errors.yaml', 'history.yaml'].map((name) =>
  path.join(catalog, name),
);
const good = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
let before = '';

function fingerprint(): string {
  const dist = path.join(site.root, 'dist');
  const hash = createHash('sha256');
  for (const file of siteFiles(dist)) hash.update(file).update(readFileSync(path.join(dist, file)));
  return hash.digest('hex');
}

function edit(name: string, change: (text: string) => string): void {
  const file = path.join(catalog, name);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

beforeAll(() => {
  const { status, output } = site.build();
  expect(status, output).toBe(0);
  before = fingerprint();
});

afterEach(() => {
  rmSync(path.join(catalog, 'codes'), { recursive: true, force: true });
  for (const [file, text] of good) writeFileSync(file, text);
});

function expectRefusal(...said: string[]): void {
  const { status, output } = site.build();
  expect(status).not.toBe(0);
  for (const text of said) expect(output).toContain(text);
  expect(fingerprint()).toBe(before);
}

test('every problem of every file is said at once, and the last good site stays', () => {
  edit('errors.yaml', (text) =>
    text
      .replace("'404'", '404')
      .replace('status: 402', 'status: 99')
      .replace('category: cards', 'category: card'),
  );
  edit('catalog.yaml', (text) => text.replace('owner:', 'ownr:'));
  expectRefusal(
    'content/catalogs/small/errors.yaml:2:11',
    'content/catalogs/small/errors.yaml:5:11',
    '`status` is `99`, which is not an HTTP status code.',
    'Unknown field `ownr`.',
    'Did you mean `owner`?',
    'problems in 2 files',
  );
});

test('broken YAML is said with its place', () => {
  appendFileSync(path.join(catalog, 'errors.yaml'), '\n- code: [unclosed\n');
  expectRefusal('content/catalogs/small/errors.yaml:', 'Not valid YAML');
});

test('an empty catalog is an error, not an empty site', () => {
  edit('errors.yaml', () => '[]\n');
  expectRefusal('content/catalogs/small/errors.yaml:1:1', 'The catalog is empty');
});

test('codes whose addresses differ by case alone are refused by name', () => {
  appendFileSync(path.join(catalog, 'errors.yaml'), '- { code: CARD_EXPIRED, message: Twin }\n');
  expectRefusal('`CARD_EXPIRED` and `card_expired` would have the same address', 'slug: ...');
});

test('a code that was published once and has no page any more fails the build', () => {
  edit('errors.yaml', (text) => text.replaceAll('card_expired', 'card_too_old'));
  expectRefusal('`card_expired` was published once and has no page any more', 'retired:');
});

test('renames that lead to no page fail the build, each with its line', () => {
  const line = (code: string, to: string) =>
    `- { date: 2026-02-01, change: renamed, code: ${code}, to: ${to} }\n`;
  edit('history.yaml', (text) => text + line('a', 'b') + line('b', 'a') + line('c', 'nowhere'));
  expectRefusal(
    'content/catalogs/small/history.yaml:2:53',
    'The renames `a` → `b` → `a` go in a circle',
    'content/catalogs/small/history.yaml:4:53',
    'The new code `nowhere` is not in errors.yaml.',
  );
});
