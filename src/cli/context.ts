import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { Command, CommanderError } from 'commander';

/** A stream that may be a terminal. */
type Terminal<Stream> = Stream & { isTTY?: boolean };

/** What the command line reads and writes, under the names that `process` has for it. */
export interface Io {
  /** Path of the working directory; may throw where it was deleted. */
  cwd: () => string;
  env: Readonly<Record<string, string | undefined>>;
  stdin: Terminal<Readable>;
  stdout: Terminal<Writable>;
  stderr: Writable;
}

/** What a command runs with. Commands use this in place of `process` and `console`. */
export interface Context extends Omit<Io, 'cwd'> {
  /** Absolute path of the working directory. */
  cwd: string;
  /** Exit code of the run; a command sets it where it fails. */
  exitCode: number;
}

/**
 * A command that writes to the streams of `context` and throws a `CommanderError` in place of ending the process.
 *
 * @param badUse exit code for arguments that are wrong
 */
export function createCommand(name: string, context: Context, badUse = 1): Command {
  return new Command(name)
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: (text) => context.stderr.write(text),
    })
    .exitOverride((error) => {
      if (error.exitCode === 0) throw error;
      throw new CommanderError(badUse, error.code, error.message);
    });
}

/** Writes a text and a line break to standard output. */
export function print({ stdout }: Pick<Context, 'stdout'>, text: string): void {
  stdout.write(`${text}\n`);
}

/** Writes a text and a line break to standard error. */
export function printError({ stderr }: Pick<Context, 'stderr'>, text: string): void {
  stderr.write(`${text}\n`);
}

/** Absolute path of a file that is named relative to the working directory. */
export function resolvePath({ cwd }: Pick<Context, 'cwd'>, file: string): string {
  return path.resolve(cwd, file);
}
