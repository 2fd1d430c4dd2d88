import { McpServer } from '@modelcontextprotocol/server';
import type { Known } from '../known.ts';
import { readVersion } from '../version.ts';
import { registerExplainError } from './explain-error.ts';
import { registerGetCode } from './get-code.ts';
import { registerSearchCodes } from './search-codes.ts';

/** Creates a Model Context Protocol server for these catalogs and one connection. */
export function createMcpServer(known: Known): McpServer {
  const catalogs = known.views.map(({ id, about }) => `${about.title} (catalog \`${id}\`)`);
  const server = new McpServer(
    { name: 'errbook', title: 'Errbook', version: readVersion() },
    {
      instructions: [
        `Documented API errors of: ${catalogs.join(', ')}.`,
        'If you have a whole error (a response body, a log line, a stack trace), pass it unchanged to explain_error. It also identifies which of several cases of a code it is.',
        'If you have only a code, in any spelling, call get_code.',
        'If you have a description of a problem, part of a message, or an HTTP status, call search_codes, then get_code for the code that fits.',
        'If a fact is null or "not documented", nobody has documented it: do not guess. Give the user the URL of the answer.',
      ].join('\n'),
    },
  );
  registerExplainError(server, known);
  registerGetCode(server, known);
  registerSearchCodes(server, known);
  return server;
}
