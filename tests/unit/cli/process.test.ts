/** What only a process shows; every other test of the command line calls `runCli`. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { fixtureRoot, minimalCatalog } from '../support/catalogs.ts';
import { project, processEnv } from '../support/project.ts';

const main = path.resolve('src/cli/main.ts');
const good = {
  'content/catalogs/example/catalog.yaml': minimalCatalog,
  'content/catalogs/example/errors.yaml': '- code: user_not_found\n',
};

/** A process that does not outlive its test. */
function start(file: string, args: readonly string[], cwd: string): ChildProcessWithoutNullStreams {
  const child = spawn(file, args, { cwd, env: processEnv });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** What a process prints to standard error, and its exit code. */
function ended(child: ChildProcessWithoutNullStreams): Promise<[number | null, string]> {
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve([code, stderr])));
}

it('reads what is piped into it', async () => {
  const { code, stdout } = await project(good).spawn('it failed: user_not_found', 'explain');
  expect(code).toBe(0);
  expect(stdout).toContain('http://localhost:4321/example/user_not_found/');
});

it('ends with the exit code of the command, and does not wait for standard input that it does not read', async () => {
  const { root } = project();
  expect(await ended(start(process.execPath, [main, 'check'], root))).toEqual([
    1,
    expect.stringContaining('There are no catalogs.'),
  ]);
});

it('says nothing when whoever reads its output has enough', async () => {
  // More than fits into a pipe.
  const child = start(process.execPath, [main, 'export', 'typescript', 'clerk'], fixtureRoot);
  const first = new Promise<string>((resolve) => {
    child.stdout.once('data', (chunk: Buffer) => {
      child.stdout.destroy();
      resolve(chunk.toString());
    });
  });
  const end = ended(child);
  expect(await first).toMatch(/^\/\/ Made by/);
  expect(await end).toEqual([0, '']);
});

it.skipIf(process.platform === 'win32')(
  'fails at once in a directory that has been deleted',
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'errbook-gone-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const source = path.resolve('tests/fixtures/sources/enum-1.md');
    const script = 'rm -r "$PWD" && exec "$@"';
    const command = [process.execPath, main, 'import', 'example', source];
    const child = start('/bin/sh', ['-c', script, 'sh', ...command], folder);
    expect(await ended(child)).toEqual([
      2,
      'The working directory no longer exists. Change to the folder of your project and try again.\n',
    ]);
    expect(existsSync(folder)).toBe(false);
  },
);
