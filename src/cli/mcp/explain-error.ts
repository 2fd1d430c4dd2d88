import { stripVTControlCharacters } from 'node:util';
import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { isMask } from '../../secrets/secrets.ts';
import {
  createExplanationJson,
  explanationJsonSchema,
  type AnswerLinks,
} from '../explanation-json.ts';
import { formatExplanation } from '../explain-text.ts';
import type { Known } from '../known.ts';
import { annotations, answer, createEntryMarkdown, problem } from './answer.ts';
import { removeSecrets } from './remove-secrets.ts';

/** The size of the largest text, in bytes of UTF-8. */
const longestBody = 1_000_000;

/** `explain_error`: identifies the error in a pasted text, and the case of its code. */
export function registerExplainError(server: McpServer, known: Known): void {
  const config = {
    title: 'Explain an error',
    description:
      'Identifies the documented error in a response body, a log line, or a stack trace: its code, its case, the values in its message, the confidence, its page, and its documentation. Secrets in the text are not repeated.',
    inputSchema: z.object({
      body: z
        .string()
        .min(1)
        .meta({ description: 'The unchanged text with the error, up to 1 MB' }),
    }),
    outputSchema: explanationJsonSchema,
    annotations,
  };
  server.registerTool('explain_error', config, ({ body }) => {
    if (Buffer.byteLength(body) > longestBody) {
      return problem(
        'The text is larger than 1 MB. Send the part with the error: the response body, or the lines of the log around it.',
      );
    }
    const explanation = removeSecrets(known.explainer.explain(body), body, known.explainer.secrets);
    // A mask in place of a value would be a wrong value on the page.
    const links: AnswerLinks = {
      ...known.links,
      url: (entry, errorCase, values) =>
        known.links.url(
          entry,
          errorCase,
          values.filter(({ value }) => !isMask(value)),
        ),
    };
    const text = formatExplanation(explanation, links);
    const { primary } = explanation;
    return answer(
      createExplanationJson(explanation, links),
      stripVTControlCharacters(text),
      ...(primary ? [createEntryMarkdown(primary.entry, known)] : []),
    );
  });
}
