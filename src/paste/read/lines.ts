/** Finds the lines and paragraphs of a paste. */

/** The maximum length of a paragraph before and after a position. */
const maxParagraphSide = 1000;
const maxLines = 200;
const emptyLine = /\n[ \t]*\r?\n/;

/** The start and end of a part of a text. */
export type Range = [start: number, end: number];

/** Creates a function that finds the line at a position. Repeated calls for the same line find its ends only once. */
export function createLineFinder(text: string): (position: number) => Range {
  let line: Range = [0, -1];
  return (position) => {
    if (position < line[0] || position > line[1]) {
      const end = text.indexOf('\n', position);
      line = [text.lastIndexOf('\n', position - 1) + 1, end === -1 ? text.length : end];
    }
    return line;
  };
}

/** Finds the lines from `from` to `to` and `around` lines before and after them. */
export function findLinesAround(text: string, from: number, to: number, around: number): Range[] {
  let start = text.lastIndexOf('\n', from - 1) + 1;
  for (let count = 0; count < around && start > 0; count++) {
    start = text.lastIndexOf('\n', start - 2) + 1;
  }
  const lines: Range[] = [];
  let after = 0;
  while (start <= text.length && after <= around && lines.length < maxLines) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    if (end >= to) after++;
    lines.push([start, end]);
    start = end + 1;
  }
  return lines;
}

/** Finds the paragraph at a position: the lines around it up to the next empty ones. */
export function findParagraph(text: string, position: number): Range {
  const before = text.slice(Math.max(0, position - maxParagraphSide), position);
  const breaks = [...before.matchAll(new RegExp(emptyLine, 'g'))];
  const start = position - before.length + (breaks.at(-1)?.index ?? 0);
  const after = text.slice(position, position + maxParagraphSide).search(emptyLine);
  const end = after === -1 ? Math.min(text.length, position + maxParagraphSide) : position + after;
  return [start, end];
}
