/**
 * Runs commands on disks of their own, in a process that may mount disks: `node disk-commands.ts <JSON>`. Prints the
 * results as JSON.
 */
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { runCli } from '../../../src/cli/program.ts';

/** What to run, and on which disk. */
export interface DiskInput {
  files: Record<string, string>;
  commands: string[][];
  fault: 'full' | 'read-only';
}

/** How a command ended. */
export interface DiskResult {
  code: number;
  stderr: string;
  /** Paths of files and folders that are not as they were. */
  changed: string[];
}

const { files, commands, fault } = JSON.parse(process.argv[2] ?? '') as DiskInput;
const results: DiskResult[] = [];
for (const args of commands) results.push(await runOnDisk(args));
console.log(JSON.stringify(results));

async function runOnDisk(args: readonly string[]): Promise<DiskResult> {
  const root = mkdtempSync(path.join(tmpdir(), 'errbook-disk-'));
  mount('-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', root);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  if (fault === 'full') fillDisk(root);
  else mount('-o', 'remount,ro', root);
  const before = describe(root);
  let stderr = '';
  const stream = (write: (text: string) => void) =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        write(chunk.toString());
        done();
      },
    });
  const streams = {
    stdin: Readable.from([]),
    stdout: stream(() => undefined),
    stderr: stream((text) => (stderr += text)),
  };
  const code = await runCli(args, { cwd: () => root, env: {}, ...streams });
  const after = describe(root);
  const names = new Set([...before.keys(), ...after.keys()]);
  spawnSync('umount', [root]);
  rmdirSync(root);
  return {
    code,
    stderr,
    changed: [...names].filter((name) => before.get(name) !== after.get(name)),
  };
}

function mount(...args: readonly string[]): void {
  const { status, stderr } = spawnSync('mount', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

function fillDisk(root: string): void {
  const filler = path.join(root, 'filler');
  try {
    for (;;) writeFileSync(filler, Buffer.alloc(4096), { flag: 'a' });
  } catch {
    // It is full.
  }
}

function describe(root: string): Map<string, string> {
  const names = readdirSync(root, { recursive: true }).map(String);
  return new Map(
    names.map((name) => {
      const file = path.join(root, name);
      return [name, statSync(file).isFile() ? readFileSync(file, 'latin1') : 'folder'];
    }),
  );
}
