import type { Issue } from '../files/issue.ts';
import { suggest } from '../files/names.ts';
import type { ParsedCatalog } from '../files/parse-catalog.ts';
import type { Group } from '../model/group.ts';
import { listEnvelopes } from '../text/envelopes.ts';
import { listArgumentNames, parseTemplate } from '../text/template.ts';

/** Checks that every sample belongs to a placeholder, and every exception of it to a case or a code. */
export function checkSamples(
  { about, records, guides }: ParsedCatalog,
  groups: readonly Group[],
): Issue[] {
  if (!about) return [];
  const { placeholders } = about.data;
  const facts = [
    ...records.map(({ data }) => data),
    ...guides.flatMap(({ data }) => Object.values(data.cases)),
  ];
  const names = new Set(
    facts
      .flatMap(({ title, message, arguments: args = [] }) =>
        [title ?? '', message ?? ''].flatMap((text) =>
          parseTemplate(text, placeholders, listArgumentNames(args)),
        ),
      )
      .flatMap((segment) =>
        segment.type === 'placeholder' ? [segment.name, segment.writtenName ?? segment.name] : [],
      ),
  );
  const hasVariables = listEnvelopes(about.data).some(([, envelope]) => envelope.metaVariables);
  const variables = new Set(
    (hasVariables ? facts : [])
      .flatMap(({ meta = {} }) => (typeof meta === 'string' ? [] : Object.values(meta)))
      .flatMap((value) => (typeof value === 'string' ? [value] : [])),
  );
  const folded = new Set([...variables].map((name) => name.toLowerCase()));
  const cases = new Set(
    groups.flatMap(({ code, records: own }) => [
      ...(code === null ? [] : [code]),
      ...own.flatMap(({ data }) => [data.name ?? [], data.id ?? []].flat()),
    ]),
  );
  return Object.entries(placeholders.samples).flatMap(([name, { byCase = {} }]) => {
    const path = ['placeholders', 'samples', name];
    const isUsed = name.startsWith('meta:')
      ? variables.has(name.slice('meta:'.length))
      : names.has(name) || folded.has(name.toLowerCase());
    if (!isUsed) {
      const hint = suggest(
        name,
        names,
        'Correct the name or `placeholders.syntax`, or remove the sample.',
      );
      return [about.issueAtKey(path, `No message has a placeholder \`${name}\`.`, hint)];
    }
    return Object.keys(byCase)
      .filter((key) => !cases.has(key))
      .map((key) =>
        about.issueAtKey(
          [...path, 'byCase', key],
          `There is no case and no code \`${key}\` in errors.yaml.`,
          suggest(key, cases, 'Correct it, or remove the line.'),
        ),
      );
  });
}
