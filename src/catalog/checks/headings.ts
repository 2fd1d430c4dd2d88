import type { Issue } from '../files/issue.ts';
import type { Text } from './site-map.ts';

/** Checks that every heading of a guide has a text, and that text follows it. */
export function checkHeadings({ file, markdown }: Text): Issue[] {
  return markdown.headings.flatMap(({ text, hasContent, line, column }) => {
    const at = { file, line, column };
    if (text.trim() === '') {
      return [
        { ...at, message: 'The heading is empty.', hint: 'Write its text, or delete the line.' },
      ];
    }
    if (hasContent) return [];
    const message = `Nothing is written under the heading "${text}".`;
    return [{ ...at, message, hint: 'Write the section, or delete its heading.' }];
  });
}
