/**
 * The shapes of the files under `content/catalogs/<catalog>/`. Descriptions are written for the people who edit these
 * files: they become the hover help of editors through the JSON Schemas and parts of the messages of `errbook check`.
 */
import { z } from 'zod';

const text = (description: string) => z.string().meta({ description });
const filledText = (description: string) => z.string().min(1).meta({ description });
const date = (description: string) =>
  z.iso.date({ error: 'is not a date' }).meta({ description: `${description}, as YYYY-MM-DD` });
const status = z
  .int()
  .min(100)
  .max(599)
  .meta({ description: 'HTTP status code, a number from 100 to 599 (RFC 9110)' });
const id = (description: string) =>
  z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/, {
      error: 'may contain only a-z, 0-9, and hyphens, and must start with a letter or digit',
    })
    .meta({ description });

const deprecated = z
  .strictObject({
    reason: text('Why it is deprecated, in the words of the API').optional(),
    replacedBy: z
      .array(filledText('A code of the same catalog'))
      .default([])
      .meta({ description: 'The codes that take its place' }),
  })
  .meta({ description: 'Still sent, but on its way out' });

const retired = z
  .strictObject({
    date: date('When it was found to be gone'),
    reason: text('Why it is gone, where known').optional(),
    replacedBy: z
      .array(filledText('A code of the same catalog'))
      .default([])
      .meta({ description: 'The codes that took its place' }),
  })
  .meta({ description: 'Once published, no longer sent; its page stays' });

/** The facts of a case. A guide may correct each of them. */
const facts = {
  category: id('The id of a category of catalog.yaml').optional(),
  status: status.optional(),
  title: text('Short, human title or short message of the case').optional(),
  message: text('Message template as the API sends it, placeholders included').optional(),
  description: text('What the source says about the case').optional(),
  meta: z
    .union([z.record(z.string(), z.unknown()), z.string()])
    .meta({ description: 'Extra data as documented; a string where the source has a string' })
    .optional(),
  deprecated: deprecated.optional(),
  retired: retired.optional(),
  operations: z
    .array(filledText('Name of an operation, such as an endpoint or a mutation'))
    .meta({ description: 'What can return this case' })
    .optional(),
};

const name = filledText("The condition's own name; the case's anchor on the page").optional();

/** What a guide says about a case besides corrections of its facts. */
const remarks = {
  note: filledText('What this case means, in the words of this site').optional(),
};

/**
 * The fields of a case, for pages and documents. A field that is added to the facts is read, written and published from
 * here on; only a component that shows it is still to be written.
 */
export const caseFields = { name, ...facts, ...remarks };

/** One record of `errors.yaml`: one case. Its fields are written to the file in this order. */
export const recordSchema = z
  .strictObject({
    code: z.string().min(1).nullable().meta({
      description: 'The code as the API sends it; null where an error is documented without one',
    }),
    name,
    ...facts,
  })
  .refine(
    ({ code, title, message, description }) => code !== null || title || message || description,
    {
      error: 'has no code and no text',
    },
  );

/** `errors.yaml`: one record per case. */
export const errorsSchema = z
  .array(recordSchema)
  .min(1)
  .meta({ title: 'Errbook errors.yaml', description: 'One record per documented case' });

/** One line of `history.yaml`: one dated change of one code or case. */
export const changeSchema = z.strictObject({
  date: date('When the change was seen'),
  change: z
    .enum(['added', 'changed', 'deprecated', 'retired', 'renamed'])
    .meta({ description: 'What happened' }),
  code: z.string().min(1).nullable().meta({ description: 'The code that it happened to' }),
  name: filledText('The case that it happened to, where it has a name').optional(),
  fields: z
    .array(z.string())
    .meta({ description: 'For `changed`: the facts that differ' })
    .optional(),
  to: filledText('For `renamed`: the new code').optional(),
});

/** `history.yaml`: dated changes, oldest first. Together with `errors.yaml` the ledger of every docs URL. */
export const historySchema = z
  .array(changeSchema)
  .meta({ title: 'Errbook history.yaml', description: 'Dated changes, oldest first' });

const categorySchema = z.strictObject({
  id: id('Stable id: part of the address of the category page'),
  title: filledText('The name readers see'),
  codes: z
    .array(filledText('A code of this catalog'))
    .meta({ description: 'The codes of the category, where errors.yaml does not say it' })
    .optional(),
});

const sampleValue = z.union([z.string(), z.number()]);
const sample = z.union([sampleValue, z.array(sampleValue).min(1)]);

const placeholderSchema = z.strictObject({
  sample: sample.meta({
    description:
      'A believable value for examples; a list gives the values of repeated placeholders in turn',
  }),
  meaning: text('What the placeholder stands for, where the API says so').optional(),
  byCase: z
    .record(z.string(), sample)
    .meta({ description: 'Other samples for single cases, by the name of the case (or its code)' })
    .optional(),
});

/** A message-template syntax: how a placeholder is written in messages. */
export const placeholderSyntaxes = [
  'angle',
  'braces',
  'double-braces',
  'dollar-braces',
  'printf',
] as const;

const envelopeSchema = z.strictObject({
  status: status
    .meta({
      description: 'The HTTP status of every error, where the API always sends the same one',
    })
    .optional(),
  body: z.union([z.string(), z.record(z.string(), z.unknown()), z.array(z.unknown())]).meta({
    description:
      'The response body. `$code`, `$title`, `$message`, `$meta`, `$status`, `$operation`, `$returns` and the names under `values` are replaced; a key without a value is left out; `$$` writes a plain $',
  }),
  documented: z
    .unknown()
    .meta({
      description: "The shape of one error in the API's own documentation, in the same notation",
    })
    .optional(),
  meta: z
    .record(z.string(), z.string())
    .meta({
      description:
        'Documented key to wire key, for a meta that consists of such keys alone. Any other meta is shown as documented',
    })
    .optional(),
  parameterKeys: z
    .array(filledText('A key of an error'))
    .meta({
      description:
        'Keys under which an error names a parameter of the request, such as `param_name`. A pasted error with such a key is not of a case that is documented without a meta',
    })
    .optional(),
  extraKeys: z
    .array(filledText('A key of an error'))
    .meta({
      description:
        'Further keys that an error may have, such as `trace_id`. In a pasted error they do not count as undocumented',
    })
    .optional(),
  unknownOperation: text(
    'What stands for `$operation` where no operation is documented',
  ).optional(),
  returns: z
    .record(z.string(), z.string())
    .meta({ description: 'What stands for `$returns`, by operation, where documented' })
    .optional(),
  values: z
    .record(
      z.string(),
      z.strictObject({
        default: z.unknown().meta({ description: 'The value where no exception holds' }),
        byCode: z
          .record(z.string(), z.unknown())
          .meta({ description: 'Exceptions, by code' })
          .optional(),
        remark: text('What readers have to know about an exception, as whole sentences').optional(),
      }),
    )
    .meta({ description: 'More values for the body, with exceptions for single codes' })
    .optional(),
});

const snippetSchema = z.strictObject({
  title: filledText('The tab that readers choose; the choice holds for every tab of this title'),
  language: filledText('A language for the highlighting: js, sh, graphql, python'),
  template: filledText(
    'The program. `{{code|json}}` writes a string literal, `{{code|shell}}` a word of a shell, `{{status}}` a name or number as it is; also title, operation, returns, docsUrl. A snippet with a value that a code does not have is left out there; `\\{{` writes two braces',
  ),
});

const secretKind = z
  .enum(['token', 'key', 'id', 'password', 'cookie'])
  .meta({ description: 'What the secret is' });

const secretsSchema = z.strictObject({
  names: z
    .record(z.string().min(3), secretKind)
    .default({})
    .meta({ description: 'Kinds of secrets by the name of the field, header, or cookie' }),
  prefixes: z
    .record(z.string().min(3), secretKind)
    .default({})
    .meta({ description: 'Kinds of secrets by the prefix of the value: `acme_key_`' }),
});

/** `catalog.yaml`: what people say about a catalog as a whole. */
export const catalogSchema = z
  .strictObject({
    title: filledText('The name of the catalog: the API whose errors it holds'),
    shortTitle: filledText('A short name for badges and search results').optional(),
    api: filledText('What API it is, in a sentence'),
    owner: filledText('Who owns the API and its texts'),
    source: z
      .strictObject({
        title: filledText('What the facts were taken from'),
        url: z
          .url({ protocol: /^https?$/ })
          .meta({ description: 'Where the source is published' })
          .optional(),
        revision: filledText('The version of the source: a commit, a release').optional(),
        date: date('The day the source was published').optional(),
        imported: date('The day the source was read').optional(),
      })
      .meta({ description: 'What the facts were taken from' }),
    notice: filledText('Who the texts belong to and how this site relates to them'),
    terms: z
      .array(filledText('A term that capital letters must not split: OAuth'))
      .default([])
      .meta({
        description: 'Spellings to keep where a name such as OAuthMissingToken is shown as words',
      }),
    envelope: envelopeSchema.meta({
      description: 'The response body around an error, as it travels on the wire',
    }),
    placeholders: z
      .strictObject({
        syntax: z
          .array(z.enum(placeholderSyntaxes))
          .default([])
          .meta({ description: 'How placeholders are written: <x>, {x}, {{x}}, ${x}, %d' }),
        literal: z
          .array(z.string())
          .default([])
          .meta({ description: 'Texts that look like a placeholder and are none' }),
        samples: z.record(z.string(), placeholderSchema).default({}).meta({
          description: 'Samples by the name of the placeholder; for printf by the verb: "%d"',
        }),
      })
      .default({ syntax: [], literal: [], samples: {} })
      .meta({ description: 'The placeholders of message templates' }),
    snippets: z.array(snippetSchema).default([]).meta({
      description: 'Programs that handle an error, shown on the page of every code',
    }),
    secrets: secretsSchema.default({ names: {}, prefixes: {} }).meta({
      description:
        'Secrets of this API in responses, requests, and logs, besides usual ones such as `password` and `sk_live_`. They are masked in what readers copy',
    }),
    categories: z.array(categorySchema).default([]).meta({
      description: 'The groups readers browse by, in the order readers need them',
    }),
  })
  .meta({
    title: 'Errbook catalog.yaml',
    description: 'What people say about a catalog as a whole',
  });

/** Can the same request succeed when it is sent again? */
export const retryKinds = ['never', 'after-fix', 'later'] as const;
/** Who can mend what the error complains about. */
export const fixers = ['developer', 'administrator', 'end-user', 'api-owner'] as const;

/** What a guide says about a code besides its prose. */
export const guideFields = {
  retry: z
    .enum(retryKinds)
    .meta({ description: 'Whether sending the same request again can help' })
    .optional(),
  fixBy: z.enum(fixers).meta({ description: 'Who can mend it' }).optional(),
  endUser: filledText('A sentence that an application may show to its end user').optional(),
};

/** The front matter of `codes/<code>.md`. */
export const guideSchema = z
  .strictObject({
    code: filledText('The code, where the file name cannot spell it').optional(),
    name: filledText(
      'The name of a case without a code, where the file name cannot spell it',
    ).optional(),
    slug: filledText('An address of its own for the code').optional(),
    formerSlugs: z
      .array(filledText('The last part of an address, as `slug` spells it'))
      .default([])
      .meta({ description: 'Addresses that the code had before; they lead to the one it has now' }),
    title: filledText('A better human title').optional(),
    ...guideFields,
    cases: z
      .record(z.string(), z.strictObject({ ...remarks, ...facts }))
      .default({})
      .meta({ description: 'Notes and corrections for single cases, by the name of the case' }),
  })
  .meta({ title: 'Errbook guide', description: 'Front matter of codes/<code>.md' });

export type ErrorRecord = z.output<typeof recordSchema>;
export type Change = z.output<typeof changeSchema>;
export type CatalogFile = z.output<typeof catalogSchema>;
export type GuideFrontMatter = z.output<typeof guideSchema>;
export type Envelope = CatalogFile['envelope'];
export type Placeholders = CatalogFile['placeholders'];
export type PlaceholderSyntax = (typeof placeholderSyntaxes)[number];
export type Deprecated = NonNullable<ErrorRecord['deprecated']>;
export type Retired = NonNullable<ErrorRecord['retired']>;

/** JSON Schemas (draft 2020-12) of the content files, by file name. */
export function createJsonSchemas(): Record<string, unknown> {
  return {
    'catalog.schema.json': z.toJSONSchema(catalogSchema, { io: 'input' }),
    'errors.schema.json': z.toJSONSchema(errorsSchema, { io: 'input' }),
    'guide.schema.json': z.toJSONSchema(guideSchema, { io: 'input' }),
    'history.schema.json': z.toJSONSchema(historySchema, { io: 'input' }),
  };
}
