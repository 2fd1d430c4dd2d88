import { spawn, type ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import path from 'node:path';
import { root, toolCommand } from './tools.ts';

/** Stops a program that never ends. It is generous because a busy machine takes many times as long as an idle one. */
const limit = 60 * 60 * 1000;

let current: ChildProcess | undefined;

/** A program of an installed package, with its arguments. */
export interface Command {
  package: string;
  /** Name of the program; the name of the package by default. */
  program?: string;
  args: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** Working directory, relative to the project. */
  folder?: string;
}

/** Runs a program in the folder of the project or one below it, and prints its output. Returns whether it succeeded. */
export function runCommand(command: Command): Promise<boolean> {
  const [file, script] = toolCommand(command.package, command.program);
  // Variables that a developer has set for another build must not affect the tests.
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
      if (signal) console.error(`${command.package} was stopped by ${signal}`);
      resolve(code === 0);
    });
  });
}

/** Forwards the signals that end this process to the program it runs, so that the program ends as well. */
export function forwardSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      current?.kill(signal);
      process.exit(128 + constants.signals[signal]);
    });
  }
}
