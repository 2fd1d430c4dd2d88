import {
  findCommonAnswers,
  listQuestions,
  type Answers,
  type Author,
  type Question,
} from '../catalog/model/answers.ts';
import type { UiText } from '../ui-text/ui-text.ts';

/** An answer to a question about an error, for readers. */
export interface AnswerText {
  question: Question;
  /** The question in words: `Retry?` */
  title: string;
  text: string;
  /** What belongs to the answer, in a sentence. Names and requests in it are code. Empty if there is nothing. */
  detail: (string | { code: string })[];
}

type Words = Pick<UiText, 't' | 'parts'>;

/** Lists the answers of an author. */
export function listAnswers(answers: Answers, author: Author, ui: Words): AnswerText[] {
  return listQuestions(answers, author).map((question) => toText(answers, question, ui));
}

/** Lists the answers of an author that all cases of a code have in common. */
export function listCommonAnswers(
  { cases }: { cases: readonly Answers[] },
  author: Author,
  ui: Words,
): AnswerText[] {
  return listAnswers(findCommonAnswers(cases), author, ui);
}

/** Lists the answers of an author to the questions in which the case differs from other cases of the code. */
export function listOwnAnswers(
  { cases }: { cases: readonly Answers[] },
  errorCase: Answers,
  author: Author,
  ui: Words,
): AnswerText[] {
  const texts = listAnswers(errorCase, author, ui);
  if (texts.length === 0) return [];
  const common = findCommonAnswers(cases);
  return texts.filter(({ question }) => common[question] === null);
}

/**
 * Formats an answer with its question on a line: `Retry? Yes, later: the same request can succeed. The header ...`
 *
 * @param formatText formats the text
 * @param formatCode formats the names and requests
 */
export function formatAnswerLine(
  { question, text, detail }: AnswerText,
  { t }: Pick<UiText, 't'>,
  formatText: (text: string) => string = String,
  formatCode: (code: string) => string = String,
): string {
  const sentence = detail
    .map((part) => (typeof part === 'string' ? part : formatCode(part.code)))
    .join('');
  const answer = formatText(text);
  return t(`errbook.outputs.${question}`, {
    answer:
      sentence === ''
        ? answer
        : t('errbook.outputs.answerWithDetail', { answer, detail: sentence }),
  });
}

function toText(answers: Answers, question: Question, ui: Words): AnswerText {
  return {
    question,
    title: ui.t(`errbook.code.${question}`),
    text: formatAnswer(answers, question, ui) ?? '',
    detail: listDetail(answers, question, ui),
  };
}

function formatAnswer(
  { retry, outcome, fixBy, endUser }: Answers,
  question: Question,
  { t }: Words,
): string | null {
  switch (question) {
    case 'retry':
      return retry && t(`errbook.code.retry.${retry}`);
    case 'outcome':
      return outcome && t(`errbook.code.outcome.${outcome}`);
    case 'fixBy':
      return fixBy && t(`errbook.code.fixBy.${fixBy}`);
    case 'endUser':
      return endUser;
  }
}

function listDetail(
  { retryAfter, retryReason, outcomeCheck }: Answers,
  question: Question,
  { parts }: Words,
): AnswerText['detail'] {
  const fill = (key: Parameters<UiText['parts']>[0], values: Record<string, string | undefined>) =>
    parts(key).map((part) => (typeof part === 'string' ? part : { code: values[part.name] ?? '' }));
  if (question === 'outcome' && outcomeCheck !== null)
    return fill('errbook.code.outcomeCheck', { request: outcomeCheck });
  if (question !== 'retry') return [];
  const reason = retryReason === null ? [] : [retryReason];
  if (retryAfter === null) return reason;
  const { header, field } = retryAfter;
  const place = header === undefined ? 'field' : field === undefined ? 'header' : 'headerAndField';
  const time = fill(`errbook.code.retryAfter.${place}`, { header, field });
  return reason.length === 0 ? time : [...time, ' ', ...reason];
}
