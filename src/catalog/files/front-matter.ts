/** A Markdown text, split at the end of its front matter. */
export interface FrontMatter {
  /** The YAML between the lines with `---`, which starts at line 2; `null` if the text has no front matter. */
  yaml: string | null;
  body: string;
  /** The 1-based line at which the body starts. */
  bodyLine: number;
}

/** Splits a Markdown text into front matter and body; returns `null` if the front matter never ends. */
export function splitFrontMatter(text: string): FrontMatter | null {
  const opening = /^---[ \t]*\r?\n/.exec(text)?.[0];
  if (opening === undefined) return { yaml: null, body: text, bodyLine: 1 };
  const closing = /^---[ \t]*$/m.exec(text.slice(opening.length));
  if (!closing) return null;
  const end = opening.length + closing.index;
  const rest = text.slice(end + closing[0].length);
  const body = rest.replace(/^\r?\n/, '');
  const bodyLine = text.slice(0, text.length - body.length).split('\n').length;
  return { yaml: text.slice(opening.length, end), body, bodyLine };
}

/** The issue of a front matter that never ends. */
export function unendedFrontMatter(file: string) {
  return {
    file,
    line: 1,
    column: 1,
    message: 'The front matter begins with --- but never ends.',
    hint: 'Add a line with --- after its last field.',
  };
}
