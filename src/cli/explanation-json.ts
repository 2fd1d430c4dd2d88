import type { PlaceholderValue } from '../catalog/text/template.ts';
import { z } from 'zod';
import { sortByConfidence, type Explanation, type Match } from '../paste/explanation.ts';
import type { Entry, EntryCase } from '../search/index/entries.ts';

/** An answer for programs. */
export const explanationJsonSchema = z.object({
  matches: z
    .array(
      z.object({
        catalog: z.string(),
        code: z.string().nullable().meta({ description: 'null for a case without a code' }),
        case: z
          .string()
          .nullable()
          .meta({ description: 'null where nothing tells which of several it is' }),
        url: z.string().meta({ description: 'Its page, with the case and the values' }),
        values: z
          .record(z.string(), z.union([z.string(), z.array(z.string())]))
          .meta({ description: 'By placeholder; a list where one occurs more than once' }),
        confidence: z.number().meta({ description: 'From 0 to 1; at least 0.9 means sure' }),
      }),
    )
    .meta({ description: 'The surest first; cases that nothing tells apart are one each' }),
  guesses: z
    .array(z.object({ catalog: z.string(), code: z.string(), url: z.string() }))
    .meta({ description: 'Where there is no match: codes that are spelled alike' }),
});

/** An answer for programs. Fields may be added, never renamed. */
export type ExplanationJson = z.output<typeof explanationJsonSchema>;
type MatchJson = ExplanationJson['matches'][number];

/** Where an answer gets ids and addresses from. */
export interface AnswerLinks {
  caseId(entry: Entry, errorCase: EntryCase): string;
  url(entry: Entry, errorCase: EntryCase | null, values: readonly PlaceholderValue[]): string;
}

export function explanationJson(explanation: Explanation, links: AnswerLinks): ExplanationJson {
  return {
    matches: sortByConfidence(explanation.matches).flatMap((match) => matchJson(match, links)),
    guesses: explanation.suggestions.map((entry) => ({
      catalog: entry.catalog,
      code: entry.label,
      url: links.url(entry, null, []),
    })),
  };
}

function matchJson(match: Match, links: AnswerLinks): MatchJson[] {
  const { entry, errorCase, alternatives, values, confidence } = match;
  const cases =
    errorCase === null ? [{ entry, errorCase }] : [{ entry, errorCase }, ...alternatives];
  return cases.map((own) => ({
    catalog: own.entry.catalog,
    code: own.entry.isCode ? own.entry.label : null,
    case: own.errorCase && links.caseId(own.entry, own.errorCase),
    url: links.url(own.entry, own.errorCase, values),
    values: valuesJson(values),
    confidence,
  }));
}

function valuesJson(values: readonly PlaceholderValue[]): MatchJson['values'] {
  return Object.fromEntries(
    [...Map.groupBy(values, ({ name }) => name)].map(([name, own]) => [
      name,
      own.length === 1 ? (own[0]?.value ?? '') : own.map(({ value }) => value),
    ]),
  );
}
