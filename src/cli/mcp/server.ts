import { McpServer } from '@modelcontextprotocol/server';
import type { Known } from '../known.ts';
import { registerExplainError } from './explain-error.ts';
import { registerGetCode } from './get-code.ts';
import { registerSearchCodes } from './search-codes.ts';

/** A server of the Model Context Protocol that answers from these catalogs, for one connection. */
export function createMcpServer(known: Known): McpServer {
  const catalogs = known.views.map(({ id, about }) => `${about.title} (catalog \`${id}\`)`);
  const server = new McpServer(
    { name: 'errbook', title: 'Errbook', version: '0.1.0' },
    {
      instructions: [
        `Documented API errors of: ${catalogs.join(', ')}.`,
        'With a whole error (a response body, a log line, a stack trace), call explain_error with it, as it is: it also finds which of several cases behind a code it was.',
        'With a code alone, in any spelling, call get_code.',
        'With words about a problem, a part of a message or an HTTP status, call search_codes, then get_code for the one that fits.',
        'A fact that is null or "not documented" is not known: do not guess it. Give the person the URL of an answer.',
      ].join('\n'),
    },
  );
  registerExplainError(server, known);
  registerGetCode(server, known);
  registerSearchCodes(server, known);
  return server;
}
