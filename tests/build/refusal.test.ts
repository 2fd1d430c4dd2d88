import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { siteFiles } from '../support/site.ts';
import { smallSite } from './sites.ts';

/**
 * Bad content: the build fails, says every problem, and leaves the last good site as it is. Each catalog here is a copy
 * of `small` with mistakes of its own, and one build is told of all.
 */
const site = await smallSite();
const small = path.join(site.root, 'content/catalogs/small');
let status: number | null;
let output: string;
let before: string;
let after: string;

type Edits = Record<string, (text: string) => string>;

const renamed = (code: string, to: string) =>
  `- { date: 2026-02-01, change: renamed, code: ${code}, to: ${to} }\n`;

const mistakes: Record<string, Edits> = {
  typos: {
    'errors.yaml': (text) =>
      text
        .replace("'404'", '404')
        .replace('status: 402', 'status: 99')
        .replace('category: cards', 'category: card'),
    'catalog.yaml': (text) => text.replace('owner:', 'ownr:'),
  },
  broken: { 'errors.yaml': (text) => `${text}\n- code: [unclosed\n` },
  empty: { 'errors.yaml': () => '[]\n' },
  twins: { 'errors.yaml': (text) => `${text}- { code: CARD_EXPIRED, message: Twin }\n` },
  lost: { 'errors.yaml': (text) => text.replaceAll('card_expired', 'card_too_old') },
  renames: {
    'history.yaml': (text) =>
      text + renamed('a', 'b') + renamed('b', 'a') + renamed('c', 'nowhere'),
  },
};

beforeAll(async () => {
  before = fingerprint();
  const folders = Object.keys(mistakes).map((name) => path.join(path.dirname(small), name));
  for (const [index, edits] of Object.values(mistakes).entries()) {
    const folder = folders[index] ?? '';
    cpSync(small, folder, { recursive: true });
    for (const [file, edit] of Object.entries(edits)) {
      const text = readFileSync(path.join(folder, file), 'utf8');
      writeFileSync(path.join(folder, file), edit(text));
    }
  }
  ({ status, output } = await site.build());
  for (const folder of folders) rmSync(folder, { recursive: true });
  after = fingerprint();
});

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of siteFiles(site.dist)) {
    hash.update(file).update(readFileSync(path.join(site.dist, file)));
  }
  return hash.digest('hex');
}

/** What the build has printed about a catalog. */
function problemsOf(catalog: string): string {
  const about = output
    .split('\n\n')
    .filter((part) => part.startsWith(`content/catalogs/${catalog}/`));
  return about.join('\n\n');
}

function expectProblems(catalog: string, ...said: string[]): void {
  const problems = problemsOf(catalog);
  for (const text of said) expect(problems).toContain(text);
}

test('the build fails, and the last good site stays', () => {
  expect(status).toBe(1);
  expect(after).toBe(before);
});

test('every problem of every file is said at once', () => {
  expectProblems(
    'typos',
    'content/catalogs/typos/errors.yaml:2:11',
    'content/catalogs/typos/errors.yaml:5:11',
    '`status` is `99`, which is not an HTTP status code.',
    'Unknown field `ownr`.',
    'Did you mean `owner`?',
  );
  expect(output).toContain('10 problems in 7 files');
});

test('broken YAML is said with its place', () => {
  expectProblems('broken', 'content/catalogs/broken/errors.yaml:', 'Invalid YAML');
});

test('an empty catalog is an error, not an empty site', () => {
  expectProblems('empty', 'content/catalogs/empty/errors.yaml:1:1', 'The catalog is empty');
});

test('codes whose addresses differ by case alone are refused by name', () => {
  expectProblems('twins', '`CARD_EXPIRED` and `card_expired` would have the same URL', 'slug: ...');
});

test('a code that was published once and has no page any more fails the build', () => {
  expectProblems('lost', '`card_expired` was published, but no longer has a page', 'retired:');
});

test('renames that lead to no page fail the build, each with its line', () => {
  expectProblems(
    'renames',
    'content/catalogs/renames/history.yaml:2:53',
    'The renames `a` → `b` → `a` form a circle',
    'content/catalogs/renames/history.yaml:4:53',
    'The new code `nowhere` is not in errors.yaml.',
  );
});
