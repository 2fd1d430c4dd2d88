import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { createEnvironment } from '../support/build-fixture.ts';
import { runChild } from '../support/child.ts';
import { listSiteFiles } from '../support/site.ts';
import { buildSmallSite } from './sites.ts';

/**
 * Invalid content: the build fails, reports every problem, and keeps the last valid site. Each catalog here is a copy
 * of `small` with other mistakes, and all are in the same build.
 */
const site = await buildSmallSite();
const small = path.join(site.root, 'content/catalogs/small');
let status: number | null;
let output: string;
let checked: string;
let before: string;
let after: string;

type Edits = Record<string, (text: string) => string>;

const formatRename = (code: string, to: string) =>
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
  links: {
    'codes/card_expired.md': () => 'See [the other](../card_exprd/) ![chart](./chart.png)\n',
  },
  renames: {
    'history.yaml': (text) =>
      text + formatRename('a', 'b') + formatRename('b', 'a') + formatRename('c', 'nowhere'),
  },
};

/** Prose pages that the build itself would refuse with a message of Astro, or drop. */
const pages = {
  'untitled.md': 'Text\n',
  'fields.md': '---\ntitle: A\nsidebar: 3\n---\n',
  'hero.md': '---\ntitle: A\nhero: { image: { file: ./no.png } }\n---\n',
  'image.md': '---\ntitle: A\n---\n![x](./no.png)\n',
  'search.md': '---\ntitle: A\n---\n',
  'component.mdx': '---\ntitle: A\n---\n\n<Card />\n',
  'import.mdx': "---\ntitle: A\n---\n\nimport x from './no.png';\n",
  'dropped.MD': '---\ntitle: A\n---\n',
};

beforeAll(async () => {
  before = hashSite();
  const folders = Object.keys(mistakes).map((name) => path.join(path.dirname(small), name));
  for (const [index, edits] of Object.values(mistakes).entries()) {
    const folder = folders[index] ?? '';
    cpSync(small, folder, { recursive: true });
    for (const [name, edit] of Object.entries(edits)) {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, edit(existsSync(file) ? readFileSync(file, 'utf8') : ''));
    }
  }
  const docs = Object.keys(pages).map((name) => path.join(site.root, 'content/docs', name));
  for (const [index, text] of Object.values(pages).entries()) {
    writeFileSync(docs[index] ?? '', text);
  }
  ({ status, output } = await site.build());
  checked = await check();
  for (const folder of [...folders, ...docs]) rmSync(folder, { recursive: true });
  after = hashSite();
});

/** Returns the output of `errbook check`. */
async function check(): Promise<string> {
  const main = path.join(site.root, 'src/cli/main.ts');
  const options = { cwd: site.root, env: createEnvironment({}) };
  return (await runChild(process.execPath, [main, 'check'], options)).output;
}

function hashSite(): string {
  const hash = createHash('sha256');
  for (const file of listSiteFiles(site.dist)) {
    hash.update(file).update(readFileSync(path.join(site.dist, file)));
  }
  return hash.digest('hex');
}

/** Returns the output of the build about a catalog. */
function getProblems(catalog: string): string {
  const about = output
    .split('\n\n')
    .filter((part) => part.startsWith(`content/catalogs/${catalog}/`));
  return about.join('\n\n');
}

function expectProblems(catalog: string, ...texts: string[]): void {
  const problems = getProblems(catalog);
  for (const text of texts) expect(problems).toContain(text);
}

test('the build fails and keeps the last valid site', () => {
  expect(status).toBe(1);
  expect(after).toBe(before);
});

test('every problem of every file is reported at once', () => {
  expectProblems(
    'typos',
    'content/catalogs/typos/errors.yaml:2:11',
    'content/catalogs/typos/errors.yaml:5:11',
    '`status` is `99`, which is not an HTTP status code.',
    'Unknown field `ownr`.',
    'Did you mean `owner`?',
  );
  expect(output).toContain('20 problems in 16 files');
});

test('prose pages that the build would refuse or drop are reported like catalogs', () => {
  for (const name of Object.keys(pages)) expect(output).toContain(`\ncontent/docs/${name}:`);
});

test('`check` reports exactly what the build reports', () => {
  const list = (text: string) => text.split('\n').filter((line) => line.startsWith('content/'));
  expect(list(checked)).toHaveLength(20);
  expect(list(checked)).toEqual(list(output));
});

test('invalid YAML is reported with its position, in plain words', () => {
  expectProblems(
    'broken',
    'content/catalogs/broken/errors.yaml:',
    'The bracket `[` is never closed.',
  );
});

test('an empty catalog is an error, not an empty site', () => {
  expectProblems('empty', 'content/catalogs/empty/errors.yaml:1:1', 'The catalog is empty');
});

test('codes whose URLs differ only in case are reported by name', () => {
  expectProblems('twins', '`CARD_EXPIRED` and `card_expired` would have the same URL', 'slug: ...');
});

test('a published code without a page fails the build', () => {
  expectProblems('lost', '`card_expired` was published, but no longer has a page', 'retired:');
});

test('links and images without a target are reported with their position', () => {
  expectProblems(
    'links',
    'content/catalogs/links/codes/card_expired.md:1:5',
    'The link `../card_exprd/` leads to /links/card_exprd/, which is not a page of this site.',
    'content/catalogs/links/codes/card_expired.md:1:33',
    'The image `./chart.png` does not exist',
  );
});

test('renames that lead to no page fail the build and are reported with their line', () => {
  expectProblems(
    'renames',
    'content/catalogs/renames/history.yaml:2:53',
    'The renames `a` → `b` → `a` form a circle',
    'content/catalogs/renames/history.yaml:4:53',
    'The new code `nowhere` is not in errors.yaml.',
  );
});
