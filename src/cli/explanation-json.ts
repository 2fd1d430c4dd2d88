import { z } from 'zod';
import { answersJsonSchema } from '../outputs/document-schema.ts';
import { exampleSchema, type Example } from '../catalog/files/guide-schema.ts';
import type { Answers } from '../catalog/model/answers.ts';
import type { PlaceholderValue } from '../catalog/text/template.ts';
import type { Explanation, Match } from '../paste/explanation.ts';
import type { Entry, EntryCase } from '../search/index/entries.ts';

/** An answer to a pasted error as JSON. Fields may be added, but not renamed. */
export const explanationJsonSchema = z.object({
  matches: z
    .array(
      z.object({
        catalog: z.string(),
        code: z.string().nullable().meta({ description: 'null for a case without a code' }),
        case: z
          .string()
          .nullable()
          .meta({ description: 'null if nothing shows which of several cases it is' }),
        url: z.string().meta({ description: 'The URL of its page, with the case and the values' }),
        values: z
          .record(z.string(), z.union([z.string(), z.array(z.string())]))
          .meta({ description: 'By placeholder; a list if a placeholder occurs more than once' }),
        confidence: z.number().meta({ description: 'From 0 to 1; at least 0.9 means sure' }),
        primary: z.boolean().meta({ description: 'Whether it is the main error of the paste' }),
        order: z.int().meta({ description: 'Its position among the errors of the paste, from 1' }),
        ...answersJsonSchema.shape,
        note: z.string().nullable().meta({ description: 'The note of this site on the case' }),
        fix: z
          .string()
          .nullable()
          .meta({ description: 'What to do, from the guide of this site, as Markdown' }),
        examples: z
          .array(exampleSchema)
          .meta({ description: 'What fails and what works, for this case' }),
      }),
    )
    .meta({
      description:
        'The main error first, then by confidence; cases that match equally well are separate matches',
    }),
  guesses: z
    .array(z.object({ catalog: z.string(), code: z.string(), url: z.string() }))
    .meta({ description: 'If there is no match: codes with similar spelling' }),
  unlisted: z
    .object({
      catalog: z.string(),
      codes: z.array(z.string()).meta({ description: 'Codes that are not in the catalog' }),
      log: z.string().nullable().meta({ description: 'What to log to see the code' }),
    })
    .nullable()
    .meta({ description: 'If there is no match, but the text is from the API of a catalog' }),
});

/** The type of the JSON. */
export type ExplanationJson = z.output<typeof explanationJsonSchema>;
type MatchJson = ExplanationJson['matches'][number];

/** What a guide says about a case: a note, what to do as Markdown, and examples. */
export interface Fix {
  note: string | null;
  fix: string | null;
  examples: Example[];
}

/** Finds the ids, facts, and URLs of cases. */
export interface AnswerLinks {
  /** Returns the id of a case, also if it is the only case of its code. */
  caseId(entry: Entry, errorCase: EntryCase): string;
  /** Returns the declared fields of a case, or of all cases of a code: `Severity: error`. */
  facts(entry: Entry, errorCase: EntryCase | null): string[];
  /** Returns the first cause, and the first thing to do, in the words of the API, each with whose words they are. */
  advice(entry: Entry, errorCase: EntryCase | null): string[];
  /** Returns the answers of a case, or those that all cases of a code have in common. */
  answers(entry: Entry, errorCase: EntryCase | null): Answers;
  /** Returns what the guide says about a case, or about a code if the case is not known. */
  fix(entry: Entry, errorCase: EntryCase | null): Fix;
  /** Returns the URL of a case with the reader's values. */
  url(entry: Entry, errorCase: EntryCase | null, values: readonly PlaceholderValue[]): string;
}

/** Converts an answer to JSON. */
export function createExplanationJson(
  explanation: Explanation,
  links: AnswerLinks,
): ExplanationJson {
  const { matches, primary, unlisted, foreign } = explanation;
  const sorted = matches.toSorted(
    (a, b) => Number(b === primary) - Number(a === primary) || b.confidence - a.confidence,
  );
  return {
    matches: sorted.flatMap((match) =>
      createMatchJson(match, match === primary, matches.indexOf(match) + 1, links),
    ),
    guesses: explanation.suggestions.map((entry) => ({
      catalog: entry.catalog,
      code: entry.label,
      url: links.url(entry, null, []),
    })),
    unlisted: unlisted && {
      catalog: unlisted.api.catalog,
      codes: [...foreign],
      log: unlisted.sdkError?.expression ?? null,
    },
  };
}

function createMatchJson(
  { errorCase, alternatives, ...match }: Match,
  isPrimary: boolean,
  order: number,
  links: AnswerLinks,
): MatchJson[] {
  const { values, confidence } = match;
  const toJson = (entry: Entry, found: EntryCase | null, isFirst = true): MatchJson => ({
    catalog: entry.catalog,
    code: entry.isCode ? entry.label : null,
    case: found && links.caseId(entry, found),
    url: links.url(entry, found, values),
    values: createValuesJson(values),
    confidence,
    primary: isPrimary && isFirst,
    order,
    ...links.answers(entry, found),
    ...links.fix(entry, found),
  });
  if (errorCase === null) return [toJson(match.entry, null)];
  return [errorCase, ...alternatives].map((found, index) =>
    toJson(found.entry, found, index === 0),
  );
}

function createValuesJson(values: readonly PlaceholderValue[]): MatchJson['values'] {
  return Object.fromEntries(
    [...Map.groupBy(values, ({ name }) => name)].map(([name, group]) => [
      name,
      group.length === 1 ? (group[0]?.value ?? '') : group.map(({ value }) => value),
    ]),
  );
}
