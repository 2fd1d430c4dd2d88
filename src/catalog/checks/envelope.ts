import type { Issue } from '../files/issue.ts';
import type { Located } from '../files/located.ts';
import { suggest } from '../files/names.ts';
import type { ParsedCatalog } from '../files/parse-catalog.ts';
import type { CatalogFile } from '../files/schema.ts';
import type { Path } from '../files/yaml-text.ts';
import { documentedNames, envelopeNames } from '../text/envelope.ts';

/** Checks that the forms of an error use only values that exist. Otherwise, their keys would be omitted silently. */
export function checkEnvelope({ about }: ParsedCatalog): Issue[] {
  if (!about) return [];
  const { body, documented, values = {} } = about.data.envelope;
  return [
    ...findUnknown(about, body, ['envelope', 'body'], [...envelopeNames, ...Object.keys(values)]),
    ...findUnknown(about, documented, ['envelope', 'documented'], documentedNames),
  ];
}

/** Checks that exceptions in an envelope belong to codes and operations that exist. */
export function checkExceptions(
  { about, records, guides }: ParsedCatalog,
  codes: ReadonlySet<string>,
): Issue[] {
  if (!about) return [];
  const { values = {}, returns = {} } = about.data.envelope;
  const operations = new Set([
    ...records.flatMap(({ data }) => data.operations ?? []),
    ...guides.flatMap(({ data }) =>
      Object.values(data.cases).flatMap((corrections) => corrections.operations ?? []),
    ),
  ]);
  const fail = (path: Path, kind: string, name: string, known: ReadonlySet<string>) =>
    known.has(name)
      ? []
      : [
          about.issueAtKey(
            ['envelope', ...path, name],
            `There is no ${kind} \`${name}\` in errors.yaml.`,
            suggest(name, known, 'Correct it, or remove the line.'),
          ),
        ];
  return [
    ...Object.entries(values).flatMap(([value, { byCode = {} }]) =>
      Object.keys(byCode).flatMap((code) => fail(['values', value, 'byCode'], 'code', code, codes)),
    ),
    ...Object.keys(returns).flatMap((name) => fail(['returns'], 'operation', name, operations)),
  ];
}

function findUnknown(
  about: Located<CatalogFile>,
  template: unknown,
  path: Path,
  names: readonly string[],
): Issue[] {
  if (typeof template === 'string') return findUnknownName(template, names, about.issue, path);
  if (typeof template !== 'object' || template === null) return [];
  if (Array.isArray(template)) {
    return template.flatMap((item, index) => findUnknown(about, item, [...path, index], names));
  }
  return Object.entries(template).flatMap(([key, value]) => [
    ...findUnknownName(key, names, about.issueAtKey, [...path, key]),
    ...findUnknown(about, value, [...path, key], names),
  ]);
}

function findUnknownName(
  text: string,
  names: readonly string[],
  createIssue: Located<unknown>['issue'],
  path: Path,
): Issue[] {
  const name = text.slice(1);
  if (!/^\$(?!\$)/.test(text) || names.includes(name)) return [];
  const all = names.map((known) => `\`$${known}\``).join(', ');
  const hint = suggest(name, names, `Use one of: ${all}. For a text that begins with $, write $$.`);
  const fixed = hint.replace(/^Did you mean `/, 'Did you mean `$');
  return [createIssue(path, `There is no value \`${text}\`.`, fixed)];
}
