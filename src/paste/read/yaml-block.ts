/** Values of YAML that go on in the lines below their key. */

const header = /^[|>][+-]?\d?[ \t]*$/;
/** A line below that is none of the value: the next key or entry, or a frame of a stack trace. */
const other = /^(?:[\w$.-]+[ \t]*:(?:\s|$)|- |at |in |from |File |\.{3}|[}\])"'\\|])/;

/**
 * Where the value ends that began at `start` and whose line ends at `lineEnd`; `null` where it ends with its line.
 *
 * @param lineEnd index of the first character of the next line
 */
export function findBlockEnd(
  text: string,
  start: number,
  lineEnd: number,
  key: string,
): number | null {
  const keyStart =
    start -
    (/[ \t]*:[ \t]*$/.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0) -
    key.length;
  const lineStart = text.lastIndexOf('\n', keyStart - 1) + 1;
  const margin = text.slice(lineStart, keyStart);
  if (!/^[ \t]*(?:- )*$/.test(margin)) return null;
  const isBlock = header.test(text.slice(start, lineEnd).trimEnd());
  let [end, at] = [-1, lineEnd];
  while (at < text.length && at - lineEnd < 4000) {
    const newline = text.indexOf('\n', at);
    const next = newline === -1 ? text.length : newline + 1;
    const line = text.slice(at, next);
    const indent = line.length - line.trimStart().length;
    if (line.trim() === '' ? !isBlock : indent <= margin.length) break;
    if (!isBlock && other.test(line.trimStart())) break;
    end = at + line.trimEnd().length;
    at = next;
  }
  return end === -1 ? null : end;
}
