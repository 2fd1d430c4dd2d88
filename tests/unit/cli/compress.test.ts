import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { completeFiles } from '../support/built-site.ts';
import { createProject } from '../support/project.ts';

const text = `<html>${'A line of text that is repeated. '.repeat(100)}</html>`;

it('writes reproducible .br and .gz files for texts that are long enough', async () => {
  const { root, errbook, listFiles, write } = createProject(
    completeFiles({
      'dist/a/index.html': text,
      'dist/b.md': 'short',
      'dist/short.css': text.slice(0, 1000),
      'dist/logo.png': text,
      'dist/pagefind/x.pf_meta': text,
    }),
  );
  // A team may change files after the build.
  write({ 'dist/b.md': text });
  const { code, stdout } = await errbook('compress');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^dist: 3 files, 8 kB; as \.br \d kB, as \.gz \d kB; took \d+\.\d s\n$/);
  const added = ['a/index.html.br', 'a/index.html.gz', 'b.md.br', 'b.md.gz'];
  expect(listFiles().filter((file) => /\.(?:br|gz)$/.test(file))).toEqual(
    added.map((file) => `dist/${file}`),
  );
  const readBytes = () => added.map((file) => readFileSync(path.join(root, 'dist', file)));
  const [br, gz] = readBytes();
  expect(brotliDecompressSync(br ?? '').toString()).toBe(text);
  expect(gunzipSync(gz ?? '').toString()).toBe(text);
  // The modification time in a gzip file.
  expect(gz?.readUInt32LE(4)).toBe(0);
  const before = readBytes();
  await errbook('compress', 'dist');
  expect(readBytes()).toEqual(before);
  // The compressed file of a text that has become too short is removed.
  write({ 'dist/b.md': 'short' });
  await errbook('compress');
  expect(listFiles()).not.toContain('dist/b.md.br');
  expect(statSync(path.join(root, 'dist/a/index.html.br')).size).toBeLessThan(100);
});

it('fails with a hint if there is no built site', async () => {
  const { errbook } = createProject();
  expect(await errbook('compress')).toMatchObject({
    code: 1,
    stderr: 'The folder dist does not exist. Build the site first: npm run build\n',
  });
});
