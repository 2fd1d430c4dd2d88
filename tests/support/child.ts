import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';

/** For what never ends. Tests that wait for a program must allow more, so that it is ended before they give up. */
const limit = 8 * 60 * 1000;

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts a program that ends with this process at the latest. */
export function startChild(
  command: string,
  args: readonly string[],
  options: SpawnOptions,
): ChildProcess {
  const child = spawn(command, args, options);
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

/** Runs a program to its end, of 8 minutes at most; its status, `null` where it was ended, and all that it printed. */
export function runChild(
  command: string,
  args: readonly string[],
  options: SpawnOptions,
): Promise<{ status: number | null; output: string }> {
  const child = startChild(command, args, {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: limit,
    killSignal: 'SIGKILL',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, output }));
  });
}

/** Ends a program, and waits until it has. */
export function stopChild(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) {
      resolve();
      return;
    }
    child.once('close', () => resolve());
    child.kill();
  });
}
