import type { Issue } from '../../files/issue.ts';
import { lookUp, suggest } from '../../files/names.ts';
import type { ParsedCatalog } from '../../files/parse-catalog.ts';
import type { GuideSource } from '../../files/parse-guide.ts';
import { spell, type Group } from '../../model/group.ts';
import { listArgumentNames, parseTemplate } from '../../text/template.ts';
import type { ErrorRecord, Placeholders } from '../../files/schema.ts';

/** How often a text has a placeholder, and the other name by which it can be explained. */
interface Use {
  name: string;
  writtenName: string | undefined;
  count: number;
}

/**
 * Checks that the meanings in guides belong to placeholders and, in catalogs with rules for guides, that every
 * placeholder of a title or a message has one.
 */
export function checkMeanings({ about }: ParsedCatalog, groups: readonly Group[]): Issue[] {
  if (!about) return [];
  const { placeholders, guides: rules } = about.data;
  return groups.flatMap((group) => {
    const { guide, records, caseIds } = group;
    if (!guide) return [];
    const own = records.map(({ data }, index) => {
      const name = [caseIds[index], data.name, data.id].find(
        (other) => other !== undefined && lookUp(guide.data.cases, other),
      );
      const corrections = name === undefined ? undefined : lookUp(guide.data.cases, name);
      const uses = listUses({ ...data, ...corrections }, placeholders);
      return { data, name, corrections, uses };
    });
    const whole = own.flatMap(({ uses }) => uses);
    return [
      ...checkNames(guide, [], guide.data.placeholders, whole, spell(group)),
      ...own.flatMap(({ name, corrections, uses }) =>
        name === undefined
          ? []
          : checkNames(guide, ['cases', name], corrections?.placeholders, uses, name),
      ),
      ...(rules
        ? own.flatMap(({ data, corrections, uses }) =>
            uses
              .filter(({ name, writtenName = name }) =>
                [name, writtenName].every(
                  (key) =>
                    !lookUp(corrections?.placeholders, key) &&
                    !lookUp(guide.data.placeholders, key) &&
                    lookUp(placeholders.samples, key)?.meaning === undefined &&
                    data.arguments?.find((argument) => argument.name === key)?.meaning ===
                      undefined,
                ),
              )
              .map(({ name }) =>
                guide.issue(
                  ['placeholders'],
                  `The guide does not explain the placeholder \`${name}\`${records.length > 1 && data.name ? ` of the case \`${data.name}\`` : ''}.`,
                  `Say what it means: placeholders: { ${JSON.stringify(name)}: "..." }`,
                ),
              ),
          )
        : []),
    ];
  });
}

function checkNames(
  guide: GuideSource,
  path: readonly string[],
  meanings: GuideSource['data']['placeholders'],
  uses: readonly Use[],
  owner: string,
): Issue[] {
  const names = new Set(uses.flatMap(({ name, writtenName = name }) => [name, writtenName]));
  return Object.entries(meanings ?? {}).flatMap(([name, meaning]) => {
    const field = [...path, 'placeholders', name];
    if (!names.has(name)) {
      return [
        guide.issueAtKey(
          field,
          `No message of \`${owner}\` has a placeholder \`${name}\`.`,
          suggest(name, names, 'Correct the name, or remove the line.'),
        ),
      ];
    }
    const counts = uses.filter((use) => [use.name, use.writtenName].includes(name));
    const most = Math.max(...counts.map(({ count }) => count));
    if (typeof meaning === 'string' || meaning.length <= most) return [];
    return [
      guide.issueAtKey(
        field,
        `\`${name}\` has ${meaning.length} meanings, but no text has it more than ${most === 1 ? 'once' : `${most} times`}.`,
        'Write one meaning for each, in the order of the message.',
      ),
    ];
  });
}

function listUses(
  { title, message, arguments: args }: Pick<ErrorRecord, 'title' | 'message' | 'arguments'>,
  placeholders: Placeholders,
): Use[] {
  const uses = new Map<string, Use>();
  for (const text of [title, message]) {
    const counts = new Map<string, number>();
    for (const segment of parseTemplate(text ?? '', placeholders, listArgumentNames(args ?? []))) {
      if (segment.type === 'text') continue;
      const { name, writtenName } = segment;
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      uses.set(name, { name, writtenName, count: Math.max(count, uses.get(name)?.count ?? 0) });
    }
  }
  return [...uses.values()];
}
