import { serveStdio, StdioServerTransport } from '@modelcontextprotocol/server/stdio';
import type { Command } from 'commander';
import { messageIndex } from '../search/index/encode.ts';
import { createCommand, printError, type Context } from './context.ts';
import { readKnown } from './known.ts';
import { createMcpServer } from './mcp/server.ts';

/** Of bad content and bad use, as `errbook explain` has it. */
const badUse = 2;

/** `errbook mcp`: answers editors and agents over standard input and output. */
export function mcpCommand(context: Context): Command {
  return createCommand('mcp', context, badUse)
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
    .action(async () => {
      const known = await readKnown(context);
      if (known === null) {
        context.exitCode = badUse;
        return;
      }
      await known.finder.addMessages(messageIndex(known.views));
      serveStdio(() => createMcpServer(known), {
        transport: new StdioServerTransport(context.stdin, context.stdout),
        onerror: ({ message }) => {
          printError(context, message);
        },
      });
    });
}
