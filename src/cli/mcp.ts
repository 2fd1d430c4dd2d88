import { serveStdio, StdioServerTransport } from '@modelcontextprotocol/server/stdio';
import type { Command } from 'commander';
import { createCommand, exits, printError, type Context } from './context.ts';
import { readKnown } from './known.ts';
import { createMessageReader } from './mcp/message-reader.ts';
import { createMcpServer } from './mcp/server.ts';

/** `errbook mcp`: a Model Context Protocol server on standard input and output. */
export function createMcpCommand(context: Context): Command {
  return createCommand('mcp', context)
    .description(
      'Answer questions from editors and agents about errors (Model Context Protocol, stdio)',
    )
    .addHelpText(
      'after',
      `
A client starts the server in the folder of the project and communicates over standard input and output. Messages for
people go to standard error. The server stops when its standard input closes.

The catalogs are read once, at the start. Restart the server after you change them.
URLs begin with SITE_URL and BASE_PATH. Nothing is sent over the network.
Exit codes: 0 stopped by the client, 2 invalid content or usage.`,
    )
    .action(async () => {
      const known = await readKnown(context);
      if (known === null) {
        context.exitCode = exits.badUse;
        return;
      }
      await known.finder.indexTexts();
      const { stdin, stdout } = context;
      // The SDK adds a listener for every answer that waits for the client to read. Many can wait at the same time.
      stdout.setMaxListeners(0);
      const messages = createMessageReader((response) => {
        stdout.write(`${JSON.stringify(response)}\n`);
      });
      serveStdio(() => createMcpServer(known), {
        // The reader limits the size of messages.
        transport: new StdioServerTransport(stdin.pipe(messages), stdout, {
          maxBufferSize: Infinity,
        }),
        onerror: ({ message }) => {
          printError(context, message);
        },
      });
    });
}
