import { spawn, type ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import path from 'node:path';
import { root, toolCommand } from './tools.ts';

/** For what never ends; a busy machine takes many times as long as an idle one. */
const limit = 60 * 60 * 1000;

let current: ChildProcess | undefined;

/** A program of an installed package and what to call it with. */
export interface Command {
  package: string;
  /** Name of the program where it is not that of the package. */
  program?: string;
  args: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** Folder to run in, below that of the project. */
  folder?: string;
}

/** Runs a program in the project's folder or one below it, its output going straight through; says whether it succeeded. */
export function runCommand(command: Command): Promise<boolean> {
  const [file, script] = toolCommand(command.package, command.program);
  // What a developer has set for a build of their own must not change what is tested.
  const { SITE_URL: _site, BASE_PATH: _base, EDIT_URL: _edit, ...inherited } = process.env;
  const child = spawn(file, [...script, ...command.args], {
    cwd: path.join(root, command.folder ?? ''),
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...inherited, ASTRO_TELEMETRY_DISABLED: '1', ...command.env },
    timeout: limit,
  });
  current = child;
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(String(error));
      resolve(false);
    });
    child.once('close', (code, signal) => {
      if (signal) console.error(`${command.package} was ended by ${signal}`);
      resolve(code === 0);
    });
  });
}

/** Passes the signals that end this process on to the program it runs, so that nothing is left behind. */
export function endTogether(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      current?.kill(signal);
      process.exit(128 + constants.signals[signal]);
    });
  }
}
