import { chmodSync, existsSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { listYaml, writeFiles } from '../../../src/cli/write.ts';
import { listProblems } from '../support/catalogs.ts';
import { createProject } from '../support/project.ts';

it('writes texts that YAML parses as the same texts', () => {
  const texts = [
    ...['404', '08006', '-1003', '1e3', '0x1F', '.5', '1_000', '12:30', '2025-01-01'],
    ...[
      'true',
      'no',
      'null',
      '~',
      '=',
      '<<',
      '---',
      '...',
      '- a',
      '? a',
      '[a',
      '{a',
      '%d',
      '@a',
      '*a',
      '&a',
      '!a',
    ],
    ...[
      'a: b',
      'a #b',
      '#a',
      'a:',
      "it's",
      '"q"',
      'a\\b',
      ' a',
      'a ',
      '',
      'a\nb',
      'a\n\n b\n',
      '\ta',
      'a\r\nb',
    ],
    ...[
      '💥',
      'größe',
      '\u2028',
      '\u00A0',
      '\u0007',
      '\uFEFF',
      'x'.repeat(5000),
      'word '.repeat(400),
    ],
  ];
  const records = texts.map((text) => ({
    code: text,
    name: text,
    description: text,
    meta: { [text]: text },
    deprecated: { reason: text, replacedBy: [text] },
  }));
  expect(parse(listYaml('errors', records))).toEqual(records);
});

it('adds no line to a text that ends with an empty line at the end of a record', () => {
  const records = [{ code: 'A', message: 'a\n\n' }, { code: 'B' }];
  expect(parse(listYaml('errors', records))).toEqual(records);
});

it('writes lists with their schema for editors and a comment for people', () => {
  expect(listYaml('errors', [{ code: 'A' }, { code: null, name: 'B' }])).toBe(
    `# yaml-language-server: $schema=../../schemas/errors.schema.json
# Facts: one record per case. Written by \`errbook import\`; corrections and guides belong in codes/<code>.md.
- code: A

- code: null
  name: B
`,
  );
  const history = listYaml('history', []);
  expect(history).toMatch(
    /^# yaml-language-server: \$schema=\.\.\/\.\.\/schemas\/history\.schema\.json\n#.*\n\[\]\n$/,
  );
  expect(listProblems({ 'history.yaml': history })).toEqual([]);
});

it('writes only files with new content, relative to a folder, and no other files', () => {
  const { root, listFiles } = createProject({ 'same.txt': 'same', 'other.txt': 'before' });
  const resolve = (name: string) => path.join(root, name);
  const { mtimeMs } = statSync(resolve('same.txt'));
  const texts = { 'same.txt': 'same', 'other.txt': 'after', 'new/deep.txt': 'new' };
  expect(writeFiles(texts, root)).toEqual(['other.txt', 'new/deep.txt']);
  expect(listFiles()).toEqual(['new/deep.txt', 'other.txt', 'same.txt']);
  for (const [name, text] of Object.entries(texts))
    expect(readFileSync(resolve(name), 'utf8')).toBe(text);
  expect(statSync(resolve('same.txt')).mtimeMs).toBe(mtimeMs);
});

it('writes through links and to devices, and keeps the rights of files', () => {
  const { root, listFiles, read } = createProject({ 'real/a.txt': 'before', 'b.txt': 'before' });
  const resolve = (name: string) => path.join(root, name);
  symlinkSync('real/a.txt', resolve('link.txt'));
  chmodSync(resolve('b.txt'), 0o640);
  writeFiles({ 'link.txt': 'after', 'b.txt': 'after', '/dev/null': 'after' }, root);
  expect(lstatSync(resolve('link.txt')).isSymbolicLink()).toBe(true);
  expect(read('real/a.txt')).toBe('after');
  expect(statSync(resolve('b.txt')).mode & 0o777).toBe(0o640);
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  expect(listFiles()).toEqual(['b.txt', 'real/a.txt']);
});

it('writes all of several files or none', () => {
  const { root, listFiles, read } = createProject({ 'a.txt': 'before', 'c/x.txt': 'x' });
  const before = listFiles();
  // A folder is in the place of the last file.
  const texts = { 'a.txt': 'after', 'new/b.txt': 'after', c: 'after' };
  expect(() => writeFiles(texts, root)).toThrow(/EISDIR|ENOTEMPTY/);
  expect(listFiles()).toEqual(before);
  expect(read('a.txt')).toBe('before');
  expect(existsSync(path.join(root, 'new'))).toBe(false);
});
