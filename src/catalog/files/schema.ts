/**
 * The shapes of the files under `content/catalogs/<catalog>/`. Descriptions are for the people who edit these files: they
 * become the hover help of editors, through the JSON Schemas.
 */
import { z } from 'zod';
import { statusClasses } from '../text/http-status.ts';
import { answerFields } from './answer-schema.ts';
import { fieldSchema } from './field-schema.ts';
import { familySchema, guideRules, guideTexts, placeholderMeanings } from './guide-schema.ts';
import { isLanguageTag } from '../text/language.ts';
import { findNameProblem } from './file-names.ts';
import { findPatternProblem } from './pattern-problem.ts';

const text = (description: string) => z.string().meta({ description });
const filledText = (description: string) => z.string().min(1).meta({ description });
const date = (description: string) =>
  z.iso.date({ error: 'is not a date' }).meta({ description: `${description}, as YYYY-MM-DD` });
const anyStatus = z.union([z.int().min(100).max(599), z.enum(statusClasses)]);
const statuses = z.union([anyStatus, z.array(anyStatus).min(1)]).meta({
  description:
    'HTTP status code (RFC 9110): a number from 100 to 599, a class such as 4xx, or a list of them',
});
const release = (description: string) =>
  filledText(`${description}, as the API names it: "2.4". In quotes`);
const id = (description: string) =>
  z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/, {
      error: 'may contain only a-z, 0-9, and hyphens, and must start with a letter or digit',
    })
    .refine((value) => findNameProblem(value) === null, {
      error: 'is the name of a device on Windows, or too long',
    })
    .meta({ description });

const deprecated = z
  .strictObject({
    reason: text('Why it is deprecated, in the words of the API').optional(),
    replacedBy: z
      .array(filledText('A code of the same catalog'))
      .default([])
      .meta({ description: 'The codes that replace it' }),
    since: release('The release in which it was deprecated').optional(),
  })
  .meta({ description: 'Still sent, but will be removed' });

const retired = z
  .strictObject({
    date: date('When it was found to be missing from the source, if known').optional(),
    in: release('The release that no longer sends it').optional(),
    reason: text('Why it was retired, if known').optional(),
    replacedBy: z
      .array(filledText('A code of the same catalog'))
      .default([])
      .meta({ description: 'The codes that replaced it' }),
  })
  .meta({ description: 'Published before, but no longer sent. Its page is kept' });

const apiTexts = (description: string) =>
  z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).meta({ description });

const apiLink = z.strictObject({
  title: filledText('The title of the page'),
  url: z.url({ protocol: /^https?$/ }).meta({ description: 'The URL of the page' }),
});

const sampleValue = z.union([z.string(), z.number()]);

const argument = z.strictObject({
  name: filledText('The name, by which programs and links give its value'),
  type: filledText('The kind of its value, such as text, number, or list').optional(),
  meaning: filledText('What it means, as the API documents it').optional(),
  sample: sampleValue.meta({ description: 'A realistic value for examples' }).optional(),
});

/** The facts of a case. A guide may correct each of them. */
const facts = {
  category: id('The id of a category in catalog.yaml').optional(),
  status: statuses.optional(),
  title: text('Short, human title or short message of the case').optional(),
  message: text('Message template as the API sends it, placeholders included').optional(),
  arguments: z
    .array(argument)
    .meta({
      description:
        'The values that the message prints, in order. `%s`, `{0}`, and `{}` take them by position, `<name>` by name',
    })
    .optional(),
  description: text('What the source says about the case').optional(),
  causes: apiTexts(
    'What can cause the error, in the words of the API: a text, or a list',
  ).optional(),
  actions: apiTexts('What to do, in the words of the API: a text, or a list').optional(),
  links: z
    .array(apiLink)
    .meta({ description: 'Pages of the owner of the API about the error' })
    .optional(),
  ...answerFields,
  meta: z
    .union([z.record(z.string(), z.unknown()), z.string()])
    .meta({ description: 'Extra data as documented; a string where the source has a string' })
    .optional(),
  envelope: filledText(
    'The name of its envelope in catalog.yaml, if it is not the default one',
  ).optional(),
  since: release('The release that added it').optional(),
  deprecated: deprecated.optional(),
  retired: retired.optional(),
  fields: z
    .record(z.string(), z.unknown())
    .meta({ description: 'Values of the fields that catalog.yaml declares, by id' })
    .optional(),
  operations: z
    .array(filledText('Name of an operation, such as an endpoint or a mutation'))
    .meta({ description: 'The operations that can return this case' })
    .optional(),
};

const name = filledText('The name of the case, which is also its anchor on the page').optional();

/** Returns whether a text can be the id of a case, which is an anchor that links can contain. */
export function isCaseId(value: string): boolean {
  return /^(?!_)[^\s?#%\p{C}]+$/u.test(value);
}

const caseId = filledText(
  'The lasting anchor of the case on its page, unique within its code. For cases without a name',
)
  .refine(isCaseId, {
    error:
      'may contain no spaces, no invisible characters, and no ? # %, and must not start with _',
  })
  .optional();

/** The fields of a case in a guide, in addition to corrections of its facts. */
const remarks = {
  note: filledText('What this case means, as explained by this site').optional(),
};

/**
 * The fields of a case, for pages and documents. A field that you add to the facts is imported, joined, and published
 * without further changes. Then write a component that shows it, and document it.
 */
export const caseFields = { name, ...facts, ...remarks };

/** One record of `errors.yaml`: one case. Its fields are written to the file in this order. */
export const recordSchema = z
  .strictObject({
    code: z.string().min(1).nullable().meta({
      description: 'The code as the API sends it; null if an error is documented without one',
    }),
    parent: filledText(
      'The code of which it is a sub-code, if the API documents codes inside other codes',
    ).optional(),
    name,
    id: caseId,
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
  code: z.string().min(1).nullable().meta({ description: 'The code that changed' }),
  name: filledText('The case that changed: its name or, if it has none, its id').optional(),
  fields: z
    .array(z.string())
    .meta({ description: 'For `changed`: the fields that differ' })
    .optional(),
  to: filledText('For `renamed`: the new code').optional(),
  toName: filledText('For `renamed`, if a case has a new name: the new name of `name`').optional(),
  slug: filledText(
    'The last part of the URL, if it differs from the spelling of the code',
  ).optional(),
});

/** `history.yaml`: dated changes, oldest first. With `errors.yaml`, it records every docs URL that was published. */
export const historySchema = z
  .array(changeSchema)
  .meta({ title: 'Errbook history.yaml', description: 'Dated changes, oldest first' });

const categorySchema = z.strictObject({
  id: id('Stable id, which is part of the URL of the category page'),
  title: filledText('The name that readers see'),
  codes: z
    .array(filledText('A code of this catalog'))
    .meta({ description: 'The codes of the category, if errors.yaml does not list them' })
    .optional(),
});

const sample = z.union([sampleValue, z.array(sampleValue).min(1)]);

const placeholderSchema = z.strictObject({
  sample: sample.meta({
    description:
      'A realistic value for examples. A list gives the values of repeated placeholders in order',
  }),
  meaning: text('What the placeholder means, if the API documents it').optional(),
  byCase: z
    .record(z.string(), sample)
    .meta({
      description:
        'Different samples for single cases, by the name or the id of the case, or by the code',
    })
    .optional(),
});

const pattern = filledText('A regular expression, such as `\\bX\\b`').superRefine(
  (value, context) => {
    const found = value === '' ? null : findPatternProblem(value);
    if (!found) return;
    const { problem, hint } = found;
    const message = `has the pattern \`${value}\`, which ${problem}`;
    context.addIssue({ code: 'custom', message, params: { hint } });
  },
);

/** The syntaxes of placeholders in message templates. */
export const placeholderSyntaxes = [
  'angle',
  'braces',
  'empty-braces',
  'double-braces',
  'dollar-braces',
  'percent-braces',
  'brackets',
  'backticks',
  'dollar',
  'quoted-dollar',
  'colon',
  'percent',
  'printf',
  'named-printf',
] as const;

const envelopeSchema = z.strictObject({
  status: statuses
    .meta({
      description: 'The HTTP status of every error, if the API always sends the same one',
    })
    .optional(),
  body: z
    .union([z.string(), z.record(z.string(), z.unknown()), z.array(z.unknown())])
    .meta({
      description:
        'The response body. `$code`, `$title`, `$message`, `$meta`, `$status`, `$operation`, `$returns`, `$docsUrl`, `$fields.<id>`, and the names under `values` are replaced, also inside a longer text. A key without a value is omitted. `$$` writes a literal $',
    })
    .optional(),
  text: filledText(
    'Instead of `body`: the text that the API prints, such as `[$code] $message`, with the same values. A line without any of its values is left out, and so is a part in parentheses or brackets',
  ).optional(),
  documented: z
    .unknown()
    .meta({
      description:
        'How the documentation of the API shows an error, in the same notation. The import format json-objects uses it',
    })
    .optional(),
  meta: z
    .record(z.string(), z.string())
    .meta({
      description:
        'The keys in the response, by documented key. They apply to a meta that has only these keys; any other meta is shown as documented',
    })
    .optional(),
  metaVariables: z
    .boolean()
    .meta({
      description:
        'Whether the texts of a documented meta are names of variables, such as `param`. Examples then show the samples of placeholders with these names, or of `meta:<name>`, for the keys under `meta`',
    })
    .optional(),
  parameterKeys: z
    .array(filledText('A key of an error'))
    .meta({
      description:
        'Keys whose value is the name of a request parameter, such as `param_name`. A pasted error with such a key does not match a case that is documented without a meta',
    })
    .optional(),
  extraKeys: z
    .array(filledText('A key of an error'))
    .meta({
      description:
        'Further keys that an error may have, such as `trace_id`. In a pasted error, they do not count as undocumented',
    })
    .optional(),
  unknownOperation: text('The value of `$operation` if no operation is documented').optional(),
  returns: z
    .record(z.string(), z.string())
    .meta({ description: 'The value of `$returns`, by operation, if documented' })
    .optional(),
  values: z
    .record(
      z.string(),
      z.strictObject({
        default: z.unknown().meta({ description: 'The value if there is no exception' }),
        byCode: z
          .record(z.string(), z.unknown())
          .meta({ description: 'Exceptions, by code' })
          .optional(),
        remark: text('What readers need to know about an exception, in full sentences').optional(),
      }),
    )
    .meta({ description: 'More values for the body, with exceptions for single codes' })
    .optional(),
});

const snippetSchema = z.strictObject({
  title: filledText('The title of the tab. Readers choose it once for all tabs with this title'),
  language: filledText('A language for the highlighting: js, sh, graphql, python'),
  template: filledText(
    'The program. `{{code|json}}` writes a string literal, `{{code|shell}}` a shell argument, and `{{status}}` a name or number without quotes. Other values: title, operation, returns, docsUrl. The snippet is omitted for codes that do not have one of its values. `\\{{` writes two literal braces',
  ),
});

const secretKind = z
  .enum(['token', 'key', 'id', 'password', 'cookie'])
  .meta({ description: 'The kind of the secret' });

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

/** `catalog.yaml`: the facts about a catalog as a whole, written by people. */
export const catalogSchema = z
  .strictObject({
    title: filledText('The name of the catalog, usually that of the API'),
    shortTitle: filledText('A short name for badges and search results').optional(),
    api: filledText('What the API is, in a sentence'),
    owner: filledText('Who owns the API and its texts'),
    source: z
      .strictObject({
        title: filledText('Where the facts come from'),
        url: z
          .url({ protocol: /^https?$/ })
          .meta({ description: 'Where the source is published' })
          .optional(),
        revision: filledText('The version of the source: a commit, a release').optional(),
        date: date('The day the source was published').optional(),
        imported: date('The day the source was read').optional(),
      })
      .meta({ description: 'Where the facts come from' }),
    notice: filledText('Who owns the texts, and how this site is related to the owner'),
    lang: z
      .string()
      .refine(isLanguageTag, { error: 'is not the tag of a language' })
      .meta({ description: 'The language of the texts of the API, as a BCP 47 tag: en, pt-BR' })
      .optional(),
    texts: z.enum(['plain', 'markdown']).default('plain').meta({
      description:
        'The format of the descriptions, causes, and actions. Titles and messages are always plain',
    }),
    terms: z.array(filledText('The spelling of a term, such as OAuth')).default([]).meta({
      description:
        'Spellings to use when a name such as OAuthMissingToken is shown as words. Words that the texts of the catalog always spell with capitals, such as API, need no entry',
    }),
    codeType: z
      .enum(['text', 'number'])
      .default('text')
      .meta({ description: 'How the API sends codes: as text, or as numbers' }),
    envelope: envelopeSchema
      .meta({
        description:
          'The response body or text around an error, as the API sends it. Without one, pages show no example',
      })
      .optional(),
    envelopes: z
      .record(z.string(), envelopeSchema)
      .meta({
        description:
          'Instead of `envelope`: several envelopes by name. The one named `default`, or else the first one, applies to cases that do not name theirs under `envelope`',
      })
      .optional(),
    placeholders: z
      .strictObject({
        syntax: z.array(z.enum(placeholderSyntaxes)).default([]).meta({
          description:
            "How placeholders are written: angle <x>, braces {x} and {0}, empty-braces {}, double-braces {{x}}, dollar-braces ${x}, percent-braces %{x}, brackets [x], backticks `X`, dollar $x, quoted-dollar '$x', colon :x, percent %x%, printf %s and %1$s, named-printf %(x)s and %<x>s",
        }),
        patterns: z
          .array(pattern)
          .meta({
            description:
              'Other placeholders, as regular expressions of JavaScript with the flag u. A group is the name of the placeholder; without a group, its text is',
          })
          .optional(),
        literal: z
          .array(z.string())
          .default([])
          .meta({ description: 'Texts that look like a placeholder but are not' }),
        samples: z.record(z.string(), placeholderSchema).default({}).meta({
          description: 'Samples by the name of the placeholder, or by the verb for printf: "%d"',
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
    signs: z
      .array(z.string().min(3).meta({ description: 'A text that only this API or its SDKs use' }))
      .default([])
      .meta({
        description:
          'Texts that show that a pasted error is from this API: a key such as `acme_trace_id`, the name of a class or package, a host. Capitalization does not matter',
      }),
    sdkErrors: z
      .record(z.string().min(3), filledText('An expression, such as `error.errors`'))
      .default({})
      .meta({
        description:
          'By the class of an error in an SDK: what to log to see the code. Shown if a pasted error has the class, but no code. Each class is also a sign',
      }),
    fields: z.array(fieldSchema).default([]).meta({
      description:
        'Facts that only this API has, such as a severity or an exit code. Records have the values under `fields`',
    }),
    guides: guideRules.optional(),
    categories: z.array(categorySchema).default([]).meta({
      description: 'The groups that readers browse by, in the order of the site',
    }),
  })
  .meta({
    title: 'Errbook catalog.yaml',
    description: 'The facts about a catalog as a whole, written by people',
  });

/** The fields of a code in a guide, in addition to its prose. */
export const guideFields = { ...answerFields, ...guideTexts };

/** The front matter of `codes/<code>.md`. */
export const guideSchema = z
  .strictObject({
    code: filledText('The code, if it cannot be a file name').optional(),
    name: filledText('The name of a case without a code, if it cannot be a file name').optional(),
    slug: filledText('A different last part of the URL').optional(),
    previousSlugs: z
      .array(filledText('The last part of an old URL'))
      .default([])
      .meta({ description: 'Old last parts of the URL. They redirect to the current URL' }),
    title: filledText('A better title').optional(),
    ...guideFields,
    cases: z
      .record(
        z.string(),
        z.strictObject({
          ...remarks,
          ...facts,
          placeholders: placeholderMeanings.optional(),
        }),
      )
      .default({})
      .meta({
        description:
          'Notes, answers, and corrections for single cases, by the name or the id of the case',
      }),
  })
  .meta({ title: 'Errbook guide', description: 'Front matter of codes/<code>.md' });

export type ErrorRecord = z.output<typeof recordSchema>;
export type Change = z.output<typeof changeSchema>;
export type CatalogFile = z.output<typeof catalogSchema>;
export type GuideFrontMatter = z.output<typeof guideSchema>;
export type Envelope = z.output<typeof envelopeSchema>;
export type Placeholders = CatalogFile['placeholders'];
export type Argument = z.output<typeof argument>;
export type PlaceholderSyntax = (typeof placeholderSyntaxes)[number];
export type Deprecated = NonNullable<ErrorRecord['deprecated']>;
export type Retired = NonNullable<ErrorRecord['retired']>;

/** JSON Schemas (draft 2020-12) of the content files, by file name. */
export function createJsonSchemas(): Record<string, unknown> {
  return {
    'catalog.schema.json': z.toJSONSchema(catalogSchema, { io: 'input' }),
    'errors.schema.json': z.toJSONSchema(errorsSchema, { io: 'input' }),
    'family.schema.json': z.toJSONSchema(familySchema, { io: 'input' }),
    'guide.schema.json': z.toJSONSchema(guideSchema, { io: 'input' }),
    'history.schema.json': z.toJSONSchema(historySchema, { io: 'input' }),
  };
}
