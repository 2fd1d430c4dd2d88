/** Files and folders that cannot be used: one sentence, never a stack trace, and the exit code of a failure. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../../src/cli/program.ts';
import { completeFiles } from '../support/built-site.ts';
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
    [['import', 'example', 'content'], 'content is a folder, but a file is needed.'],
    [
      ['import', 'other', path.resolve('tests/fixtures/sources/enum-1.md'), '--facts', 'content'],
      'content is a folder, but a file is needed.',
    ],
    [['explain', 'content'], 'content is a folder.'],
    [['export', 'json', '--out', 'content'], 'content is a folder, but a file is needed.'],
    [['export', 'json', '--out', 'note.txt/x'], 'note.txt is a file, but a folder is needed.'],
    [['compress', 'note.txt'], 'note.txt is a file or is below a file'],
    [['hosting', 'nginx', '--dist', 'note.txt'], 'note.txt is a file or is below a file'],
    [['hosting', 'netlify', '--dist', 'note.txt'], 'note.txt is a file or is below a file'],
  ])('%j', async (args, message) => {
    const { errbook, listFiles } = createProject({ ...validFiles, 'note.txt': 'x' });
    const before = listFiles();
    const { code, stderr } = await errbook(...args);
    expect(stderr).toMatch(/^.+\n$/);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(code).toBe(args[0] === 'explain' ? 2 : 1);
    expect(listFiles()).toEqual(before);
  });

  it.each(['content', 'content/schemas'])('schema, if %s is a file', async (file) => {
    const { errbook } = createProject({ [file]: 'x' });
    const { code, stderr } = await errbook('schema');
    expect(stderr).toMatch(/^content\S* is a file.*, but a folder is needed\./);
    expect(code).toBe(1);
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

  type Rights = 'locked' | 'readable';

  it.each<[string[], string, Rights?]>([
    [['explain', 'secret.txt'], 'secret.txt'],
    [['import', 'other', 'secret.txt'], 'secret.txt'],
    [['compress', 'locked'], 'locked'],
    [['schema'], 'content/schemas'],
    [['check', '--record'], `${folder}/history.yaml`, 'readable'],
    [['export', 'json', '--out', 'content/x.json'], 'content/x.json', 'readable'],
    [['hosting', 'nginx', '--dist', 'locked'], 'locked'],
  ])('%j', (args, file, rights: Rights = 'locked') => {
    expect(runWithLocked(args, rights)).toEqual({
      code: args[0] === 'explain' ? 2 : 1,
      stderr: `${file} cannot be accessed: permission denied. Check the permissions of the file and its folder.\n`,
    });
  });

  it.each([
    [['check'], 1],
    [['explain', 'user_not_found'], 2],
  ])('to read content is reported as a problem of the file, next to others: %j', (args, code) => {
    const extra = { [`${folder}/catalog.yaml`]: minimalCatalog.replace('owner', 'ownr') };
    const result = runWithLocked(args, 'locked', extra);
    expect(result.code).toBe(code);
    expect(result.stderr).toContain(
      `${folder}/errors.yaml:1:1\n  The file cannot be accessed: permission denied.\n  → Check the permissions of the file and its folder.\n`,
    );
    expect(result.stderr).toContain('Did you mean `owner`?');
    expect(result.stderr).toContain(' problems in 2 files');
    expect(result.stderr).not.toMatch(/^ +at /m);
  });

  /**
   * Runs `errbook` in a project with files and folders that only an administrator can read.
   *
   * @param rights whether `errors.yaml` is readable or one of them
   */
  function runWithLocked(
    args: readonly string[],
    rights: Rights,
    files: Record<string, string> = {},
  ) {
    const { root } = createProject({
      ...validFiles,
      ...files,
      'secret.txt': 'x',
      'locked/index.html': '',
    });
    if (rights === 'locked') chmodSync(path.join(root, `${folder}/errors.yaml`), 0);
    chmodSync(path.join(root, 'secret.txt'), 0);
    chmodSync(path.join(root, folder), 0o555);
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
  expect(status).toBe(1);
});

it('an incomplete change leaves no files behind', async () => {
  const { root, errbook, listFiles, read } = createProject({
    ...completeFiles({
      'dist/index.html': '<link href="/_astro/a.css">"/_astro/',
      'dist/_headers': '/*\n  X-A: b\n',
    }),
    'out/addresses.map': 'before',
  });
  // One of several files cannot be put in its place.
  mkdirSync(path.join(root, 'out/site.conf'), { recursive: true });
  const before = listFiles();
  expect(await errbook('hosting', 'nginx', '--out', 'out')).toMatchObject({
    code: 1,
    stderr: 'out/site.conf is a folder, but a file is needed. Enter the path of a file.\n',
  });
  expect(listFiles()).toEqual(before);
  expect(read('out/addresses.map')).toBe('before');
});

describe('what a run that was killed has left', () => {
  const files = { ...validFiles, [`${folder}/history.yaml`]: '[]\n' };
  const left = {
    [`${folder}/.errors.yaml.4194300.new`]: '- code: ha',
    [`${folder}/.history.yaml.4194300.old`]: '[]\n',
  };

  it('does not confuse the next run, which removes it', async () => {
    const { errbook, listFiles, read } = createProject({ ...files, ...left });
    expect(await errbook('check')).toMatchObject({ code: 0, stderr: '' });
    expect(await errbook('check', '--record')).toMatchObject({ code: 0, stderr: '' });
    expect(listFiles()).toEqual(Object.keys(files).sort());
    expect(read(`${folder}/history.yaml`)).toContain('code: user_not_found');
  });

  it.each(['errors.yaml.new', 'history.yaml~', 'catalog.yaml.bak'])(
    'or another program, such as %s, is not to be renamed',
    async (name) => {
      const { errbook } = createProject({ ...files, [`${folder}/${name}`]: 'x' });
      const { code, stderr } = await errbook('check');
      expect(code).toBe(1);
      expect(stderr).toMatch(/This is a copy of \w+\.yaml\. Delete it, or move it elsewhere\./);
      expect(stderr).not.toMatch(/rename/i);
    },
  );
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
      ...completeFiles({ 'dist/a.html': 'a', 'dist/b.html': 'b' }),
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
