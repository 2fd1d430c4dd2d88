import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';

/**
 * Stops a program that never ends. The timeouts of tests must be longer, so that the program ends before the test does.
 */
const limit = 8 * 60 * 1000;

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts a program, and kills it if it is still running when this process exits. */
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

/** Runs a program for at most 8 minutes. Returns its exit status (`null` if it was killed) and its output. */
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

/** Stops a program and waits until it has ended. */
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
