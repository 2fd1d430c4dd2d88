import type { Issue } from '../files/issue.ts';
import type { Located } from '../files/located.ts';
import { findNearest } from '../files/names.ts';
import type { ParsedCatalog } from '../files/parse-catalog.ts';
import type { Argument } from '../files/schema.ts';
import type { Path } from '../files/yaml-text.ts';
import { assignArguments, isPositional } from '../text/argument-positions.ts';
import { findPlaceholders, type PlaceholderRules } from '../text/placeholder-patterns.ts';

interface Facts {
  title?: string | undefined;
  message?: string | undefined;
  arguments?: readonly Argument[] | undefined;
}

/**
 * Checks that arguments belong to placeholders. An argument that no message prints is possible, but not if the message
 * takes its arguments by position.
 */
export function checkArguments({ about, records, guides }: ParsedCatalog): Issue[] {
  if (!about) return [];
  const rules = about.data.placeholders;
  return [
    ...records.flatMap((record) => checkCase(record.data, record, [], rules)),
    ...guides.flatMap((guide) =>
      Object.entries(guide.data.cases).flatMap(([id, facts]) => {
        const { message } =
          records.find(({ data }) => [data.name, data.id].includes(id))?.data ?? {};
        return checkCase({ message, ...facts }, guide, ['cases', id], rules);
      }),
    ),
  ];
}

function checkCase(
  { title, message, arguments: args = [] }: Facts,
  located: Pick<Located<unknown>, 'issue'>,
  base: Path,
  rules: PlaceholderRules,
): Issue[] {
  if (args.length === 0) return [];
  const names = args.map(({ name }) => name);
  const templates = [title, message].map((text) => findPlaceholders(text ?? '', rules));
  const placeholders = templates.flat();
  const printed = new Set(templates.flatMap((found) => assignArguments(found, names)));
  const isByPosition = placeholders.some(isPositional);
  const lastPrinted = names.findLastIndex((name) => printed.has(name));
  const written = placeholders.flatMap(({ name, text }) => {
    const own = name ?? text;
    return names.includes(own) || isPositional({ name }) ? [] : [own];
  });
  return names.flatMap((name, index) => {
    const fail = (text: string, hint: string) => [
      located.issue([...base, 'arguments', index, 'name'], text, hint),
    ];
    if (names.indexOf(name) < index) {
      return fail(
        `The argument \`${name}\` is listed twice.`,
        'Give it a different name, or delete it.',
      );
    }
    if (printed.has(name)) return [];
    if (isByPosition && index > lastPrinted) {
      return fail(
        `The message has no placeholder for the argument \`${name}\`.`,
        'Arguments belong to the placeholders in their order. Delete it, or correct `placeholders`.',
      );
    }
    const meant = findNearest(name, written);
    return meant === null
      ? []
      : fail(
          `The message has no placeholder for the argument \`${name}\`.`,
          `Did you mean \`${meant}\`? Write the name as in the message.`,
        );
  });
}
