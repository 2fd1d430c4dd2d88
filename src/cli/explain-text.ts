import { styleText } from 'node:util';
import { formatStatus } from '../catalog/text/http-status.ts';
import { confidenceWord, type Explanation, type Match } from '../paste/explanation.ts';
import type { AnswerLinks } from './explanation-json.ts';
import type { Context } from './context.ts';

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

/** How many other cases are named; the page has all of them. */
const mostOthers = 20;

/**
 * An answer for people.
 *
 * @param stream gets colours where it is a terminal that has them; without a stream there are none
 */
export function explanationText(
  explanation: Explanation,
  links: AnswerLinks,
  stream?: Context['stdout'],
): string {
  // Also looks at NO_COLOR and FORCE_COLOR.
  const paint: Paint = (style, text) => (stream ? styleText(style, text, { stream }) : text);
  const { matches, primary, suggestions, foreign, isPartial } = explanation;
  if (primary === null)
    return nothingText(
      foreign,
      suggestions.map((entry) => `  ${entry.label}  ${links.url(entry, null, [])}`),
      paint,
    );
  const blocks = matches.map((match, index) => {
    const number = matches.length > 1 ? `${index + 1} of ${matches.length}` : '';
    return matchText(match, number, match === primary && matches.length > 1, links, paint);
  });
  return [...blocks, ...(isPartial ? ['There is more in it than is shown here.'] : [])].join(
    '\n\n',
  );
}

function matchText(
  match: Match,
  number: string,
  isPrimary: boolean,
  links: AnswerLinks,
  paint: Paint,
): string {
  const {
    entry,
    errorCase,
    alternatives,
    message,
    values,
    confidence,
    reasons,
    disagreements,
    count,
  } = match;
  const name = errorCase ? links.caseId(entry, errorCase) : '';
  const head = [
    paint(['bold', 'red'], plain(entry.label)),
    ...(name === '' || name === entry.label ? [] : [paint('bold', plain(name))]),
    paint('dim', entry.catalogTitle),
    ...(errorCase?.status == null ? [] : [formatStatus(errorCase.status)]),
    ...(entry.state === null ? [] : [entry.state]),
    paint(
      confidence >= 0.9 ? 'green' : 'yellow',
      `${confidenceWord(confidence)} (${confidence.toFixed(2)})`,
    ),
    ...(count > 1 ? [`${count} times`] : []),
    ...(number === '' ? [] : [paint('dim', isPrimary ? `${number}, the main one` : number)]),
  ];
  const said = message
    .map(({ text, isValue }) => (isValue ? paint('cyan', plain(text)) : plain(text)))
    .join('');
  const rivals = alternatives.slice(0, mostOthers).map((rival) => {
    const where = rival.entry === entry ? '' : `${rival.entry.label} `;
    return `    ${plain(where + links.caseId(rival.entry, rival.errorCase))}${rival.text === null ? '' : `  ${paint('dim', plain(rival.text))}`}`;
  });
  return [
    head.join('  '),
    ...(said === '' ? [] : [`  ${said}`]),
    ...reasons.map((reason) => `  ${paint('dim', 'why')} ${plain(reason)}`),
    ...disagreements.map((text) => `  ${paint('yellow', 'but')} ${plain(text)}`),
    ...(rivals.length === 0
      ? []
      : [`  ${errorCase === null ? 'It may be' : 'It may as well be'}:`, ...rivals]),
    `  ${paint('underline', links.url(entry, errorCase, values))}`,
  ].join('\n');
}

function nothingText(foreign: readonly string[], guesses: readonly string[], paint: Paint): string {
  const what = foreign.length === 0 ? 'Nothing in it is' : `${foreign.map(plain).join(', ')}: not`;
  return [
    `${what} in these catalogs.`,
    ...(guesses.length === 0
      ? []
      : [paint('dim', 'Spelled most alike, which is a guess and no answer:'), ...guesses]),
  ].join('\n');
}

/** A text on one line, without characters that would control the terminal. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\u{fffd}');
}
