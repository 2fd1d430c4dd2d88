import type { Issue } from './issue.ts';

/** What is wrong in an MDX text, by a part of the parser's message, and what to write. */
const explanations: readonly [part: RegExp, message: string, hint: string][] = [
  [
    /create a comment/,
    'MDX has no comments in <!-- -->.',
    'Write {/* ... */} instead, or delete the comment.',
  ],
  [
    /closing brace|end of file in expression/,
    'The brace `{` is never closed. In MDX, text in braces is a program.',
    'Add `}`, or write \\{ to show a brace.',
  ],
  [
    /closing tag/,
    'A component or an element is not closed, or closed in the wrong place.',
    'Close it where it ends: </Name>, or write <Name /> if nothing is in it.',
  ],
  [
    /valid JSX tag|before name|in name|attribute/i,
    'After `<`, a component or an element is expected.',
    'Correct it, or write \\< to show the character.',
  ],
  [
    /parse esm/,
    'An import or export at the start of a line is not valid.',
    "Write it like this: import { Card } from '@astrojs/starlight/components';",
  ],
  [
    /parse expression/,
    'The text in braces is not a valid program.',
    'Correct it, or write \\{ to show a brace.',
  ],
];

/**
 * Describes why an MDX text cannot be read.
 *
 * @param firstLine the line of the file at which the text starts
 */
export function explainMdxError(error: unknown, file: string, firstLine: number): Issue {
  const text = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', detail = text] = /^(\d+):(\d+): ([^]*)$/.exec(text) ?? [];
  const [, message, hint] = explanations.find(([part]) => part.test(detail)) ?? [
    null,
    'The text is not valid MDX.',
    'Correct the components and braces.',
  ];
  return { file, line: Number(line) + firstLine - 1, column: Number(column), message, hint };
}
