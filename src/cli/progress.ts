import type { Context } from './context.ts';

/** A line in a terminal that says what a command is doing. */
export interface Progress {
  /** Replaces the line. */
  show(text: string): void;
  /** Removes the line. */
  end(): void;
}

/** Starts a line on standard error, if it is a terminal. Otherwise, nothing is written. */
export function startProgress({ stderr }: Pick<Context, 'stderr'>, text: string): Progress {
  const write = (line: string) => {
    // Carriage return, then the sequence that clears the line.
    if (stderr.isTTY === true) stderr.write(`\r\x1b[2K${line}`);
  };
  write(text);
  return { show: write, end: () => write('') };
}

/** Shows a line while a function runs. */
export async function runWithProgress<Value>(
  context: Pick<Context, 'stderr'>,
  text: string,
  run: () => Value | Promise<Value>,
): Promise<Value> {
  const progress = startProgress(context, text);
  try {
    return await run();
  } finally {
    progress.end();
  }
}
