import type { MarkdownHeading } from 'astro';
import { isOnlyText } from '../../catalog/text/description.ts';
import type { Code } from '../../catalog/model/catalog.ts';

/** Anchors of the page's own sections. They begin with `_`, which no case's anchor does. */
export const sections = {
  cases: '_cases',
  description: '_description',
  response: '_response',
  handling: '_handling',
  related: '_related',
  about: '_about',
} as const;

/** The table of contents of a code's page. */
export function codeHeadings(
  code: Code,
  guide: readonly MarkdownHeading[],
  hasSnippets: boolean,
): MarkdownHeading[] {
  const heading = (text: string, slug: string): MarkdownHeading => ({ depth: 2, text, slug });
  const handling = hasSnippets ? [heading('Handle it in code', sections.handling)] : [];
  const [first] = code.cases;
  if (code.cases.length > 1) {
    return [
      heading(`${code.cases.length} cases`, sections.cases),
      ...guide.filter(({ depth }) => depth === 2),
      ...handling,
      ...code.cases.map(({ id }) => heading(id, id)),
      heading('About this page', sections.about),
    ];
  }
  return [
    ...guide.filter(({ depth }) => depth === 2),
    ...(first?.description && !isOnlyText(first)
      ? [heading('Description', sections.description)]
      : []),
    heading('Response', sections.response),
    ...handling,
    heading('About this page', sections.about),
  ];
}
