import { readable } from '../catalog/text/number.ts';

/** A report of an error in Markdown, to be pasted into an issue. Nothing in it becomes a link, a mention or HTML. */

/** What a report says; every text is masked already, and none of them is trusted. */
export interface BugReport {
  catalogTitle: string;
  code: string | null;
  caseName: string | null;
  title: string;
  message: string | null;
  status: number | null;
  documentedStatus: number | null;
  url: string;
  response: string;
}

/** Markdown for an issue: code, case, filled message, status, docs URL, and the response in a code fence. */
export function formatBugReport(report: BugReport): string {
  const { catalogTitle, code, caseName, title, message, url } = report;
  const facts = [
    fact('Case', inline(caseName)),
    fact('Message', inline(message)),
    statusFact(report),
    fact('Docs', plainAddress.test(url) ? url : inline(url)),
  ].filter((line) => line !== '');
  const name = heading(code ?? title);
  const owner = heading(catalogTitle);
  const blocks = [
    ['###', name, name && owner ? `(${owner})` : owner].filter(Boolean).join(' '),
    facts.join('\n'),
    fenced(report.response),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** Longer responses are shortened. */
const longestResponse = 4000;
/** Words that Markdown and GitHub leave alone: no sign but single underscores inside of them. */
const plainWords = /^[A-Za-z][A-Za-z0-9]*(?:[ _][A-Za-z0-9]+)*$/;
/** GitHub makes links of what looks like a commit. */
const commit = /\b[\da-f]{7,40}\b/i;
/** An address that ends where its line does; one of an issue would be noted in that issue. */
const plainAddress =
  /^https?:\/\/(?!(?:[^/]*\.)?github\.com\b)[a-z\d][a-z\d.-]*(?::\d+)?(?:\/[\w/.~%#?=&+-]*)?$/i;

function fact(name: string, value: string): string {
  return value === '' ? '' : `- ${name}: ${value}`;
}

function statusFact({ status, documentedStatus: documented }: BugReport): string {
  if (status === null) return documented === null ? '' : `- Documented HTTP status: ${documented}`;
  return `- HTTP status: ${status}${documented === null ? '' : ` (documented: ${documented})`}`;
}

function heading(text: string): string {
  return plainWords.test(text) && !commit.test(text) ? text : inline(text);
}

/** A text as inline code in one line; nothing where there is none. */
function inline(text: string | null): string {
  // Control characters and halves of pairs can be shown nowhere.
  const line = (text ?? '').replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim();
  if (line === '') return '';
  const fence = '`'.repeat(longestRun(line) + 1);
  const space = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return fence + space + line + space + fence;
}

function fenced(response: string): string {
  const text = shortened(response.trim());
  if (text === '') return '';
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${isJson(text) ? 'json' : 'text'}\n${text}\n${fence}`;
}

/** A text without its middle where it is long; pairs of surrogates stay whole. */
function shortened(text: string): string {
  if (text.length <= longestResponse) return text;
  const isInPair = (at: number) => (text.codePointAt(at - 1) ?? 0) > 0xffff;
  const half = longestResponse / 2;
  const head = isInPair(half) ? half - 1 : half;
  const tail = isInPair(text.length - half) ? text.length - half + 1 : text.length - half;
  const left = readable(tail - head);
  return `${text.slice(0, head)}\n… ${left} characters left out …\n${text.slice(tail)}`;
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 0);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
