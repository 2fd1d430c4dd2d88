/** The shapes of `/<catalog>/catalog.json` and `/<catalog>/<code>.json`, for programs that validate these documents. */
import { z } from 'zod';
import { questionNames } from '../catalog/model/answers.ts';
import { completeSchema } from '../catalog/files/complete-fields.ts';
import { answerFields } from '../catalog/files/answer-schema.ts';
import { fieldTypes } from '../catalog/files/field-schema.ts';
import { statusClasses } from '../catalog/text/http-status.ts';
import { familySchema } from '../catalog/files/guide-schema.ts';
import { caseFields, catalogSchema, guideFields } from '../catalog/files/schema.ts';

const { deprecated, retired } = completeSchema(caseFields).shape;

const categoryJsonSchema = z.object({
  id: z.string().meta({ description: 'Part of the URL of the category page' }),
  title: z.string(),
});

const placeholderJsonSchema = z.object({
  text: z.string().meta({ description: 'The placeholder as written in the message' }),
  name: z.string().meta({
    description: 'Its name in links: that of its argument, or the one in the placeholder',
  }),
  type: z.string().nullable().meta({ description: 'The kind of its value' }),
  sample: z.string().nullable().meta({ description: 'A realistic value' }),
  meaning: z.string().nullable().meta({ description: 'The meaning of the placeholder' }),
  isMeaningFromGuide: z.boolean().meta({
    description: 'Whether the meaning is from the guide of this site, not from the API',
  }),
});

const fieldJsonSchema = z.object({
  id: z.string().meta({ description: 'The key of its value under `fields` of cases' }),
  title: z.string(),
  meaning: z.string().nullable(),
  type: z.enum(fieldTypes),
  values: z
    .array(z.object({ value: z.string(), title: z.string(), meaning: z.string().nullable() }))
    .meta({ description: 'The values of an enum, in their order; empty for other types' }),
});

const familyJsonSchema = completeSchema(familySchema.shape)
  .omit({ order: true })
  .extend({
    id: z.string().meta({ description: 'The `family` of the guides of its codes' }),
    title: z.string().meta({ description: 'The name of the family' }),
    summary: z.string().meta({ description: 'What its codes have in common, in a sentence' }),
    url: z.url().meta({ description: 'The URL of its page' }),
    markdown: z.string().meta({ description: 'The text of its page' }),
  });

/** The answers of a case. */
export const answersJsonSchema = completeSchema(answerFields).extend({
  fromGuide: z.array(z.enum(questionNames)).meta({
    description:
      'The fields with answers of the guide of this site, such as retry; other answers are from the API',
  }),
});

const caseJsonSchema = completeSchema(caseFields).extend({
  status: z
    .int()
    .nullable()
    .meta({ description: 'The only HTTP status; null for none, several, or a class' }),
  statuses: z
    .array(z.union([z.int(), z.enum(statusClasses)]))
    .meta({ description: 'All documented HTTP statuses: numbers and classes such as 4xx' }),
  causes: z
    .array(z.string())
    .meta({ description: 'What can cause the error, in the words of the API' }),
  actions: z.array(z.string()).meta({ description: 'What to do, in the words of the API' }),
  id: z.string().meta({ description: 'The anchor of the case on the page' }),
  previousIds: z
    .array(z.string())
    .meta({ description: 'Old anchors of the case, which still lead to it' }),
  ...answersJsonSchema.shape,
  fields: z
    .record(
      z.string(),
      z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]).nullable(),
    )
    .meta({ description: 'Further facts of this API; `catalog.json` declares them' }),
  placeholders: z
    .array(placeholderJsonSchema)
    .meta({ description: 'The placeholders of the title and the message, in order' }),
});

/** `/<catalog>/<code>.json`, and an element of `codes` in `/<catalog>/catalog.json`. */
export const codeJsonSchema = z
  .object({
    code: z.string().nullable().meta({ description: 'null for a case without a code' }),
    parent: z.string().nullable().meta({ description: 'The code of which it is a sub-code' }),
    subCodes: z.array(z.string()).meta({ description: 'Its sub-codes' }),
    title: z.string().meta({ description: 'The code in words' }),
    url: z.url().meta({ description: 'The docs URL' }),
    deprecated: deprecated.meta({ description: 'Set if every case is deprecated' }),
    retired: retired.meta({ description: 'Set if every case is retired' }),
    guide: completeSchema(guideFields)
      .extend({ markdown: z.string().meta({ description: 'The text of the guide' }) })
      .nullable()
      .meta({ description: 'What the maintainers of the site wrote' }),
    cases: z.array(caseJsonSchema).min(1),
    categories: z
      .array(categoryJsonSchema)
      .meta({ description: 'The categories of the cases, in the order of the catalog' }),
  })
  .meta({ id: 'code' });

const { api, owner, source, notice } = catalogSchema.shape;

/** `/<catalog>/catalog.json`. */
export const catalogJsonSchema = z.object({
  $schema: z.url(),
  catalog: z.string().meta({ description: 'The id of the catalog' }),
  title: z.string(),
  api,
  owner,
  source,
  notice,
  lang: z
    .string()
    .nullable()
    .meta({ description: 'The language of the texts of the API, as a BCP 47 tag' }),
  categories: z.array(categoryJsonSchema),
  fields: z.array(fieldJsonSchema).meta({ description: 'The declared fields of cases' }),
  families: z
    .array(familyJsonSchema)
    .meta({ description: 'What several codes have in common, in the order of the site' }),
  codes: z.array(codeJsonSchema),
});

/**
 * Creates the JSON Schema (draft 2020-12) of `catalog.json`; `#/$defs/code` describes a code. It allows unknown fields,
 * so that programs do not reject fields that are added later.
 *
 * @param url the URL of the schema
 */
export function createDocumentSchema(url: string): Record<string, unknown> {
  const schema = z.toJSONSchema(catalogJsonSchema, {
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return { ...schema, $id: url };
}
