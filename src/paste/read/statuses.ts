/** Finds the HTTP status that a paste speaks of. */
import { formatStatus } from '../../catalog/text/http-status.ts';

/** A status and where it stands. */
export interface StatusMention {
  status: number;
  at: number;
}

const said =
  /\b(?:HTTP\/\d(?:\.\d)?|HTTP|status(?:[ _-]?code)?|responded with(?: a)?|returned|answered(?: with)?|failed with(?: status)?)["'\\]{0,4}[ :=>]{1,4}["'\\]{0,4}([1-5]\d\d)\b/gi;
const phrase = /\b([45]\d\d) \(?([A-Z][a-z]+(?: [A-Z][a-z]+){0,3})/g;
const most = 500;

/** The status that was said last before a place, else the first one behind it. */
export function findStatusNear(statuses: readonly StatusMention[], at: number): number | null {
  return (statuses.findLast((one) => one.at <= at) ?? statuses[0])?.status ?? null;
}

/** The statuses of a text, in their order. */
export function findStatuses(text: string): StatusMention[] {
  const found: StatusMention[] = [];
  for (const match of text.matchAll(said)) {
    found.push({ status: Number(match[1]), at: match.index });
    if (found.length >= most) break;
  }
  for (const match of text.matchAll(phrase)) {
    const status = Number(match[1]);
    if (formatStatus(status) === `${status} ${match[2] ?? ''}`)
      found.push({ status, at: match.index });
    if (found.length >= most * 2) break;
  }
  return found.sort((a, b) => a.at - b.at);
}
