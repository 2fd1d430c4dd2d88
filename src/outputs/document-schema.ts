/** The shapes of `/<catalog>/catalog.json` and `/<catalog>/<code>.json`, for programs that check what they read. */
import { z } from 'zod';
import { fixers, retryKinds } from '../catalog/files/schema.ts';

const text = z.string().nullable();
const names = z.array(z.string());
const deprecated = z.object({ reason: z.string().optional(), replacedBy: names }).nullable();
const retired = z
  .object({ date: z.string(), reason: z.string().optional(), replacedBy: names })
  .nullable();

const caseJsonSchema = z.object({
  id: z.string().meta({ description: 'The anchor of the case on the page' }),
  name: text,
  category: text,
  status: z.int().nullable(),
  title: text,
  message: text.meta({ description: 'Message template, with its placeholders' }),
  description: text,
  meta: z.union([z.record(z.string(), z.unknown()), z.string()]).nullable(),
  deprecated,
  retired,
  operations: names,
});

export const codeJsonSchema = z
  .object({
    code: text.meta({ description: 'null for a case that is documented without a code' }),
    title: z.string().meta({ description: 'The code in words' }),
    url: z.url().meta({ description: 'The docs URL' }),
    deprecated,
    retired,
    guide: z
      .object({
        retry: z.enum(retryKinds).nullable(),
        fixBy: z.enum(fixers).nullable(),
        endUser: text,
        markdown: z.string(),
      })
      .nullable()
      .meta({ description: 'What the people of the site wrote' }),
    cases: z.array(caseJsonSchema).min(1),
  })
  .meta({ id: 'code' });

export const catalogJsonSchema = z.object({
  $schema: z.url(),
  catalog: z.string(),
  title: z.string(),
  codes: z.array(codeJsonSchema),
});

/** JSON Schema (draft 2020-12) of `catalog.json`; `#/$defs/code` is that of one code. Unknown fields are allowed. */
export function createDocumentSchema(url: string): Record<string, unknown> {
  // As input: fields may be added, so a reader that checks its documents must not refuse new ones.
  return { ...z.toJSONSchema(catalogJsonSchema, { io: 'input' }), $id: url };
}
