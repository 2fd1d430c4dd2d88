import { existsSync } from 'node:fs';
import { CommanderError, type Command } from 'commander';
import { checkCommand } from './check.ts';
import { compressCommand } from './compress.ts';
import { createCommand, printError, type Context, type Io } from './context.ts';
import { explainCommand } from './explain.ts';
import { exportCommand } from './export.ts';
import { hostingCommand } from './hosting.ts';
import { importCommand } from './import.ts';
import { mcpCommand } from './mcp.ts';
import { schemaCommand } from './schema.ts';

/** Exit code if the working directory was deleted. */
const noDirectory = 2;

/**
 * Runs `errbook` and resolves to its exit code. `errbook mcp` resolves when it starts to listen; it then answers until
 * its standard input closes.
 *
 * @param args arguments after the name of the program
 * @param io such as `process`
 */
export async function runCli(args: readonly string[], io: Io): Promise<number> {
  const cwd = findDirectory(io);
  if (cwd === null) {
    printError(
      io,
      'The working directory no longer exists. Change to the folder of your project and try again.',
    );
    return noDirectory;
  }
  const { env, stdin, stdout, stderr } = io;
  const context: Context = { cwd, env, stdin, stdout, stderr, exitCode: 0 };
  try {
    await createProgram(context).parseAsync(args, { from: 'user' });
  } catch (error) {
    // Commander has printed the message already.
    if (error instanceof CommanderError) return error.exitCode;
    throw error;
  }
  return context.exitCode;
}

function createProgram(context: Context): Command {
  return createCommand('errbook', context)
    .description('Build and use error catalogs.')
    .showHelpAfterError()
    .addCommand(checkCommand(context))
    .addCommand(compressCommand(context))
    .addCommand(explainCommand(context))
    .addCommand(exportCommand(context))
    .addCommand(hostingCommand(context))
    .addCommand(importCommand(context))
    .addCommand(mcpCommand(context))
    .addCommand(schemaCommand(context));
}

/** Path of the working directory, or `null` if it was deleted: there, `mkdir` of Node.js 24 never returns. */
function findDirectory({ cwd }: Io): string | null {
  try {
    const directory = cwd();
    return existsSync(directory) ? directory : null;
  } catch {
    return null;
  }
}
