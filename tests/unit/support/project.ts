import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

const main = path.resolve('src/cli/main.ts');
/** Halves the time that a process takes to start. */
const env = { ...process.env, NODE_COMPILE_CACHE: path.resolve('.cache/compiled') };

/** A project in a folder of its own, which is deleted when the test ends. */
export interface Project {
  root: string;
  write(files: Record<string, string>): void;
  read(file: string): string;
  /** The paths of all its files, sorted. */
  files(): string[];
  /** Runs `errbook` in it. */
  errbook(...args: string[]): Promise<Outcome>;
  /** The same with this text as standard input. */
  pipe(input: string, ...args: string[]): Promise<Outcome>;
}

interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

export function project(files: Record<string, string> = {}): Project {
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
    files: () =>
      readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
        )
        .sort(),
    errbook: (...args) => run(root, args),
    pipe: (input, ...args) => run(root, args, input),
  };
}

function run(root: string, args: readonly string[], input = ''): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { cwd: root, env };
    const child = execFile(process.execPath, [main, ...args], options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
    child.stdin?.end(input);
  });
}
