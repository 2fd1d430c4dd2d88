import type { Issue } from './issue.ts';

/** A Markdown text, split at the end of its front matter. */
export interface FrontMatter {
  /** The YAML between the lines with `---`, which starts at line 2; `null` if the text has no front matter. */
  yaml: string | null;
  body: string;
  /** The 1-based line at which the body starts. */
  bodyLine: number;
}

/**
 * Splits a Markdown text into front matter and body. Front matter that would be shown as text is an issue.
 *
 * @param file the path of the file, for the issue
 */
export function splitFrontMatter(text: string, file: string): FrontMatter | Issue {
  const opening = /^---[ \t]*\r?\n/.exec(text)?.[0];
  if (opening === undefined) {
    return findMisplaced(text, file) ?? { yaml: null, body: text, bodyLine: 1 };
  }
  const closing = /^---[ \t]*$/m.exec(text.slice(opening.length));
  if (!closing) {
    const message = 'The front matter begins with --- but never ends.';
    return { file, line: 1, column: 1, message, hint: 'Add a line with --- after its last field.' };
  }
  const end = opening.length + closing.index;
  const rest = text.slice(end + closing[0].length);
  const body = rest.replace(/^\r?\n/, '');
  const bodyLine = text.slice(0, text.length - body.length).split('\n').length;
  return { yaml: text.slice(opening.length, end), body, bodyLine };
}

/** Finds a first line that looks like the start of front matter but is not. */
function findMisplaced(text: string, file: string): Issue | null {
  const start = /^(\s*)(-{3,}|\+\+\+|[—–]|```ya?ml|;;;)[ \t]*(.*)/.exec(text);
  if (!start) return null;
  const [, before = '', mark = '', rest = ''] = start;
  const lines = before.split('\n');
  const at = { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  const isField = /^[\w-]+[ \t]*[:=]/.test(
    rest || (text.slice(start[0].length).trimStart().split('\n')[0] ?? ''),
  );
  if (mark === '---' && rest === '' && (before !== '' || isField)) {
    const message =
      'The front matter does not begin on the first line, so it would be shown as text.';
    return { ...at, message, hint: 'Delete everything before ---.' };
  }
  if (!isField) return null;
  const message = `The front matter begins with \`${mark}\`, so it would be shown as text.`;
  return { ...at, message, hint: 'Write it as YAML between two lines with ---.' };
}
