import type { CallToolResult } from '@modelcontextprotocol/server';
import type { Code } from '../../catalog/model/catalog.ts';
import type { Entry } from '../../search/index/entries.ts';
import { formatCodeMarkdown } from '../../outputs/code-markdown.ts';
import type { Known } from '../known.ts';
import { siteAddress, urlBuilder } from '../site-address.ts';

/** What all tools are: they read these catalogs and nothing else. */
export const annotations = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
};

/** An answer for programs and, in the same order, for readers. */
export function answer(data: object, ...texts: string[]): CallToolResult {
  return {
    structuredContent: { ...data },
    content: texts.map((text) => ({ type: 'text', text })),
  };
}

/** What is wrong with a call and what to do instead. */
export function problem(text: string): CallToolResult {
  return { isError: true, content: [{ type: 'text', text }] };
}

/** What is wrong with the id of a catalog; `null` where there is such a catalog, or none is asked for. */
export function catalogProblem(catalog: string | undefined, { views }: Known): string | null {
  if (catalog === undefined || views.some(({ id }) => id === catalog)) return null;
  return `There is no such catalog. The catalogs are: ${views.map(({ id }) => id).join(', ')}. Leave \`catalog\` out to ask all.`;
}

/** The page of an entry as Markdown; `''` where it has none. */
export function entryMarkdown(entry: Entry, known: Known): string {
  const code: Code | undefined = known.codeOf(entry);
  const view = known.views.find(({ id }) => id === entry.catalog);
  if (!code || !view) return '';
  // The name of the site stands in its configuration, which commands do not read.
  const title = 'the people of the site';
  return formatCodeMarkdown(code, view, { title, url: urlBuilder(siteAddress()) });
}
