import { fieldIdPattern, type FieldDeclaration } from '../files/field-schema.ts';
import type { Issue } from '../files/issue.ts';
import type { Located } from '../files/located.ts';
import { suggest } from '../files/names.ts';
import type { ParsedCatalog } from '../files/parse-catalog.ts';
import type { CatalogFile } from '../files/schema.ts';
import type { Path } from '../files/yaml-text.ts';
import { listChoices, readFieldValue } from '../model/field-values.ts';

/** Ids that would be confused with another filter, column, or parameter in the URL of an index. */
export const reservedFieldIds: readonly string[] = [
  'q',
  'catalog',
  'category',
  'status',
  'operation',
  'deprecated',
  'retired',
  'retry',
  'fixby',
  'cases',
  'code',
  'sort',
];

/** Checks that the declarations of fields make sense. */
export function checkFieldDeclarations({ about }: ParsedCatalog): Issue[] {
  if (!about) return [];
  const ids = about.data.fields.map(({ id }) => id.toLowerCase());
  return about.data.fields.flatMap((field, index) => [
    ...checkFieldId(about, field.id, index, ids),
    ...checkFieldValues(about, field, index),
    ...checkFieldPlaces(about, field, index),
  ]);
}

/** Checks that every value in a record or a guide belongs to a declared field, and fits it. */
export function checkFields({ about, records, guides }: ParsedCatalog): Issue[] {
  if (!about) return [];
  const fields = new Map(about.data.fields.map((field) => [field.id, field]));
  const check = (located: Located<unknown>, path: Path, values: Values = {}): Issue[] =>
    Object.entries(values).flatMap(([id, value]) => {
      const field = fields.get(id);
      if (!field) {
        const hint = suggest(
          id,
          fields.keys(),
          'Declare it under `fields` in catalog.yaml, or correct the id.',
        );
        return [
          located.issueAtKey([...path, id], `There is no field \`${id}\` in catalog.yaml.`, hint),
        ];
      }
      // The declaration is reported instead.
      if (field.type === 'enum' && !field.values) return [];
      const result = readFieldValue(field, value);
      if ('value' in result) return [];
      const { message, hint, path: inner } = result.problem;
      return [located.issue([...path, id, ...inner], message, hint)];
    });
  return [
    ...records.flatMap((record) => check(record, ['fields'], record.data.fields)),
    ...guides.flatMap((guide) =>
      Object.entries(guide.data.cases).flatMap(([name, corrections]) =>
        check(guide, ['cases', name, 'fields'], corrections.fields),
      ),
    ),
  ];
}

/** Checks that every declared field has a value somewhere. */
export function checkUnusedFields({ about, records, guides }: ParsedCatalog): Issue[] {
  if (!about) return [];
  const used = new Set(
    [
      ...records.map(({ data }) => data.fields),
      ...guides.flatMap(({ data }) => Object.values(data.cases).map(({ fields }) => fields)),
    ].flatMap((values) => Object.keys(values ?? {})),
  );
  return about.data.fields.flatMap(({ id }, index) =>
    used.has(id)
      ? []
      : [
          about.issue(
            ['fields', index, 'id'],
            `No case has a value of the field \`${id}\`.`,
            suggest(id, used, 'Add values under `fields` in errors.yaml, or remove the field.'),
          ),
        ],
  );
}

type Values = Readonly<Record<string, unknown>> | undefined;

function checkFieldId(
  about: Located<CatalogFile>,
  id: string,
  index: number,
  ids: readonly string[],
): Issue[] {
  const fail = (message: string, hint: string) => [
    about.issue(['fields', index, 'id'], message, hint),
  ];
  if (!fieldIdPattern.test(id)) {
    return fail(
      `The field id \`${id}\` must start with a-z and contain only letters, digits, and underscores.`,
      'Write it like this: exitCode. The `title` can have any characters.',
    );
  }
  if (reservedFieldIds.includes(id.toLowerCase())) {
    return fail(
      `The field id \`${id}\` is already used in the URL of the index.`,
      `Choose a different id, for example \`${id}Value\`.`,
    );
  }
  return ids.indexOf(id.toLowerCase()) === index
    ? []
    : fail(
        `The field id \`${id}\` is used twice.`,
        'Give each field a different id. Capitalization does not count.',
      );
}

function checkFieldValues(
  about: Located<CatalogFile>,
  field: FieldDeclaration,
  index: number,
): Issue[] {
  const { id, type, values } = field;
  const path = ['fields', index];
  if (type === 'enum' && !values) {
    const hint = 'List them in the order of their rank: values: [warning, error]';
    return [about.issue([...path, 'type'], `The enum \`${id}\` has no \`values\`.`, hint)];
  }
  if (type !== 'enum' && values) {
    const message = `The field \`${id}\` has \`values\`, but its type is \`${type}\`.`;
    return [about.issueAtKey([...path, 'values'], message, 'Write type: enum, or remove them.')];
  }
  const spelled = listChoices(field).map(({ value }) => value);
  return spelled.flatMap((value, at) =>
    spelled.indexOf(value) === at
      ? []
      : [
          about.issue(
            [...path, 'values', at],
            `\`${id}\` lists the value \`${value}\` twice.`,
            'Remove one of them.',
          ),
        ],
  );
}

/** A filter of texts or links would list almost every code, and a badge has no room for a link or a list. */
function checkFieldPlaces(
  about: Located<CatalogFile>,
  { id, type, filter, show }: FieldDeclaration,
  index: number,
): Issue[] {
  const issues: Issue[] = [];
  if (filter && (type === 'text' || type === 'link')) {
    const message = `The field \`${id}\` cannot be a filter, because its type is \`${type}\`.`;
    const hint = 'Use the type code or enum, or remove `filter`.';
    issues.push(about.issue(['fields', index, 'filter'], message, hint));
  }
  if (show === 'badge' && (type === 'link' || type === 'list')) {
    const message = `The field \`${id}\` cannot be a badge, because its type is \`${type}\`.`;
    issues.push(about.issue(['fields', index, 'show'], message, 'Write show: fact.'));
  }
  return issues;
}
