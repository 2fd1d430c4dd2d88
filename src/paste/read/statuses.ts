/** Finds the HTTP statuses in a paste. */
import { formatStatus } from '../../catalog/text/http-status.ts';

/** `HTTP/1.1 404`, `"status": 404`, `failed with status 404`. */
const afterKeyword =
  /\b(?:HTTP\/\d(?:\.\d)?|HTTP|status(?:[ _-]?code)?|responded with(?: a)?|returned|answered(?: with)?|failed with(?: status)?)["'\\]{0,4}[ :=>]{1,4}["'\\]{0,4}([1-5]\d\d)\b/gi;
/** `404 Not Found`. */
const withReasonPhrase = /\b([45]\d\d) \(?([A-Z][a-z]+(?: [A-Z][a-z]+){0,3})/g;
const maxMentions = 500;

/** An HTTP status and its position in a text. */
export interface StatusMention {
  status: number;
  at: number;
}

/** Returns the last status before a position, or the first one after it; `null` if there is none. */
export function findStatusNear(
  mentions: readonly StatusMention[],
  position: number,
): number | null {
  const nearest = mentions.findLast(({ at }) => at <= position) ?? mentions[0];
  return nearest?.status ?? null;
}

/** Finds the statuses of a text, in their order. */
export function findStatuses(text: string): StatusMention[] {
  const mentions: StatusMention[] = [];
  for (const match of text.matchAll(afterKeyword)) {
    mentions.push({ status: Number(match[1]), at: match.index });
    if (mentions.length >= maxMentions) break;
  }
  for (const match of text.matchAll(withReasonPhrase)) {
    const status = Number(match[1]);
    const [, , phrase = ''] = match;
    if (formatStatus(status) === `${status} ${phrase}`) mentions.push({ status, at: match.index });
    if (mentions.length >= maxMentions * 2) break;
  }
  return mentions.sort((a, b) => a.at - b.at);
}
