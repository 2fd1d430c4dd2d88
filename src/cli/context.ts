import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { Command, CommanderError } from 'commander';

/** A stream that may be a terminal. */
type Terminal<Stream> = Stream & { isTTY?: boolean };

/** What the command line reads and writes, with the names that `process` uses. */
export interface Io {
  /** Path of the working directory; may throw if it was deleted. */
  cwd: () => string;
  env: Readonly<Record<string, string | undefined>>;
  stdin: Terminal<Readable>;
  stdout: Terminal<Writable>;
  stderr: Terminal<Writable>;
}

/** The environment of a command. Commands use it instead of `process` and `console`. */
export interface Context extends Omit<Io, 'cwd'> {
  /** Absolute path of the working directory. */
  cwd: string;
  /** Exit code of the run; a command sets it when it fails. */
  exitCode: number;
}

/** Exit codes, the same for all commands. `errbook explain` also uses `failed` if there is no match, like `grep`. */
export const exits = {
  done: 0,
  /** The content, the source, or the built site has problems, or a file cannot be read or written. */
  failed: 1,
  /** The arguments or the environment are invalid. */
  badUse: 2,
} as const;

/**
 * Returns the exit code of a run that cannot read or write a file. For commands that answer questions, it differs from
 * the code of an answer.
 *
 * @param args the arguments after the name of the program
 */
export function getFileFailure([command = '']: readonly string[]): number {
  return command === 'explain' || command === 'mcp' ? exits.badUse : exits.failed;
}

/** Creates a command that writes to the streams of `context` and throws a `CommanderError` instead of exiting. */
export function createCommand(name: string, context: Context): Command {
  return new Command(name)
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: (text) => context.stderr.write(text),
    })
    .exitOverride((error) => {
      if (error.exitCode === 0) throw error;
      throw new CommanderError(exits.badUse, error.code, error.message);
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

/** Returns the absolute path of a file whose path is relative to the working directory. */
export function resolvePath({ cwd }: Pick<Context, 'cwd'>, file: string): string {
  return path.resolve(cwd, file);
}
