import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import type { Entry } from '../../search/index/entries.ts';
import { createCodeJson } from '../../outputs/code-json.ts';
import { codeJsonSchema } from '../../outputs/document-schema.ts';
import type { Known } from '../known.ts';
import {
  annotations,
  answer,
  createCatalogProblem,
  createEntryMarkdown,
  problem,
} from './answer.ts';

const mostNearest = 5;
/** The kinds of hits in which the query is the code or a name of it. */
const codeHits = new Set(['exact', 'affixed', 'name']);

/** `get_code`: everything that is documented about a code. */
export function registerGetCode(server: McpServer, known: Known): void {
  const config = {
    title: 'Get an error code',
    description:
      'Returns everything that is documented about an error code, in any spelling: its cases with statuses, messages, and descriptions, and its guide. If several catalogs have the code, returns all of them.',
    inputSchema: z.object({
      code: z.string().min(1).max(1000).meta({ description: 'user_not_found, UserNotFound, …' }),
      catalog: z.string().optional().meta({ description: 'ID of a catalog, to search only there' }),
    }),
    outputSchema: z.object({ codes: z.array(codeJsonSchema.extend({ catalog: z.string() })) }),
    annotations,
  };
  server.registerTool('get_code', config, ({ code, catalog }) => {
    const wrong = createCatalogProblem(catalog, known);
    if (wrong !== null) return problem(wrong);
    const entries = entriesOf(code, catalog, known);
    if (entries.length === 0) return problem(unknown(code, catalog, known));
    const codes = entries.flatMap((entry) => {
      const found = known.codeOf(entry);
      const view = known.views.find(({ id }) => id === entry.catalog);
      const url = known.links.url(entry, null, []);
      return found && view ? [{ catalog: entry.catalog, ...createCodeJson(found, view, url) }] : [];
    });
    return answer({ codes }, ...entries.map((entry) => createEntryMarkdown(entry, known)));
  });
}

/** Returns the entries with exactly this spelling; if there are none, those with another spelling of the same code. */
function entriesOf(code: string, catalog: string | undefined, { finder }: Known): Entry[] {
  const spelled = code.trim();
  const same = finder.index.entries.filter(
    (entry) => entry.label === spelled && (catalog === undefined || entry.catalog === catalog),
  );
  if (same.length > 0) return same;
  const hits = finder.search(code, { catalog });
  const [best] = hits;
  if (!best || !codeHits.has(best.kind)) return [];
  return hits.filter(({ kind }) => kind === best.kind).map(({ entry }) => entry);
}

function unknown(code: string, catalog: string | undefined, { finder, links }: Known): string {
  const near = finder
    .nearest(code, catalog === undefined ? mostNearest : finder.index.entries.length)
    .filter((entry) => catalog === undefined || entry.catalog === catalog)
    .slice(0, mostNearest)
    .map((entry) => `- ${entry.label} (${entry.catalog}): ${links.url(entry, null, [])}`);
  return [
    'This code is not in the catalogs.',
    ...(near.length === 0 ? [] : ['Codes with similar spelling, which may be unrelated:', ...near]),
    'To search by words or part of a message, call search_codes.',
  ].join('\n');
}
