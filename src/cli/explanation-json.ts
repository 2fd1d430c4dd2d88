import { z } from 'zod';
import type { PlaceholderValue } from '../catalog/text/template.ts';
import { sortByConfidence, type Explanation, type Match } from '../paste/explanation.ts';
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
      }),
    )
    .meta({
      description: 'Highest confidence first; cases that match equally well are separate matches',
    }),
  guesses: z
    .array(z.object({ catalog: z.string(), code: z.string(), url: z.string() }))
    .meta({ description: 'If there is no match: codes with similar spelling' }),
});

/** The type of the JSON. */
export type ExplanationJson = z.output<typeof explanationJsonSchema>;
type MatchJson = ExplanationJson['matches'][number];

/** Finds the ids and URLs of cases. */
export interface AnswerLinks {
  /** Returns the id of a case, also if it is the only case of its code. */
  caseId(entry: Entry, errorCase: EntryCase): string;
  /** Returns the URL of a case with the reader's values. */
  url(entry: Entry, errorCase: EntryCase | null, values: readonly PlaceholderValue[]): string;
}

/** Converts an answer to JSON. */
export function createExplanationJson(
  explanation: Explanation,
  links: AnswerLinks,
): ExplanationJson {
  return {
    matches: sortByConfidence(explanation.matches).flatMap((match) => matchJson(match, links)),
    guesses: explanation.suggestions.map((entry) => ({
      catalog: entry.catalog,
      code: entry.label,
      url: links.url(entry, null, []),
    })),
  };
}

function matchJson({ errorCase, alternatives, ...match }: Match, links: AnswerLinks): MatchJson[] {
  const { values, confidence } = match;
  const toJson = (entry: Entry, found: EntryCase | null): MatchJson => ({
    catalog: entry.catalog,
    code: entry.isCode ? entry.label : null,
    case: found && links.caseId(entry, found),
    url: links.url(entry, found, values),
    values: createValuesJson(values),
    confidence,
  });
  if (errorCase === null) return [toJson(match.entry, null)];
  return [errorCase, ...alternatives].map((found) => toJson(found.entry, found));
}

function createValuesJson(values: readonly PlaceholderValue[]): MatchJson['values'] {
  return Object.fromEntries(
    [...Map.groupBy(values, ({ name }) => name)].map(([name, group]) => [
      name,
      group.length === 1 ? (group[0]?.value ?? '') : group.map(({ value }) => value),
    ]),
  );
}
