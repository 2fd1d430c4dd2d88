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
  errbook(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }>;
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
    errbook: (...args) =>
      new Promise((resolve) => {
        execFile(process.execPath, [main, ...args], { cwd: root, env }, (error, stdout, stderr) => {
          resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
        });
      }),
  };
}
