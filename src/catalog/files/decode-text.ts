import type { Issue, Position } from './issue.ts';

const bomHint = 'Open the file in an editor, and save it with the encoding UTF-8.';
/** The bytes at the start of a file in another encoding. UTF-32 comes first, because it begins like UTF-16. */
const otherEncodings: readonly [name: string, start: readonly number[]][] = [
  ['UTF-32', [0xff, 0xfe, 0, 0]],
  ['UTF-32', [0, 0, 0xfe, 0xff]],
  ['UTF-16', [0xff, 0xfe]],
  ['UTF-16', [0xfe, 0xff]],
];
const newline = 0x0a;
const replacement = '\uFFFD';

/**
 * Decodes a content file, which must be UTF-8. A byte order mark is removed.
 *
 * @param file the path of the file, for issues
 * @returns the text; `null` if it is not UTF-8
 */
export function decodeText(
  bytes: Uint8Array,
  file: string,
): { text: string | null; issues: Issue[] } {
  const other = otherEncodings.find(([, start]) =>
    start.every((byte, index) => bytes[index] === byte),
  );
  if (other) {
    const message = `The file is ${other[0]}, but content files are UTF-8.`;
    return { text: null, issues: [{ file, line: 1, column: 1, message, hint: bomHint }] };
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  const zero = text.indexOf('\0');
  if (zero >= 0) {
    const message = 'The file contains a NUL byte, so it is not text, or not UTF-8.';
    return {
      text: null,
      issues: [{ file, ...findPosition(text, zero), message, hint: bomHint }],
    };
  }
  const lost = text.indexOf(replacement);
  if (lost < 0) return { text, issues: [] };
  const [first, ...others] = listInvalidLines(bytes);
  if (first) {
    const message = `This character is not UTF-8${others.length === 0 ? '' : `, nor are characters on ${countLines(others.length)}`}.`;
    return { text: null, issues: [{ file, ...first, message, hint: bomHint }] };
  }
  const message = 'This is the character U+FFFD, which replaces a character that was lost.';
  const hint = 'Write the original character again.';
  return { text, issues: [{ file, ...findPosition(text, lost), message, hint }] };
}

function countLines(count: number): string {
  return count === 1 ? 'one more line' : `${count} more lines`;
}

/** Lists the first position on each line that is not UTF-8. */
function listInvalidLines(bytes: Uint8Array): Position[] {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const positions: Position[] = [];
  let line = 1;
  for (let start = 0; start <= bytes.length; line++) {
    const end = bytes.indexOf(newline, start);
    const part = bytes.subarray(start, end < 0 ? bytes.length : end);
    try {
      decoder.decode(part);
    } catch {
      positions.push({ line, column: countValid(part, decoder) + 1 });
    }
    if (end < 0) break;
    start = end + 1;
  }
  return positions;
}

/** Returns the number of characters before the first invalid byte of a line. */
function countValid(line: Uint8Array, decoder: TextDecoder): number {
  let [valid, invalid] = [0, line.length];
  // The text before the invalid byte can end inside a character, so the longest valid start is searched backwards.
  while (valid + 1 < invalid) {
    const middle = (valid + invalid) >> 1;
    if (isStart(line.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  for (let end = valid; end > 0; end--) {
    try {
      return decoder.decode(line.subarray(0, end)).length;
    } catch {
      // One byte less.
    }
  }
  return 0;
}

/** Returns whether bytes are the start of a text in UTF-8, whose last character may be incomplete. */
function isStart(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function findPosition(text: string, index: number): Position {
  const lines = text.slice(0, index).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
