import { Readable, Writable } from 'node:stream';
import { runCli } from '../../src/cli/program.ts';

/** The result of a command. */
export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/**
 * Runs `errbook` in this process, without environment variables.
 *
 * @param root the working directory
 * @param input the text on standard input
 */
export async function runErrbook(
  root: string,
  args: readonly string[],
  input = '',
): Promise<Outcome> {
  const [stdout, stderr] = [createOutput(), createOutput()];
  const stdin = Readable.from(input === '' ? [] : [Buffer.from(input)]);
  const streams = { stdin, stdout: stdout.stream, stderr: stderr.stream };
  const code = await runCli(args, { cwd: () => root, env: {}, ...streams });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

function createOutput(): { stream: Writable; text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
}
