import type { Issue } from '../files/issue.ts';
import type { Group } from '../model/group.ts';
import { joinCatalog } from '../model/join.ts';
import { createSnippets, parseSnippet, snippetFilters, snippetNames } from '../text/snippets.ts';
import type { ParsedCatalog } from '../files/parse-catalog.ts';
import { suggest } from '../files/names.ts';

/** The URL of a page, whose value does not matter here. */
const anyUrl = 'https://site.invalid/';

/** Checks that snippet templates use only existing values and filters, and that no two snippets have the same title. */
export function checkSnippets({ about }: ParsedCatalog): Issue[] {
  if (!about) return [];
  const titles = new Set<string>();
  return about.data.snippets.flatMap(({ title, template }, index) => {
    const at = (field: string) => ['snippets', index, field];
    const issues = parseSnippet(template).flatMap((piece) => {
      if (typeof piece === 'string') return [];
      const { name, filter, line, isClosed } = piece;
      if (!isClosed) {
        const message = `Line ${line} of the template opens \`{{\`, but does not close it.`;
        const hint = 'Add `}}` after the value. For two literal braces, write `\\{{`.';
        return [about.issue(at('template'), message, hint)];
      }
      return [
        ...unknown(snippetNames, name, `Line ${line} of the template uses \`${name}\``),
        ...(filter === null
          ? []
          : unknown(
              snippetFilters,
              filter,
              `Line ${line} of the template uses the filter \`${filter}\``,
            )),
      ].map(({ message, hint }) => about.issue(at('template'), message, hint));
    });
    if (titles.has(title)) {
      const message = `The snippet title \`${title}\` is used twice.`;
      issues.push(about.issue(at('title'), message, 'Give each snippet a different title.'));
    }
    titles.add(title);
    return issues;
  });
}

/** Checks that every snippet appears on the page of at least one code. */
export function checkUnusedSnippets(parsed: ParsedCatalog, groups: readonly Group[]): Issue[] {
  const { about } = parsed;
  if (!about || about.data.snippets.length === 0) return [];
  const catalog = joinCatalog(parsed, groups);
  return about.data.snippets.flatMap((snippet, index) => {
    const names = parseSnippet(snippet.template).flatMap((piece) =>
      typeof piece === 'string' ? [] : [piece.name],
    );
    const isKnown = names.every((name) => snippetNames.some((known) => known === name));
    const only = { about: { ...catalog.about, snippets: [snippet] } };
    if (!isKnown || catalog.codes.some((code) => createSnippets(only, code, anyUrl).length > 0)) {
      return [];
    }
    const used = names.map((name) => `\`${name}\``).join(', ');
    return [
      about.issue(
        ['snippets', index, 'template'],
        `The snippet \`${snippet.title}\` appears on no page, because no code has all of its values: ${used}.`,
        'Use values that errors.yaml documents, add a filter such as `|json`, or remove the snippet.',
      ),
    ];
  });
}

function unknown(known: readonly string[], word: string, message: string) {
  if (known.includes(word)) return [];
  const hint = `Use one of: ${known.map((item) => `\`${item}\``).join(', ')}. For two literal braces, write \`\\{{\`.`;
  return [{ message: `${message}, which does not exist.`, hint: suggest(word, known, hint) }];
}
