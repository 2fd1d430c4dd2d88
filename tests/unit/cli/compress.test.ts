import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { project } from '../support/project.ts';

const text = 'A line of text that comes again. '.repeat(100);

it('writes .br and .gz beside text that is long enough, the same each time', async () => {
  const { root, errbook, files, write } = project({
    'dist/a/index.html': text,
    'dist/b.md': text,
    'dist/short.css': text.slice(0, 1000),
    'dist/logo.png': text,
    'dist/pagefind/x.pf_meta': text,
  });
  const { code, stdout } = await errbook('compress');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^dist: 3 files, 8 kB; as \.br \d kB, as \.gz \d kB; took \d+\.\d s\n$/);
  const added = ['a/index.html.br', 'a/index.html.gz', 'b.md.br', 'b.md.gz'];
  expect(files().filter((file) => /\.(?:br|gz)$/.test(file))).toEqual(
    added.map((file) => `dist/${file}`),
  );
  const bytes = () => added.map((file) => readFileSync(path.join(root, 'dist', file)));
  const [br, gz] = bytes();
  expect(brotliDecompressSync(br ?? '').toString()).toBe(text);
  expect(gunzipSync(gz ?? '').toString()).toBe(text);
  // The time that a gzip file holds.
  expect(gz?.readUInt32LE(4)).toBe(0);
  const before = bytes();
  await errbook('compress', 'dist');
  expect(bytes()).toEqual(before);
  // What is too short now must not be sent as it was.
  write({ 'dist/b.md': 'short' });
  await errbook('compress');
  expect(files()).not.toContain('dist/b.md.br');
  expect(statSync(path.join(root, 'dist/a/index.html.br')).size).toBeLessThan(100);
});

it('says where there is nothing', async () => {
  const { errbook } = project();
  expect(await errbook('compress')).toMatchObject({
    code: 1,
    stderr: 'The folder dist does not exist. Build the site first: npm run build\n',
  });
});
