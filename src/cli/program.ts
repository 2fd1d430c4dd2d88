import { existsSync } from 'node:fs';
import { CommanderError, type Command } from 'commander';
import { createCheckCommand } from './check.ts';
import { createCompressCommand } from './compress.ts';
import {
  createCommand,
  exits,
  getFileFailure,
  printError,
  type Context,
  type Io,
} from './context.ts';
import { createExplainCommand } from './explain.ts';
import { createExportCommand } from './export.ts';
import { createHostingCommand } from './hosting.ts';
import { createImportCommand } from './import.ts';
import { createMcpCommand } from './mcp.ts';
import { SettingError } from '../hosting/site-settings.ts';
import { createSchemaCommand } from './schema.ts';
import { readVersion } from './version.ts';
import { describeSystemError } from '../loaders/system-errors.ts';

/**
 * Runs `errbook` and resolves to its exit code. `errbook mcp` resolves when it starts to listen; it then answers until
 * its standard input closes.
 *
 * @param args the arguments after the name of the program
 * @param io the streams and settings, such as `process`
 */
export async function runCli(args: readonly string[], io: Io): Promise<number> {
  const cwd = findDirectory(io);
  if (cwd === null) {
    printError(
      io,
      'The working directory no longer exists. Change to the folder of your project and try again.',
    );
    return exits.badUse;
  }
  const { env, stdin, stdout, stderr } = io;
  const context: Context = { cwd, env, stdin, stdout, stderr, exitCode: 0 };
  try {
    await createProgram(context).parseAsync(args, { from: 'user' });
  } catch (error) {
    // Commander has printed the message already.
    if (error instanceof CommanderError) return error.exitCode;
    const problem = error instanceof SettingError ? error.message : describeSystemError(error, cwd);
    if (problem === null) throw error;
    printError(context, problem);
    return error instanceof SettingError ? exits.badUse : getFileFailure(args);
  }
  return context.exitCode;
}

function createProgram(context: Context): Command {
  return createCommand('npm run errbook --', context)
    .description('Build and use error catalogs.')
    .version(readVersion(), '-V, --version', 'print the version')
    .showHelpAfterError()
    .addCommand(createCheckCommand(context))
    .addCommand(createCompressCommand(context))
    .addCommand(createExplainCommand(context))
    .addCommand(createExportCommand(context))
    .addCommand(createHostingCommand(context))
    .addCommand(createImportCommand(context))
    .addCommand(createMcpCommand(context))
    .addCommand(createSchemaCommand(context));
}

/**
 * Returns the path of the working directory, or `null` if it was deleted. In a deleted directory, `mkdir` of Node.js 24
 * never returns.
 */
function findDirectory({ cwd }: Io): string | null {
  try {
    const directory = cwd();
    return existsSync(directory) ? directory : null;
  } catch {
    return null;
  }
}
