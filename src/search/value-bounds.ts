/** Finds the bounds of a value at the end of a message, if other text is directly next to it. */

/** Quotes and brackets that enclose a value. */
const closers: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '(': ')',
  '[': ']',
};
/** The longest value. */
const maxLength = 500;
/** A value that is one word with digits: an ID, which never contains a blank. */
const idPattern = /^[\w-]*\d[\w-]*(?=[\s,;|"'<>)\]]|\.\s)/;
/** The output of programs after a message, independent of the value. */
const suffixes: readonly RegExp[] = [
  /[;,]?\s+(?:\w*_?id|code|status|trace\w*|request\w*|err|level|time|ts|method|path|url)=\S.*$/i,
  /\s+\((?:trace|request|req|status|http|code|attempt|retry)\b[^)]*\)?$/i,
  /\s+(?:at|in) \S+ ?\(?\S+:\d+.*$/,
  /\s*\|\s*$/,
  /\s+\*(?:\/|\s).*$/,
  /[\s;,|]+(?:[A-Z]\w*)?(?:Error|Exception)(?: \[\w+\])?:\s.*$/,
];
/**
 * Ends of values: quotes, the end of a sentence, the next field of a log line, a remark in parentheses, a stack trace.
 */
const valueEnds: readonly RegExp[] = [
  /\\*["`]/,
  /'(?![\p{L}\p{N}])/u,
  /[.!?]\s/,
  /,?\s[\w.]+=\S/,
  /\s\(/,
  /[;|]\s/,
  /\s(?:at|in|from) \S+ ?[(:]/,
  /<\//,
  /\\n/,
  /\s\*(?:\/|\s)/,
  /\s(?:\w*error|\w*exception)(?: \[\w+\])?:\s/,
];
/** The text between a value and the code after it. */
const beforeCode = /[\s([{"'`;,|=-]+(?:(?:error_?)?code[\s:="']*)?$/i;

/** Finds the end of the value that begins at a position of a folded text. */
export function findValueEnd(text: string, start: number): number {
  const line = text.slice(start, start + maxLength);
  const closer = closers[line.charAt(0)];
  if (closer !== undefined) {
    const closed = line.indexOf(closer, 1);
    if (closed !== -1) return start + closed + 1;
  }
  const id = idPattern.exec(line);
  if (id) return start + id[0].length;
  const ends = valueEnds.map((pattern) => line.search(pattern)).filter((index) => index !== -1);
  const value = line.slice(0, Math.min(line.length, ...ends));
  return start + value.replace(/[\s.,;:!?"'`)\]}]+$/, '').length;
}

/** Finds the start of the value that ends at a position of a folded text: its word, or the quote that opens it. */
export function findValueStart(text: string, end: number): number {
  const before = text.slice(Math.max(0, end - maxLength), end);
  const first = end - before.length;
  if (/["'`]$/.test(before)) {
    const open = before.lastIndexOf(before.charAt(before.length - 1), before.length - 2);
    if (open !== -1) return first + open;
  }
  return first + before.lastIndexOf(' ') + 1;
}

/**
 * Measures the last value of a message without the rest of a line of text.
 *
 * @param label the code, which is never part of a value of its message
 */
export function measureValue(
  { name, value }: { name: string; value: string },
  label: string,
): number {
  if (/(?:ID|Id|_id)$/.test(name)) {
    const id = idPattern.exec(value);
    if (id) return id[0].length;
  }
  const code = value.indexOf(label);
  let cut = code > 0 ? value.slice(0, code).replace(beforeCode, '') : value;
  for (const suffix of suffixes) cut = cut.replace(suffix, '');
  return cut.length;
}
