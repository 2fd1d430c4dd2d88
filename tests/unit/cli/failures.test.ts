/** Files and folders that cannot be used: one sentence, never a stack trace, and exit code 2. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../../src/cli/program.ts';
import { minimalCatalog } from '../support/catalogs.ts';
import { createProject, processEnv } from '../support/project.ts';

const main = path.resolve('src/cli/main.ts');
const folder = 'content/catalogs/example';
const validFiles = {
  [`${folder}/catalog.yaml`]: minimalCatalog,
  [`${folder}/errors.yaml`]: '- code: user_not_found\n',
};
const isWindows = process.platform === 'win32';

describe('a folder in place of a file, or a file in place of a folder', () => {
  it.each([
    [['import', 'example', 'content'], 'This is a folder, not a file.'],
    [['import', 'example', 'note.txt', '--facts', 'content'], 'This is a folder, not a file.'],
    [['explain', 'content'], 'content is a folder.'],
    [['export', 'json', '--out', 'content'], 'content is a folder, but a file is needed.'],
    [['export', 'json', '--out', 'note.txt/x'], 'note.txt is a file, but a folder is needed.'],
    [['compress', 'note.txt'], 'note.txt is a file or is below a file'],
    [['hosting', 'nginx', '--dist', 'note.txt'], 'note.txt is a file or is below a file'],
    [['hosting', 'netlify', '--dist', 'note.txt'], 'note.txt has no _redirects file.'],
  ])('%j', async (args, message) => {
    const { errbook, listFiles } = createProject({ ...validFiles, 'note.txt': 'x' });
    const before = listFiles();
    const { code, stderr } = await errbook(...args);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(code).toBe(2);
    expect(listFiles()).toEqual(before);
  });

  it.each(['content', 'content/schemas'])('schema, if %s is a file', async (file) => {
    const { errbook } = createProject({ [file]: 'x' });
    const { code, stderr } = await errbook('schema');
    expect(stderr).toMatch(/^content\/schemas\S* is a file.*, but a folder is needed\./);
    expect(code).toBe(2);
  });
});

describe.skipIf(isWindows)('a missing permission', () => {
  /** Runs `errbook` without the rights of an administrator. */
  const runAsUser = (root: string, ...args: string[]) => {
    chmodSync(root, 0o777);
    const isAdministrator = process.getuid?.() === 0;
    const { status, stderr } = spawnSync(process.execPath, [main, ...args], {
      cwd: root,
      env: processEnv,
      encoding: 'utf8',
      ...(isAdministrator ? { uid: 65534, gid: 65534 } : {}),
    });
    return { code: status, stderr };
  };

  it.each([
    [['explain', 'secret.txt'], 'secret.txt'],
    [['import', 'other', 'secret.txt'], 'secret.txt'],
    [['compress', 'locked'], 'locked'],
    [['schema'], 'content/schemas'],
    [['hosting', 'nginx', '--dist', 'locked'], 'locked'],
  ])('%j', (args, file) => {
    expect(runWithLocked(args)).toEqual({
      code: 2,
      stderr: `${file} cannot be accessed: permission denied. Check the permissions of the file and its folder.\n`,
    });
  });

  it.each([
    [['check'], 1],
    [['explain', 'user_not_found'], 2],
  ])('to read content is reported as a problem of the file, next to others: %j', (args, code) => {
    const extra = { [`${folder}/catalog.yaml`]: minimalCatalog.replace('owner', 'ownr') };
    const result = runWithLocked(args, extra);
    expect(result.code).toBe(code);
    expect(result.stderr).toContain(
      `${folder}/errors.yaml:1:1\n  The file cannot be accessed: permission denied.\n  → Check the permissions of the file and its folder.\n`,
    );
    expect(result.stderr).toContain('Did you mean `owner`?');
    expect(result.stderr).toContain(' problems in 2 files');
    expect(result.stderr).not.toMatch(/^ +at /m);
  });

  /** Runs `errbook` in a project with files and folders that only an administrator can read. */
  function runWithLocked(args: readonly string[], files: Record<string, string> = {}) {
    const { root } = createProject({
      ...validFiles,
      ...files,
      'secret.txt': 'x',
      'locked/index.html': '',
    });
    for (const name of [`${folder}/errors.yaml`, 'secret.txt']) chmodSync(path.join(root, name), 0);
    chmodSync(path.join(root, 'locked'), 0);
    chmodSync(path.join(root, 'content'), 0o555);
    const result = runAsUser(root, ...args);
    chmodSync(path.join(root, 'locked'), 0o777);
    chmodSync(path.join(root, 'content'), 0o777);
    return result;
  }
});

it.skipIf(!existsSync('/dev/full'))('a full disk behind standard output is reported', () => {
  const { root } = createProject(validFiles);
  const { status, stderr } = spawnSync(
    '/bin/sh',
    ['-c', '"$0" "$1" export json > /dev/full', process.execPath, main],
    { cwd: root, env: processEnv, encoding: 'utf8' },
  );
  expect(stderr).toBe(
    'The output cannot be written: the disk is full. Free some space and try again.\n',
  );
  expect(status).toBe(2);
});

it('an incomplete change leaves no files behind', async () => {
  const { root, errbook, listFiles } = createProject({
    'dist/index.html': '<link href="/_astro/a.css">"/_astro/',
    'dist/_headers': '/*\n  X-A: b\n',
  });
  // The second file of several cannot be written.
  mkdirSync(path.join(root, 'out/headers.conf.new'), { recursive: true });
  const before = listFiles();
  expect(await errbook('hosting', 'nginx', '--out', 'out')).toMatchObject({ code: 2 });
  expect(listFiles()).toEqual(before);
});

it('prints its version', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  for (const option of ['--version', '-V']) {
    expect(await createProject().errbook(option)).toEqual({
      code: 0,
      stdout: `${version}\n`,
      stderr: '',
    });
  }
});

it.each([
  [['check'], 'Checking the content …'],
  [['explain', 'user_not_found'], 'Reading the catalogs …'],
  [['export', 'json'], 'Reading the catalogs …'],
  [['import', 'other', 'note.md'], 'Reading note.md …'],
  [['compress', 'dist'], 'Compressing: 2 of 2 files'],
])(
  'shows in a terminal what it is doing, and removes the line at the end: %j',
  async (args, text) => {
    const { root, errbook } = createProject({
      ...validFiles,
      'note.md': 'x',
      'dist/a.html': 'a',
      'dist/b.html': 'b',
    });
    let written = '';
    const create = (isTTY: boolean) =>
      Object.assign(
        new Writable({
          write(chunk: Buffer, _encoding, done) {
            if (isTTY) written += chunk.toString();
            done();
          },
        }),
        { isTTY },
      );
    const streams = { stdin: process.stdin, stdout: create(false), stderr: create(true) };
    await runCli(args, { cwd: () => root, env: {}, ...streams });
    expect(written).toContain(`\r\x1b[2K${text}`);
    expect(written.replace(/\r\x1b\[2K[^\n\r\x1b]*/g, '')).not.toContain('…');
    expect((await errbook(...args)).stderr).not.toContain(text);
  },
);
