#!/usr/bin/env node
import { describeSystemError } from '../loaders/system-errors.ts';
import { getFileFailure } from './context.ts';
import { runCli } from './program.ts';

// A reader such as `head` may close the pipe early.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    const problem = describeSystemError(error, '.', 'The output');
    if (problem === null) throw error;
    if (stream === process.stdout) process.stderr.write(`${problem}\n`);
    process.exit(getFileFailure(process.argv.slice(2)));
  });
}

process.exitCode = await runCli(process.argv.slice(2), process);
