import type { Issue } from '../../files/issue.ts';
import type { Path } from '../../files/yaml-text.ts';
import type { Example } from '../../files/guide-schema.ts';
import type { Located } from '../../files/located.ts';
import { suggest } from '../../files/names.ts';
import type { ParsedCatalog } from '../../files/parse-catalog.ts';
import type { Group } from '../../model/group.ts';

type Owner = Pick<Located<unknown>, 'issue'>;

/** Checks that examples belong to a case, differ, and, if they are JSON, can be parsed. */
export function checkExamples({ families }: ParsedCatalog, groups: readonly Group[]): Issue[] {
  return [
    ...groups.flatMap(({ guide, caseIds, records }) => {
      if (!guide) return [];
      const names = new Set([...caseIds, ...records.flatMap(({ data }) => data.name ?? [])]);
      return checkList(guide, guide.data.examples, names);
    }),
    ...families.flatMap((family) => checkList(family, family.data.examples, new Set())),
  ];
}

function checkList(
  owner: Owner,
  examples: readonly Example[] = [],
  names: ReadonlySet<string>,
): Issue[] {
  return examples.flatMap((example, index) => {
    const path: Path = ['examples', index];
    const { before, after, language } = example;
    const isSame = before.trimEnd() === after.trimEnd();
    return [
      ...checkCase(owner, example, [...path, 'case'], names),
      ...(isSame
        ? [
            owner.issue(
              [...path, 'after'],
              '`before` and `after` are the same text.',
              'Show what has to be changed, or remove the example.',
            ),
          ]
        : []),
      ...(language === 'json'
        ? [
            ...checkJson(owner, before, [...path, 'before']),
            ...checkJson(owner, after, [...path, 'after']),
          ]
        : []),
    ];
  });
}

function checkCase(
  owner: Owner,
  { case: name }: Example,
  path: Path,
  names: ReadonlySet<string>,
): Issue[] {
  if (name === undefined || names.has(name)) return [];
  const list = [...names].map((known) => `\`${known}\``).join(', ');
  const advice = names.size === 0 ? 'Remove the line.' : `The cases are: ${list}.`;
  return [owner.issue(path, `There is no case \`${name}\`.`, suggest(name, names, advice))];
}

function checkJson(owner: Owner, text: string, path: Path): Issue[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    return [
      owner.issue(
        path,
        `The example is not valid JSON: ${reason}.`,
        'Correct it. If the mistake is the point of the example, write language: text.',
      ),
    ];
  }
}
