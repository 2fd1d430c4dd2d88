/** Tests that need a separate process. All other tests of the command line call `runCli`. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { fixtureRoot, minimalCatalog } from '../support/catalogs.ts';
import { createProject, processEnv } from '../support/project.ts';

const main = path.resolve('src/cli/main.ts');
const validFiles = {
  'content/catalogs/example/catalog.yaml': minimalCatalog,
  'content/catalogs/example/errors.yaml': '- code: user_not_found\n',
};

/** Starts a process that is killed when its test ends. */
function start(file: string, args: readonly string[], cwd: string): ChildProcessWithoutNullStreams {
  const child = spawn(file, args, { cwd, env: processEnv });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** Waits for a process and returns its exit code and standard error. */
function waitForEnd(child: ChildProcessWithoutNullStreams): Promise<[number | null, string]> {
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve([code, stderr])));
}

it('reads standard input from a pipe', async () => {
  const { code, stdout } = await createProject(validFiles).spawn(
    'it failed: user_not_found',
    'explain',
  );
  expect(code).toBe(0);
  expect(stdout).toContain('http://localhost:4321/example/user_not_found/');
});

it('has the exit code of the command, and does not wait for unused standard input', async () => {
  const { root } = createProject();
  expect(await waitForEnd(start(process.execPath, [main, 'check'], root))).toEqual([
    1,
    expect.stringContaining('There are no catalogs.'),
  ]);
});

it('prints no error if the reader of its output closes the pipe', async () => {
  // The output is larger than the buffer of a pipe.
  const child = start(process.execPath, [main, 'export', 'typescript', 'clerk'], fixtureRoot);
  const first = new Promise<string>((resolve) => {
    child.stdout.once('data', (chunk: Buffer) => {
      child.stdout.destroy();
      resolve(chunk.toString());
    });
  });
  const end = waitForEnd(child);
  expect(await first).toMatch(/^\/\/ Made by/);
  expect(await end).toEqual([0, '']);
});

it.skipIf(process.platform === 'win32')('fails immediately in a deleted directory', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'errbook-gone-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const source = path.resolve('tests/fixtures/sources/enum-1.md');
  const script = 'rm -r "$PWD" && exec "$@"';
  const command = [process.execPath, main, 'import', 'example', source];
  const child = start('/bin/sh', ['-c', script, 'sh', ...command], folder);
  expect(await waitForEnd(child)).toEqual([
    2,
    'The working directory no longer exists. Change to the folder of your project and try again.\n',
  ]);
  expect(existsSync(folder)).toBe(false);
});
