import { styleText } from 'node:util';
import type { Answers } from '../catalog/model/answers.ts';
import { formatStatus } from '../catalog/text/http-status.ts';
import { formatAnswerLine, listAnswers, type AnswerText } from '../outputs/answer-text.ts';
import {
  fillTemplate,
  findConfidenceLevel,
  findTemplate,
  type Explanation,
  type Match,
} from '../paste/explanation.ts';
import {
  formatConfidence,
  formatDifference,
  formatReason,
  formatUnknown,
} from '../paste/reason-text.ts';
import { en } from '../ui-text/en.ts';
import { createUiText } from '../ui-text/ui-text.ts';
import type { AnswerLinks, Fix } from './explanation-json.ts';
import type { Context } from './context.ts';

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

/** How many other cases are listed. The page has all of them. */
const maxAlternatives = 20;
const english = createUiText(en, 'en');
/** The authors of guides. Commands do not read the configuration of the site, which contains its name. */
export const maintainers = 'the maintainers of the site';

/**
 * Formats an answer for people.
 *
 * @param stream gets colors if it is a terminal with colors; without a stream, the answer has none
 */
export function formatExplanation(
  explanation: Explanation,
  links: AnswerLinks,
  stream?: Context['stdout'],
): string {
  // Also follows NO_COLOR and FORCE_COLOR.
  const paint: Paint = (style, text) => (stream ? styleText(style, text, { stream }) : text);
  const { matches, primary, isPartial } = explanation;
  if (primary === null) return nothingText(explanation, links, paint);
  const blocks = matches.map((match, index) => {
    const number = matches.length > 1 ? `${index + 1} of ${matches.length}` : '';
    return matchText(match, number, match === primary, links, paint);
  });
  return [...blocks, ...(isPartial ? [english.t('errbook.paste.partial')] : [])].join('\n\n');
}

function matchText(
  match: Match,
  number: string,
  isPrimary: boolean,
  links: AnswerLinks,
  paint: Paint,
): string {
  const { entry, errorCase, alternatives, values } = match;
  const message = fillTemplate(match)
    .map(({ text, isValue }) => (isValue ? paint('cyan', plain(text)) : plain(text)))
    .join('');
  const others = alternatives.slice(0, maxAlternatives).map((other) => {
    const code = other.entry === entry ? '' : `${other.entry.label} `;
    const name = plain(code + links.caseId(other.entry, other));
    const template = findTemplate(other);
    return `    ${name}${template === null ? '' : `  ${paint('dim', plain(template))}`}`;
  });
  const facts = links.facts(entry, errorCase);
  return [
    [...headline(match, links, paint), ...position(number, isPrimary, paint)].join('  '),
    ...(message === '' ? [] : [`  ${message}`]),
    ...(facts.length === 0 ? [] : [`  ${paint('dim', plain(facts.join('; ')))}`]),
    ...listAnswerLines(links.answers(entry, errorCase)).map((text) => `  ${plain(text)}`),
    ...links.advice(entry, errorCase).map((text) => `  ${plain(text)}`),
    // For a long paste, one fix is enough to begin with.
    ...(isPrimary ? listFix(links.fix(entry, errorCase), paint) : []),
    ...match.reasons.map(
      (reason) => `  ${paint('dim', 'why')} ${plain(formatReason(reason, english))}`,
    ),
    ...match.differences.map(
      (difference) => `  ${paint('yellow', 'but')} ${plain(formatDifference(difference, english))}`,
    ),
    ...(others.length === 0
      ? []
      : [`  ${errorCase === null ? 'Possible cases' : 'Other possible cases'}:`, ...others]),
    `  ${paint('underline', links.url(entry, errorCase, values))}`,
  ].join('\n');
}

/** Formats the code, the case, and the facts that identify them. */
function headline(match: Match, links: AnswerLinks, paint: Paint): string[] {
  const { entry, errorCase, confidence, count } = match;
  const name = errorCase ? links.caseId(entry, errorCase) : '';
  const level = findConfidenceLevel(confidence);
  return [
    paint(['bold', 'red'], plain(entry.label)),
    ...(name === '' || name === entry.label ? [] : [paint('bold', plain(name))]),
    paint('dim', entry.catalogTitle),
    ...(errorCase?.statuses ?? []).map(formatStatus),
    ...(entry.state === null ? [] : [entry.state]),
    paint(
      level === 'sure' ? 'green' : 'yellow',
      `${formatConfidence(level, english)} (${confidence.toFixed(2)})`,
    ),
    ...(count > 1 ? [english.t('errbook.paste.times', { count })] : []),
  ];
}

/** Lists the answers of the API, then those of the guide. */
function listAnswerLines(answers: Answers): string[] {
  const toLine = (answer: AnswerText) => formatAnswerLine(answer, english);
  return [
    ...listAnswers(answers, 'api', english).map(toLine),
    ...listAnswers(answers, 'guide', english).map((answer) =>
      english.t('errbook.outputs.note', { site: maintainers, note: toLine(answer) }),
    ),
  ];
}

/** Lists what the guide says: the note on the case, what to do, and what fails and works. */
function listFix({ note, fix, examples }: Fix, paint: Paint): string[] {
  const line = (text: string) => `  ${plain(text)}`;
  const block = (label: string, text: string) => [
    `  ${paint('dim', `${label}:`)}`,
    ...text.split('\n').map((part) => `    ${cleanLine(part)}`),
  ];
  return [
    ...(note === null
      ? []
      : [line(english.t('errbook.outputs.note', { site: maintainers, note }))]),
    ...(fix === null
      ? []
      : block(english.t('errbook.outputs.fix'), listPlainLines(fix).join('\n'))),
    ...examples.flatMap(({ title, before, after }) => [
      ...(title === undefined ? [] : [line(title)]),
      ...block(english.t('errbook.code.before'), before),
      ...block(english.t('errbook.code.after'), after),
    ]),
  ];
}

/** Lists the lines of a Markdown text without the marks of links and code. */
function listPlainLines(markdown: string): string[] {
  return markdown
    .replace(/\n(?= +\S)\s+(?![-*+] |\d+\. )/g, ' ')
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text) => text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/`/g, ''));
}

function position(number: string, isPrimary: boolean, paint: Paint): string[] {
  return number === '' ? [] : [paint('dim', isPrimary ? `${number}, main error` : number)];
}

function nothingText(explanation: Explanation, links: AnswerLinks, paint: Paint): string {
  const { suggestions, unlisted } = explanation;
  const { lead, advice } = formatUnknown(explanation, english);
  const source = unlisted?.api.source ?? null;
  const isProposal = source !== null && explanation.foreign.length > 0;
  const summary = [
    plain(lead),
    ...advice.map(plain),
    ...(isProposal ? [`${english.t('errbook.paste.proposeCode')}: ${source}`] : []),
  ].join('\n');
  if (suggestions.length === 0) return summary;
  return [
    summary,
    paint('dim', `${english.t('errbook.paste.suggestionsLead')}:`),
    ...suggestions.map((entry) => `  ${entry.label}  ${links.url(entry, null, [])}`),
  ].join('\n');
}

/** Formats a text on one line, without control characters. */
function plain(text: string): string {
  return cleanLine(text.replace(/\s+/g, ' '));
}

/** Replaces the control characters of a line. */
function cleanLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\u{fffd}');
}
