/** The answers to what to do about an error: who gives them, and whether they apply to a whole code. */
import type { answerFields } from '../files/answer-schema.ts';
import type { Complete } from '../files/complete-fields.ts';

/** The questions in the order of pages, each with the fields of its answer. A detail belongs to its answer. */
export const questions = {
  retry: ['retry', 'retryAfter', 'retryReason'],
  outcome: ['outcome', 'outcomeCheck'],
  fixBy: ['fixBy'],
  endUser: ['endUser'],
} as const satisfies Record<string, readonly (keyof typeof answerFields)[]>;

export type Question = keyof typeof questions;

/** Who gives an answer: the API in a record, or the guide, which is the site's. */
export type Author = 'api' | 'guide';

/** The answers of a case; `null` if a question is not answered. */
export interface Answers extends Complete<typeof answerFields> {
  /** The questions that the guide answers, not the API. */
  fromGuide: Question[];
}

/** The answers in a file. */
type Written = { [Field in keyof typeof answerFields]?: NonNullable<Answers[Field]> | undefined };

/** The questions in the order of pages. */
export const questionNames = Object.keys(questions) as Question[];

/**
 * Joins the answers of a record with those of a guide, which wins. An answer replaces the other one with its detail.
 *
 * @param guide the answers of the guide to the case, then those to the code
 */
export function joinAnswers(
  record: Written,
  guide: readonly (Written | undefined)[],
): Written & Pick<Answers, 'fromGuide'> {
  const fromGuide: Question[] = [];
  const answers = questionNames.flatMap((question) => {
    const written = guide.find((source) => source?.[question] !== undefined);
    if (written) fromGuide.push(question);
    return questions[question].map((field) => [field, (written ?? record)[field]] as const);
  });
  return { ...Object.fromEntries(answers), fromGuide };
}

/**
 * Returns the answers that all cases of a code have in common, given by the same author; `null` for all other questions.
 */
export function findCommonAnswers(cases: readonly Answers[]): Answers {
  const isCommon = (question: Question) =>
    new Set(cases.map((answers) => readAnswer(answers, question))).size === 1;
  const [first] = cases;
  const answers = questionNames.flatMap((question) =>
    questions[question].map(
      (field) => [field, isCommon(question) ? first?.[field] : null] as const,
    ),
  );
  return {
    ...(Object.fromEntries(answers) as Omit<Answers, 'fromGuide'>),
    fromGuide: first?.fromGuide.filter(isCommon) ?? [],
  };
}

/** Lists the questions that an author answers. */
export function listQuestions(answers: Answers, author: Author): Question[] {
  return questionNames.filter(
    (question) =>
      answers[question] !== null && answers.fromGuide.includes(question) === (author === 'guide'),
  );
}

/** Returns whether any question is answered. */
export function hasAnswers(answers: Answers): boolean {
  return questionNames.some((question) => answers[question] !== null);
}

/** Returns an answer with its detail and its author as a text, for comparison. */
function readAnswer(answers: Answers, question: Question): string {
  const values = questions[question].map((field) => answers[field]);
  return JSON.stringify([values, answers.fromGuide.includes(question)]);
}
