import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { runErrbook, type Outcome } from '../../support/run-errbook.ts';

const main = path.resolve('src/cli/main.ts');
/** Environment variables for processes of tests. The compile cache halves their startup time. */
export const processEnv = {
  ...process.env,
  NODE_COMPILE_CACHE: path.resolve('.cache/compiled'),
};

/** A project in a temporary folder, which is deleted when the test ends. */
export interface Project {
  root: string;
  write(files: Record<string, string>): void;
  read(file: string): string;
  /** Lists the paths of all its files, sorted. */
  listFiles(): string[];
  /** Runs `errbook` in the process of the test, without standard input and environment variables. */
  errbook(...args: string[]): Promise<Outcome>;
  /** Does the same with a text as standard input. */
  pipe(input: string, ...args: string[]): Promise<Outcome>;
  /** Runs `errbook` as a separate process, which is killed when the test ends. */
  spawn(input: string, ...args: string[]): Promise<Outcome>;
}

/** Creates a project with these files. */
export function createProject(files: Record<string, string> = {}): Project {
  const root = mkdtempSync(path.join(tmpdir(), 'errbook-unit-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const write: Project['write'] = (texts) => {
    for (const [file, text] of Object.entries(texts)) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    }
  };
  write(files);
  return {
    root,
    write,
    read: (file) => readFileSync(path.join(root, file), 'utf8'),
    listFiles: () =>
      readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
        )
        .sort(),
    errbook: (...args) => runErrbook(root, args),
    pipe: (input, ...args) => runErrbook(root, args, input),
    spawn: (input, ...args) => spawnIn(root, args, input),
  };
}

function spawnIn(root: string, args: readonly string[], input: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { cwd: root, env: processEnv };
    const child = execFile(process.execPath, [main, ...args], options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
    // This also applies if the test times out, after which its folder is deleted.
    onTestFinished(() => void child.kill('SIGKILL'));
    child.stdin?.end(input);
  });
}
