/** Formats a bug report about an error as Markdown. Nothing in it becomes a link, a mention, or HTML. */
import type { Status } from '../catalog/text/http-status.ts';
import { formatCodeBlock, formatCodeSpan } from '../catalog/text/markdown.ts';
import type { UiText } from '../ui-text/ui-text.ts';

/** Longer responses are shortened. */
const maxResponseLength = 4000;
/** Words that Markdown and GitHub leave unchanged: no punctuation except single underscores inside. */
const plainWords = /^[A-Za-z][A-Za-z0-9]*(?:[ _][A-Za-z0-9]+)*$/;
/** GitHub turns what looks like a commit hash into a link. */
const commitHash = /\b[\da-f]{7,40}\b/i;
/** A URL that ends where its line ends. GitHub would mention the report in an issue whose URL is in it. */
const plainUrl =
  /^https?:\/\/(?!(?:[^/]*\.)?github\.com\b)[a-z\d][a-z\d.-]*(?::\d+)?(?:\/[\w/.~%#?=&+-]*)?$/i;

/** The contents of a bug report. All texts are already masked and shortened, and none of them is trusted. */
export interface BugReport {
  catalogTitle: string;
  code: string | null;
  caseName: string | null;
  title: string;
  message: string | null;
  status: number | null;
  documentedStatuses: readonly Status[];
  url: string;
  response: string;
}

/** Formats a bug report: the code, the case, the filled message, the status, the docs URL, and the response. */
export function formatBugReport(report: BugReport, ui: UiText): string {
  const { catalogTitle, code, caseName, title, message, url } = report;
  const facts = [
    formatFact(ui.t('errbook.paste.reportCase'), toInlineCode(caseName)),
    formatFact(ui.t('errbook.paste.reportMessage'), toInlineCode(message)),
    formatStatus(report, ui),
    formatFact(ui.t('errbook.paste.reportDocs'), plainUrl.test(url) ? url : toInlineCode(url)),
  ].filter((line) => line !== '');
  const name = toHeading(code ?? title);
  const owner = toHeading(catalogTitle);
  const blocks = [
    ['###', name, name && owner ? `(${owner})` : owner].filter(Boolean).join(' '),
    facts.join('\n'),
    toCodeBlock(report.response),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** The parts of a response that a report contains: up to `head`, and from `tail` on. A short one is one part. */
export interface ResponseEnds {
  head: number;
  tail: number;
}

/** Finds the parts of a response that a report contains, without splitting surrogate pairs. */
export function findResponseEnds(text: string): ResponseEnds {
  const { length } = text;
  if (length <= maxResponseLength) return { head: length, tail: length };
  const splitsPair = (at: number) => (text.codePointAt(at - 1) ?? 0) > 0xffff;
  const half = maxResponseLength / 2;
  return {
    head: splitsPair(half) ? half - 1 : half,
    tail: splitsPair(length - half) ? length - half + 1 : length - half,
  };
}

/** Replaces the text between two parts of a response with the number of its characters. */
export function shortenResponse(
  text: string,
  ui: UiText,
  { head, tail }: ResponseEnds = findResponseEnds(text),
): string {
  if (head >= tail) return text;
  const omitted = ui.t('errbook.paste.reportOmitted', { count: tail - head });
  return `${text.slice(0, head)}\n${omitted}\n${text.slice(tail)}`;
}

function formatFact(name: string, value: string): string {
  return value === '' ? '' : `- ${name}: ${value}`;
}

function formatStatus({ status, documentedStatuses }: BugReport, ui: UiText): string {
  const documented = ui.list(documentedStatuses.map(String), 'disjunction');
  if (status === null) return formatFact(ui.t('errbook.paste.reportDocumentedStatus'), documented);
  const sent = String(status);
  const both = { status: sent, documented };
  return formatFact(
    ui.t('errbook.paste.reportStatus'),
    documented === '' ? sent : ui.t('errbook.paste.reportStatuses', both),
  );
}

function toHeading(text: string): string {
  return plainWords.test(text) && !commitHash.test(text) ? text : toInlineCode(text);
}

/** Formats a text as inline code on one line; empty for no text. */
function toInlineCode(text: string | null): string {
  // Control characters and single surrogates cannot be shown.
  const line = (text ?? '').replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim();
  return line === '' ? '' : formatCodeSpan(line);
}

function toCodeBlock(response: string): string {
  const text = response.trim();
  return text === '' ? '' : formatCodeBlock(text, isJson(text) ? 'json' : 'text');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
