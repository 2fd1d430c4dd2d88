import type { Issue } from '../files/issue.ts';
import type { Located } from '../files/located.ts';
import { suggest } from '../files/names.ts';
import type { ParsedCatalog } from '../files/parse-catalog.ts';
import type { CatalogFile, Envelope } from '../files/schema.ts';
import type { Path } from '../files/yaml-text.ts';
import { documentedNames, envelopeNames } from '../text/envelope.ts';
import { listEnvelopes } from '../text/envelopes.ts';
import { listNames } from '../text/substitute.ts';

/** Checks that the forms of an error use only values that exist. Otherwise, their keys would be omitted silently. */
export function checkEnvelope(parsed: ParsedCatalog): Issue[] {
  const { about } = parsed;
  if (!about) return [];
  return [
    ...checkForm(about),
    ...listEnvelopes(about.data).flatMap(([name, envelope]) => {
      const path = toPath(about, name);
      const { body, text, documented, values = {} } = envelope;
      const fields = about.data.fields.map(({ id }) => `fields.${id}`);
      const names = [...envelopeNames, ...fields, ...Object.keys(values)];
      return [
        ...checkParts(about, envelope, path),
        ...findUnknown(about, body, [...path, 'body'], names),
        ...findUnknown(about, text, [...path, 'text'], names),
        ...findUnknown(about, documented, [...path, 'documented'], [...documentedNames, ...fields]),
      ];
    }),
    ...checkEnvelopeNames(parsed),
    ...checkCodeNumbers(parsed),
  ];
}

/** Checks that exceptions in an envelope belong to codes and operations that exist. */
export function checkExceptions(
  { about, records, guides }: ParsedCatalog,
  codes: ReadonlySet<string>,
): Issue[] {
  if (!about) return [];
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
            [...path, name],
            `There is no ${kind} \`${name}\` in errors.yaml.`,
            suggest(name, known, 'Correct it, or remove the line.'),
          ),
        ];
  return listEnvelopes(about.data).flatMap(([envelope, { values = {}, returns = {} }]) => {
    const path = toPath(about, envelope);
    return [
      ...Object.entries(values).flatMap(([value, { byCode = {} }]) =>
        Object.keys(byCode).flatMap((code) =>
          fail([...path, 'values', value, 'byCode'], 'code', code, codes),
        ),
      ),
      ...Object.keys(returns).flatMap((name) =>
        fail([...path, 'returns'], 'operation', name, operations),
      ),
    ];
  });
}

/** Returns the path of an envelope in catalog.yaml. */
function toPath({ data }: Located<CatalogFile>, name: string): Path {
  return data.envelopes ? ['envelopes', name] : ['envelope'];
}

/** Checks that there are either several envelopes or one. */
function checkForm(about: Located<CatalogFile>): Issue[] {
  if (!about.data.envelope || !about.data.envelopes) return [];
  const message = 'The catalog has both `envelope` and `envelopes`.';
  const hint = 'Move the content of `envelope` to `envelopes`, under the name `default`.';
  return [about.issueAtKey(['envelopes'], message, hint)];
}

/** Checks that an envelope has a body or a text. */
function checkParts(about: Located<CatalogFile>, { body, text }: Envelope, path: Path): Issue[] {
  const field = path.join('.');
  if (body === undefined && text === undefined) {
    const message = `\`${field}\` has neither a body nor a text.`;
    const hint =
      'Add body: { code: $code } for JSON, or text: "[$code] $message" for a line of text.';
    return [about.issueAtKey(path, message, hint)];
  }
  if (body === undefined || text === undefined) return [];
  const message = `\`${field}\` has both a body and a text.`;
  const hint = 'Keep one of them, or write two envelopes under `envelopes`.';
  return [about.issueAtKey([...path, 'text'], message, hint)];
}

/** Checks that the envelopes that cases name exist. */
function checkEnvelopeNames({ about, records, guides }: ParsedCatalog): Issue[] {
  const known = about ? listEnvelopes(about.data).map(([name]) => name) : [];
  const fail = (
    name: string | undefined,
    { issue }: Pick<Located<unknown>, 'issue'>,
    path: Path,
  ) => {
    if (name === undefined || known.includes(name)) return [];
    const advice =
      known.length === 0
        ? 'Add it to catalog.yaml under `envelopes`, or remove the line.'
        : `Use one of: ${known.map((other) => `\`${other}\``).join(', ')}.`;
    return [
      issue(
        path,
        `There is no envelope \`${name}\` in catalog.yaml.`,
        suggest(name, known, advice),
      ),
    ];
  };
  return [
    ...records.flatMap((record) => fail(record.data.envelope, record, ['envelope'])),
    ...guides.flatMap((guide) =>
      Object.entries(guide.data.cases).flatMap(([id, { envelope }]) =>
        fail(envelope, guide, ['cases', id, 'envelope']),
      ),
    ),
  ];
}

/** Checks that codes that the API sends as numbers are numbers. */
function checkCodeNumbers({ about, records }: ParsedCatalog): Issue[] {
  if (about?.data.codeType !== 'number') return [];
  return records.flatMap(({ data: { code }, issue }) => {
    if (code === null || JSON.stringify(Number(code)) === code) return [];
    const message = `\`${code}\` cannot be sent as a number, but \`codeType\` is \`number\`.`;
    const hint = 'Write it as in JSON, such as "404" or "-32601", or remove `codeType`.';
    return [issue(['code'], message, hint)];
  });
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
  if (text.startsWith('$') && names.includes(text.slice(1))) return [];
  const all = names.map((known) => `\`$${known}\``).join(', ');
  return listNames(text)
    .filter((name) => !names.includes(name))
    .map((name) => {
      const hint = suggest(name, names, `Use one of: ${all}. For a dollar sign, write $$.`);
      const fixed = hint.replace(/^Did you mean `/, 'Did you mean `$');
      return createIssue(path, `There is no value \`$${name}\`.`, fixed);
    });
}
