import type { Issue } from '../files/issue.ts';
import { parseSnippet, snippetFilters, snippetNames } from '../text/snippets.ts';
import type { ParsedCatalog } from '../files/parse-catalog.ts';
import { suggest } from '../files/names.ts';

/** Checks that snippet templates use only existing values and filters, and that no two snippets have the same title. */
export function checkSnippets({ about }: ParsedCatalog): Issue[] {
  if (!about) return [];
  const titles = new Set<string>();
  return about.data.snippets.flatMap(({ title, template }, index) => {
    const at = (field: string) => ['snippets', index, field];
    const issues = parseSnippet(template).flatMap((piece) => {
      if (typeof piece === 'string') return [];
      const { name, filter, line } = piece;
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

function unknown(known: readonly string[], word: string, message: string) {
  if (known.includes(word)) return [];
  const hint = `Use one of: ${known.map((item) => `\`${item}\``).join(', ')}. For two literal braces, write \`\\{{\`.`;
  return [{ message: `${message}, which does not exist.`, hint: suggest(word, known, hint) }];
}
