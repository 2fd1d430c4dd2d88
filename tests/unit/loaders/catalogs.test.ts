import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCatalogLoaders } from '../../../src/loaders/catalogs.ts';
import { createMemory, type Refresh } from '../../../src/loaders/refresh.ts';

/** A copy of the odd catalogs, and a collection that notes what is done to it. */
let root = '';
let done: string[] = [];
let answers = 0;
const entries = new Map<string, { id: string }>();
const memory = createMemory();
const refresh: Refresh = { memory, answer: () => answers++ };

const store = {
  get: (id: string) => entries.get(id),
  keys: () => [...entries.keys()],
  set: (entry: { id: string }) => {
    done.push(`set ${entry.id}`);
    entries.set(entry.id, entry);
  },
  delete: (id: string) => {
    done.push(`delete ${id}`);
    entries.delete(id);
  },
};

async function load(context: Record<string, unknown> = { refreshContextData: { refresh } }) {
  done = [];
  await createCatalogLoaders().codes.load({
    collection: 'codes',
    store,
    config: { root: pathToFileURL(`${root}/`) },
    generateDigest: JSON.stringify,
    renderMarkdown: (html: string) => {
      done.push(`render ${html.slice(0, 12)}`);
      return Promise.resolve({ html });
    },
    ...context,
  } as unknown as LoaderContext);
  return done;
}

const file = (name: string) => path.join(root, 'content/catalogs', name);
function edit(name: string, change: (text: string) => string): void {
  writeFileSync(file(name), change(readFileSync(file(name), 'utf8')));
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

test('where nothing has changed, nothing is done, and whoever asked is answered', async () => {
  answers = 0;
  expect(await load()).toEqual([]);
  expect(answers).toBe(1);
});

test('an edited guide is rendered, and no other entry is touched', async () => {
  edit('odd/codes/auth-user-not-found.md', (text) => `${text}\nOne more line.\n`);
  const did = await load();
  expect(did.filter((one) => one.startsWith('set'))).toEqual(['set odd/auth-user-not-found']);
  expect(did.filter((one) => one.startsWith('render'))).toHaveLength(1);
});

test('edited facts leave the rendered guide as it is', async () => {
  edit('odd/codes/auth-user-not-found.md', (text) =>
    text.replace(/^---\n/, '---\nendUser: Try again.\n'),
  );
  expect(await load()).toEqual(['set odd/auth-user-not-found']);
});

test('a catalog that has vanished leaves the collection', async () => {
  rmSync(file('plain'), { recursive: true });
  const did = await load();
  expect(did.length).toBeGreaterThan(0);
  expect(did.every((one) => one.startsWith('delete plain/'))).toBe(true);
});

test('bad content leaves the collection as it was, and the error names each problem', async () => {
  const before = new Map(entries);
  edit('plain/errors.yaml', (text) => `${text}\n- statsu: 404\n`);
  await expect(load()).rejects.toMatchObject({
    issues: [{ message: '`code` is missing.' }, { message: 'Unknown field `statsu`.' }],
  });
  expect(entries).toEqual(before);
});

test('what another process has left in the collection is made anew', async () => {
  const did = await load({});
  expect(did.filter((one) => one.startsWith('set'))).toHaveLength(entries.size);
});
