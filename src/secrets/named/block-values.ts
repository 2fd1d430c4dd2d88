/** Finds values on the lines after their names: blocks of YAML. */
import type { Name } from './names.ts';

/** The newlines are escaped if the YAML is inside a JSON string. */
const indicator = /(?:!{1,2}[\w/]{1,20} )?[|>][+-]?\d?[+-]?[ \t]*(\r?\n|\\{1,15}n)/y;
const line = /([ \t]*)((?:[^\s\\]|[ \t]|\\(?!\\*n))*)(\r?\n|\\{1,15}n|$)/y;
const maxLines = 200;

/** Returns the range of the lines of a block (`password: |`); `null` if the value is something else. */
export function findBlock(text: string, { separator, start, value }: Name): LineRange | null {
  indicator.lastIndex = value;
  if (separator !== ':' || !indicator.test(text)) return null;
  const indent = countIndent(text, start);
  let [from, to] = [-1, -1];
  line.lastIndex = indicator.lastIndex;
  for (let count = 0; count < maxLines && line.lastIndex < text.length; count++) {
    const at = line.lastIndex;
    const [, blanks = '', content = ''] = line.exec(text) ?? [];
    if (content !== '') {
      if (blanks.length <= indent) break;
      to = at + blanks.length + content.trimEnd().length;
      if (from === -1) from = at + blanks.length;
    }
    if (line.lastIndex === at) break;
  }
  return from === -1 ? null : { start: from, end: to };
}

interface LineRange {
  start: number;
  end: number;
}

/** Returns the number of blanks before the name at an offset. */
function countIndent(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 200), start);
  return /(?:^|\n|\\n)([ \t]*)(?:- +)?["'\w.-]*$/.exec(before)?.[1]?.length ?? 0;
}
