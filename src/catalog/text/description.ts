import { escapePattern } from './words.ts';
import type { Case } from '../model/catalog.ts';

/**
 * A description as paragraphs to read: without the name of its own case in front, without notes that the API's
 * authors left for themselves (`TODO ...`), and without the deprecation that the page shows apart. The words that
 * remain are the source's own.
 */
export function splitDescription({
  description,
  name,
  deprecated,
}: Pick<Case, 'description' | 'name' | 'deprecated'>): string[] {
  if (description === null) return [];
  let text = description.replace(/^[ \t]*TODO(?:\([^)]*\)|[ \t]+\w+)?:.*$/gm, '');
  if (name !== null && text.startsWith(`${name} `)) text = text.slice(name.length + 1);
  if (deprecated?.reason) text = removeReason(text, deprecated.reason);
  return text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

/** Takes out `Deprecated: <reason>`, however its lines were wrapped; words behind the reason stay. */
function removeReason(text: string, reason: string): string {
  const words = reason.split(/\s+/).map(escapePattern);
  return text.replace(new RegExp(`\\bDeprecated:\\s+${words.join('\\s+')}`), '');
}

/** Whether the description is all the API says about a case, so that it stands where a message would. */
export function isOnlyText({
  title,
  message,
  description,
}: Pick<Case, 'title' | 'message' | 'description'>): boolean {
  return !title && message === null && description !== null;
}

/** The text that tells a case apart from its siblings: its message, else what else is documented; `null` for nothing. */
export function findMainText(errorCase: Case): string | null {
  return errorCase.message || errorCase.title || (splitDescription(errorCase)[0] ?? null);
}
