import { listCaseExamples, listCommonExamples } from '../catalog/model/examples.ts';
import type { Example } from '../catalog/files/guide-schema.ts';
import type { Case, Code } from '../catalog/model/catalog.ts';
import { formatCodeBlock } from '../catalog/text/markdown.ts';
import type { UiText } from '../ui-text/ui-text.ts';

/**
 * Returns the section of a guide that says what to do: the last one that is not only a list of links, as Markdown without
 * its heading. A guide without headings is one section. `null` if there is none.
 */
export function findFix(guide: Code['guide']): string | null {
  const sections = splitSections(guide?.body ?? '').filter((text) => text !== '');
  return sections.findLast((text) => !isLinkList(text)) ?? null;
}

/** Lists the examples of a case, then those of its code; only the latter if the case is not known. */
export function listFixExamples(code: Code, errorCase: Case | null): Example[] {
  return [...(errorCase ? listCaseExamples(code, errorCase) : []), ...listCommonExamples(code)];
}

/** Formats examples as Markdown: their titles, and both texts as code blocks. */
export function formatExamples(
  examples: readonly Example[],
  { t }: Pick<UiText, 't'>,
  escape: (text: string) => string,
): string[] {
  return examples.flatMap(({ title, language, before, after }) => [
    ...(title === undefined ? [] : [escape(title)]),
    `${t('errbook.code.before')}:`,
    formatCodeBlock(before, language),
    `${t('errbook.code.after')}:`,
    formatCodeBlock(after, language),
  ]);
}

function splitSections(body: string): string[] {
  const sections: string[][] = [[]];
  let isCode = false;
  for (const line of body.split('\n')) {
    if (/^ {0,3}(?:```|~~~)/.test(line)) isCode = !isCode;
    if (!isCode && /^##? /.test(line)) sections.push([]);
    else sections.at(-1)?.push(line);
  }
  return sections.map((lines) => lines.join('\n').trim());
}

/** Returns whether a text is a list whose items all begin with a link. */
function isLinkList(text: string): boolean {
  return text
    .split('\n')
    .filter((line) => /^\S/.test(line))
    .every((line) => /^[-*+] \[/.test(line));
}
