import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { answerFields } from '../../catalog/files/answer-schema.ts';
import { statusClasses } from '../../catalog/text/http-status.ts';
import { usesHttp } from '../../catalog/model/view.ts';
import { listEntryStatuses } from '../../search/index/entries.ts';
import type { Hit } from '../../search/hits.ts';
import type { Known } from '../known.ts';
import { annotations, answer, createCatalogProblem, problem } from './answer.ts';

const outputSchema = z.object({
  results: z
    .array(
      z.object({
        catalog: z.string(),
        code: z.string().nullable().meta({ description: 'null for a case without a code' }),
        title: z.string(),
        statuses: z
          .array(z.union([z.int(), z.enum(statusClasses)]))
          .meta({ description: 'Empty if none is documented' }),
        state: z.enum(['deprecated', 'retired']).nullable(),
        facts: z.array(z.string()).meta({ description: 'Further facts, such as a severity' }),
        case: z.string().nullable().meta({ description: 'The case whose message matches' }),
        message: z.string().nullable().meta({ description: 'The matching text of that case' }),
        retry: answerFields.retry
          .unwrap()
          .nullable()
          .meta({ description: 'Whether the same request can succeed later; null if unknown' }),
        fixBy: answerFields.fixBy
          .unwrap()
          .nullable()
          .meta({ description: 'Who can fix it; null if unknown' }),
        url: z.string(),
      }),
    )
    .meta({ description: 'Best first' }),
  total: z.int().meta({ description: 'Number of all matches, also beyond the limit' }),
});

type Result = z.output<typeof outputSchema>['results'][number];

/** `search_codes`: searches codes by words, part of a message, or spelling. */
export function registerSearchCodes(server: McpServer, known: Known): void {
  const config = {
    title: 'Search error codes',
    description:
      'Searches error codes by words, part of a message, a title, or a code with typos. Returns the best matches first, each with the case whose message matches.',
    inputSchema: z.object({
      query: z.string().min(1).max(1000),
      catalog: z.string().optional().meta({ description: 'ID of a catalog, to search only there' }),
      status: z
        .union([z.int().min(100).max(599), z.string().regex(/^[1-5](?:\d\d|xx)$/)])
        .optional()
        .meta({ description: 'An HTTP status (404) or a status class ("4xx")' }),
      retry: answerFields.retry.meta({
        description: 'Only codes with this answer to whether the same request can succeed later',
      }),
      fixBy: answerFields.fixBy.meta({ description: 'Only codes that this person can fix' }),
      limit: z.int().min(1).max(50).default(10),
    }),
    outputSchema,
    annotations,
  };
  server.registerTool('search_codes', config, ({ query, catalog, status, limit, ...wanted }) => {
    const wrong = createCatalogProblem(catalog, known);
    if (wrong !== null) return problem(wrong);
    const hits = known.finder
      .search(query, { catalog, status: status?.toString() })
      .filter((hit) => hasAnswers(hit, wanted, known));
    const results = hits.slice(0, limit).map((hit) => createResult(hit, known));
    const text =
      results.length === 0
        ? 'No results. Try fewer or different words, or omit catalog, status, retry, and fixBy.'
        : results.map((result) => formatLine(result, known)).join('\n');
    return answer({ results, total: hits.length }, text);
  });
}

/** Returns whether the case that a query found or, if it found none, any case of the code has these answers. */
function hasAnswers(
  { entry, cases: [found] }: Hit,
  { retry, fixBy }: { retry?: Result['retry'] | undefined; fixBy?: Result['fixBy'] | undefined },
  { links, codeOf }: Known,
): boolean {
  const cases = found ? [links.answers(entry, found.errorCase)] : (codeOf(entry)?.cases ?? []);
  return cases.some(
    (answers) =>
      (retry === undefined || answers.retry === retry) &&
      (fixBy === undefined || answers.fixBy === fixBy),
  );
}

function createResult({ entry, cases: [found] }: Hit, { links }: Known): Result {
  const errorCase = found?.errorCase;
  const { retry, fixBy } = links.answers(entry, errorCase ?? null);
  return {
    catalog: entry.catalog,
    code: entry.isCode ? entry.label : null,
    title: entry.title ?? entry.label,
    statuses: listEntryStatuses(entry),
    state: entry.state,
    facts: links.facts(entry, errorCase ?? null),
    case: errorCase ? links.caseId(entry, errorCase) : null,
    message: found?.text ?? null,
    retry,
    fixBy,
    url: links.url(entry, errorCase ?? null, []),
  };
}

function formatLine(
  { catalog, code, title, statuses, state, facts: documented, ...found }: Result,
  { views }: Known,
): string {
  const hasStatus = views.some((view) => view.id === catalog && usesHttp(view));
  const facts = [
    code ?? '(no code)',
    ...(title === code ? [] : [title]),
    catalog,
    ...(hasStatus ? [statuses.join(', ') || 'status not documented'] : []),
    ...(state === null ? [] : [state]),
    ...documented,
    ...(found.retry === null ? [] : [`retry ${found.retry}`]),
    ...(found.fixBy === null ? [] : [`fix by ${found.fixBy}`]),
    ...(found.case === null ? [] : [`case ${found.case}`]),
    ...(found.message === null ? [] : [found.message.replace(/\s+/g, ' ')]),
    found.url,
  ];
  return `- ${facts.join(' | ')}`;
}
