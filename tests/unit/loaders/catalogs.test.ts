import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCatalogLoaders } from '../../../src/loaders/catalogs.ts';
import { createMemory, type Refresh } from '../../../src/loaders/refresh.ts';

/** A copy of the odd catalogs, and a collection that records all operations. */
let root = '';
let operations: string[] = [];
let answerCount = 0;
const entries = new Map<string, { id: string }>();
const memory = createMemory();
const refresh: Refresh = { memory, answer: () => answerCount++ };

const store = {
  get: (id: string) => entries.get(id),
  keys: () => [...entries.keys()],
  set: (entry: { id: string }) => {
    operations.push(`set ${entry.id}`);
    entries.set(entry.id, entry);
  },
  delete: (id: string) => {
    operations.push(`delete ${id}`);
    entries.delete(id);
  },
};

async function load(context: Record<string, unknown> = { refreshContextData: { refresh } }) {
  operations = [];
  await createCatalogLoaders().codes.load({
    collection: 'codes',
    store,
    config: { root: pathToFileURL(`${root}/`) },
    generateDigest: JSON.stringify,
    renderMarkdown: (html: string) => {
      operations.push(`render ${html.slice(0, 12)}`);
      return Promise.resolve({ html });
    },
    ...context,
  } as unknown as LoaderContext);
  return operations;
}

const resolveFile = (name: string) => path.join(root, 'content/catalogs', name);
function edit(name: string, change: (text: string) => string): void {
  writeFileSync(resolveFile(name), change(readFileSync(resolveFile(name), 'utf8')));
}

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'errbook-'));
  cpSync(path.resolve('tests/fixtures/odd/content'), path.join(root, 'content'), {
    recursive: true,
  });
  await load();
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('without changes, nothing is loaded, and the refresh is answered', async () => {
  answerCount = 0;
  expect(await load()).toEqual([]);
  expect(answerCount).toBe(1);
});

test('an edited guide is rendered, and no other entry changes', async () => {
  edit('odd/codes/auth-user-not-found.md', (text) => `${text}\nOne more line.\n`);
  const performed = await load();
  expect(performed.filter((operation) => operation.startsWith('set'))).toEqual([
    'set odd/auth-user-not-found',
  ]);
  expect(performed.filter((operation) => operation.startsWith('render'))).toHaveLength(1);
});

test('the guide is not rendered again after an edit of facts', async () => {
  edit('odd/codes/auth-user-not-found.md', (text) =>
    text.replace(/^---\n/, '---\nendUser: Try again.\n'),
  );
  expect(await load()).toEqual(['set odd/auth-user-not-found']);
});

test('a deleted catalog is removed from the collection', async () => {
  rmSync(resolveFile('plain'), { recursive: true });
  const performed = await load();
  expect(performed.length).toBeGreaterThan(0);
  expect(performed.every((operation) => operation.startsWith('delete plain/'))).toBe(true);
});

test('invalid content does not change the collection, and the error has every problem', async () => {
  const before = new Map(entries);
  edit('plain/errors.yaml', (text) => `${text}\n- statsu: 404\n`);
  await expect(load()).rejects.toMatchObject({
    issues: [{ message: '`code` is missing.' }, { message: 'Unknown field `statsu`.' }],
  });
  expect(entries).toEqual(before);
});

test('entries of another process are created again', async () => {
  const performed = await load({});
  expect(performed.filter((operation) => operation.startsWith('set'))).toHaveLength(entries.size);
});
