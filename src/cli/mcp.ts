import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { Command } from 'commander';
import { readKnown } from './known.ts';
import { createMcpServer } from './mcp/server.ts';

/** Of bad content and bad use, as `errbook explain` has it. */
const badUse = 2;

/** `errbook mcp`: answers editors and agents over standard input and output. */
export function mcpCommand(): Command {
  return new Command('mcp')
    .description('answer editors and agents about errors (Model Context Protocol, stdio)')
    .addHelpText(
      'after',
      `
A client starts it in the folder of the project and speaks with it over standard input and output; what it has to say to
people goes to standard error. It ends with its standard input.

The catalogs are read once, at the start: restart it after changes.
Addresses begin with SITE_URL and BASE_PATH. Nothing is sent anywhere.
Exit codes: 0 the client has ended it, 2 bad content or bad use.`,
    )
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : badUse))
    .action(async () => {
      const known = await readKnown();
      if (known === null) {
        process.exitCode = badUse;
        return;
      }
      await known.finder.indexTexts();
      serveStdio(() => createMcpServer(known), {
        onerror: ({ message }) => {
          console.error(message);
        },
      });
    });
}
