import type { CallToolResult } from '@modelcontextprotocol/server';
import type { Code } from '../../catalog/model/catalog.ts';
import type { Entry } from '../../search/index/entries.ts';
import { formatCodeMarkdown } from '../../outputs/code-markdown.ts';
import { en } from '../../ui-text/en.ts';
import { createUiText } from '../../ui-text/ui-text.ts';
import { maintainers } from '../explain-text.ts';
import type { Known } from '../known.ts';

const english = createUiText(en, 'en');

/** Annotations of all tools: they only read these catalogs. */
export const annotations = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
};

/** Creates a result with the answer as data and as texts. */
export function answer(data: object, ...texts: string[]): CallToolResult {
  return {
    structuredContent: { ...data },
    content: texts.map((text) => ({ type: 'text', text })),
  };
}

/** Creates an error result: what is wrong with a call and what to do instead. */
export function problem(text: string): CallToolResult {
  return { isError: true, content: [{ type: 'text', text }] };
}

/** Returns the problem with the ID of a catalog; `null` if the catalog exists or no ID is given. */
export function createCatalogProblem(catalog: string | undefined, { views }: Known): string | null {
  if (catalog === undefined || views.some(({ id }) => id === catalog)) return null;
  return `This catalog does not exist. The catalogs are: ${views.map(({ id }) => id).join(', ')}. Omit \`catalog\` to search all.`;
}

/** Returns the page of an entry as Markdown; `''` if it has none. */
export function createEntryMarkdown(entry: Entry, known: Known): string {
  const code: Code | undefined = known.codeOf(entry);
  const view = known.views.find(({ id }) => id === entry.catalog);
  if (!code || !view) return '';
  return formatCodeMarkdown(code, view, { title: maintainers, url: known.urlOf, ui: english });
}
