import type { Issue } from '../files/issue.ts';
import type { ParsedCatalog } from '../files/parse-catalog.ts';
import { compilePattern } from '../text/placeholder-patterns.ts';

/** Checks that every pattern of placeholders matches something in a message, and never an empty text. */
export function checkPlaceholderPatterns({ about, records }: ParsedCatalog): Issue[] {
  if (!about) return [];
  const messages = records.flatMap(({ data }) => [data.title ?? '', data.message ?? '']);
  return (about.data.placeholders.patterns ?? []).flatMap((pattern, index) => {
    const fail = (message: string, hint: string) => [
      about.issue(['placeholders', 'patterns', index], message, hint),
    ];
    const compiled = compilePattern(pattern);
    const matches = messages.flatMap((text) => [...text.matchAll(compiled)]);
    if (matches.some(([text]) => text === '')) {
      return fail(
        `The pattern \`${pattern}\` matches an empty text in a message.`,
        'Describe at least one character of the placeholder, such as [A-Z]+ instead of [A-Z]*.',
      );
    }
    return matches.length > 0
      ? []
      : fail(
          `No message has a placeholder that matches \`${pattern}\`.`,
          'Correct the pattern, or remove it.',
        );
  });
}
