import type { CatalogSecrets } from '../../secrets/secret.ts';
import { findSecrets } from '../../secrets/secrets.ts';
import { waitForNextTask } from '../common/next-task.ts';

/** How many UTF-16 code units are read between two pauses. */
const partLength = 20_000;
/** How far before the end of a part a better end is searched. */
const maxBack = 2000;

/**
 * Counts the secrets of a text without blocking the page. A text is read in parts, which end between lines or words, so
 * only a long secret with blanks may be counted twice.
 *
 * @param isWanted whether the number is still needed
 * @returns `null` if it is no longer needed
 */
export async function countSecrets(
  text: string,
  catalogSecrets: CatalogSecrets,
  isWanted: () => boolean,
): Promise<number | null> {
  let count = 0;
  for (const part of splitText(text)) {
    await waitForNextTask();
    if (!isWanted()) return null;
    count += findSecrets(part, catalogSecrets).length;
  }
  return count;
}

/** Splits a long text into parts that end after a line or, if a line is long, after a word. */
export function splitText(text: string): string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = start + partLength < text.length ? findEnd(text, start + partLength) : text.length;
    parts.push(text.slice(start, end));
    start = end;
  }
  return parts;
}

function findEnd(text: string, limit: number): number {
  const back = text.slice(limit - maxBack, limit);
  const end = Math.max(back.lastIndexOf('\n'), back.lastIndexOf(' ')) + 1;
  return end > 0 ? limit - maxBack + end : limit;
}
