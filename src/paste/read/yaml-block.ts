/** Finds YAML values that continue on the lines below their key. */

const blockHeader = /^[|>][+-]?\d?[ \t]*$/;
/** A line below the key that is not part of its value: the next key or item, or a frame of a stack trace. */
const otherLine = /^(?:[\w$.-]+[ \t]*:(?:\s|$)|- |at |in |from |File |\.{3}|[}\])"'\\|])/;
/** The indentation of a key and the markers of list items before it. */
const marginPattern = /^[ \t]*(?:- )*$/;
const separatorBefore = /[ \t]*:[ \t]*$/;
const maxSeparatorLength = 20;
const maxBlockLength = 4000;

/**
 * Finds the end of a value that continues below its line; `null` if it ends with its line.
 *
 * @param start the start of the value
 * @param nextLine the start of the second line
 */
export function findBlockEnd(
  text: string,
  start: number,
  nextLine: number,
  key: string,
): number | null {
  const before = text.slice(Math.max(0, start - maxSeparatorLength), start);
  const keyStart = start - (separatorBefore.exec(before)?.[0].length ?? 0) - key.length;
  const margin = text.slice(text.lastIndexOf('\n', keyStart - 1) + 1, keyStart);
  if (!marginPattern.test(margin)) return null;
  const isBlock = blockHeader.test(text.slice(start, nextLine).trimEnd());
  let [end, at] = [-1, nextLine];
  while (at < text.length && at - nextLine < maxBlockLength) {
    const newline = text.indexOf('\n', at);
    const next = newline === -1 ? text.length : newline + 1;
    const line = text.slice(at, next);
    const indent = line.length - line.trimStart().length;
    if (line.trim() === '' ? !isBlock : indent <= margin.length) break;
    if (!isBlock && otherLine.test(line.trimStart())) break;
    end = at + line.trimEnd().length;
    at = next;
  }
  return end === -1 ? null : end;
}
