/** The shape of the declared fields of a catalog: facts that only this API has. */
import { z } from 'zod';

/** The types of declared fields. */
export const fieldTypes = ['text', 'code', 'enum', 'number', 'boolean', 'link', 'list'] as const;

/** How the id of a declared field is spelled. It is part of URLs, and of envelopes as `$fields.exitCode`. */
export const fieldIdPattern = /^[a-z][A-Za-z0-9_]*$/;

const filledText = (description: string) => z.string().min(1).meta({ description });
const flag = (description: string) => z.boolean().default(false).meta({ description });

const choiceSchema = z.strictObject({
  value: z
    .union([z.string().min(1), z.number(), z.boolean()])
    .meta({ description: 'The value as records have it, and as the API sends it' }),
  title: filledText('The value that readers see, if it differs').optional(),
  meaning: filledText('What the value means').optional(),
});

/** A declared field, in `fields` of `catalog.yaml`. */
export const fieldSchema = z.strictObject({
  id: z.string().meta({
    description: 'The key under `fields` of records and of JSON documents, such as exitCode',
    pattern: fieldIdPattern.source,
  }),
  title: filledText('The name that readers see'),
  meaning: filledText('What the field means').optional(),
  type: z.enum(fieldTypes).meta({
    description:
      'text: words; code: an identifier, shown in a code font; enum: one of `values`; number; boolean; link: a URL; list: several texts',
  }),
  values: z
    .array(z.union([z.string().min(1), z.number(), z.boolean(), choiceSchema]))
    .min(1)
    .meta({ description: 'For an enum: its values, in the order of their rank' })
    .optional(),
  show: z.enum(['badge', 'fact', 'none']).default('fact').meta({
    description: 'Where pages of codes show it: as a badge and a fact, only as a fact, or nowhere',
  }),
  column: flag('Whether tables of codes have a column for it'),
  filter: flag('Whether the index has a filter for it'),
  search: flag('Whether the search finds codes by its values'),
});

/** A declared field. */
export type FieldDeclaration = z.output<typeof fieldSchema>;
