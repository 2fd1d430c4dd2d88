/** The fields that only guides have: what the site explains about a code, as data. */
import { z } from 'zod';

/** The languages of examples: each is highlighted, and parsed by tests. */
export const exampleLanguages = [
  'json',
  'graphql',
  'http',
  'js',
  'html',
  'xml',
  'sh',
  'text',
] as const;
/** Whether the texts of the API say what causes an error. */
export const causeKinds = ['documented', 'open'] as const;

const filledText = (description: string) => z.string().min(1).meta({ description });

/** An example in a guide. */
export const exampleSchema = z.strictObject({
  case: filledText(
    'The name or the id of the case that it belongs to; if omitted, it belongs to the code',
  ).optional(),
  title: filledText('What it shows, if the case does not say it').optional(),
  language: z.enum(exampleLanguages).meta({ description: 'The language, for the highlighting' }),
  before: filledText('The request, value, or program that fails'),
  after: filledText('The corrected one. What differs is marked'),
});

/** What a reader sees: the request or value that fails, and the corrected one. */
export type Example = z.output<typeof exampleSchema>;

/** Examples of a code, in the order of the page. */
export const examples = z.array(exampleSchema).meta({
  description:
    'Requests or values that fail, each with the corrected one. Only what the API or a public standard documents',
});

/** What placeholders mean, in the words of the site. */
export const placeholderMeanings = z
  .record(z.string().min(1), z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]))
  .meta({
    description:
      'What placeholders of the messages mean, by name: "status" for <status>, "%d" for a verb. A list explains repeated verbs in order',
  });

/** The ids of families, which are parts of URLs. */
export const familyId = /^[a-z0-9][a-z0-9-]*$/;

/** The fields of a code in its guide, besides the answers. */
export const guideTexts = {
  family: z
    .string()
    .regex(familyId, { error: 'is not the id of a family' })
    .meta({ description: 'The family of the guide: guides/<family>.md explains what it shares' })
    .optional(),
  cause: z
    .enum(causeKinds)
    .meta({
      description:
        'Whether the texts of the API say what causes the error. open: they do not, and the guide says what to check',
    })
    .optional(),
  placeholders: placeholderMeanings.optional(),
  examples: examples.optional(),
};

/** The front matter of `guides/<family>.md`: a page about what several codes share. */
export const familySchema = z
  .strictObject({
    title: filledText('The name of the family: Not found'),
    summary: filledText('What its codes have in common, in a sentence'),
    order: z.int().meta({ description: 'Its place in lists: lower numbers come first' }).optional(),
    examples: examples.optional(),
  })
  .meta({ title: 'Errbook family of guides', description: 'Front matter of guides/<family>.md' });

/** What every guide of a catalog must have. Without it, guides are free in form and optional. */
export const guideRules = z
  .strictObject({
    sections: z
      .array(filledText('The heading of a section'))
      .min(1)
      .meta({ description: 'The headings that every guide has, in this order' }),
    optionalSections: z.array(filledText('The heading of a section')).default([]).meta({
      description: 'Headings that may follow them, in this order. Their words are not counted',
    }),
    words: z
      .strictObject({
        min: z.int().min(0).meta({ description: 'The fewest words' }),
        max: z.int().min(1).meta({ description: 'The most words' }),
      })
      .meta({ description: 'The fewest and the most words of the sections' })
      .optional(),
  })
  .meta({
    description:
      'What every guide must have. `check` then also reports codes without a guide, cases without a note, placeholders without a meaning, answers that contradict the status, and sentences that many guides share',
  });

/** The front matter of a family. */
export type FamilyFrontMatter = z.output<typeof familySchema>;
