/** How far a value reaches that stands at an end of a message, with other text right beside it. */

const closing: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '(': ')',
  '[': ']',
};

/** Bounds of values at the ends of a message inside a longer text. Texts are folded: one line, blanks one by one. */
export const insideBounds = {
  /** Where a value ends that begins here. */
  end(text: string, start: number): number {
    const line = text.slice(start, start + 500);
    const quote = closing[line.charAt(0)];
    if (quote !== undefined) {
      const closed = line.indexOf(quote, 1);
      if (closed !== -1) return start + closed + 1;
    }
    const id = idEnd.exec(line);
    if (id) return start + id[0].length;
    const [end] = ends
      .map((pattern) => line.search(pattern))
      .filter((index) => index !== -1)
      .sort((a, b) => a - b);
    const value = line.slice(0, end ?? line.length);
    return start + value.replace(/[\s.,;:!?"'`)\]}]+$/, '').length;
  },
  /** Where a value begins that ends here: with its word, or with the quote that opens it. */
  start(text: string, end: number): number {
    const before = text.slice(Math.max(0, end - 500), end);
    const first = end - before.length;
    if (/["'`]$/.test(before)) {
      const open = before.lastIndexOf(before.charAt(before.length - 1), before.length - 2);
      if (open !== -1) return first + open;
    }
    return first + before.lastIndexOf(' ') + 1;
  },
};

/** What follows a value that is one word with digits in it: an ID, of which a blank is never a part. */
const idEnd = /^[\w-]*\d[\w-]*(?=[\s,;|"'<>)\]]|\.\s)/;
/** What programs write behind a message, whatever the value is. */
const tails: readonly RegExp[] = [
  /[;,]?\s+(?:\w*_?id|code|status|trace\w*|request\w*|err|level|time|ts|method|path|url)=\S.*$/i,
  /\s+\((?:trace|request|req|status|http|code|attempt|retry)\b[^)]*\)?$/i,
  /\s+(?:at|in) \S+ ?\(?\S+:\d+.*$/,
  /\s*\|\s*$/,
];

/**
 * How much of a last value is its own, where a line of text goes on behind the message.
 *
 * @param label the code, which is in no value of its own message
 */
export function measureValue(
  { name, value }: { name: string; value: string },
  label: string,
): number {
  if (/(?:ID|Id|_id)$/.test(name)) {
    const id = idEnd.exec(value);
    if (id) return id[0].length;
  }
  let own = value;
  const code = own.indexOf(label);
  if (code > 0)
    own = own.slice(0, code).replace(/[\s([{"'`;,|=-]+(?:(?:error_?)?code[\s:="']*)?$/i, '');
  for (const tail of tails) own = own.replace(tail, '');
  return own.length;
}

/** What ends a value: quotes, a sentence that ends, the next field of a log line, a remark in parentheses, a stack. */
const ends: readonly RegExp[] = [
  /\\*["`]/,
  /'(?![\p{L}\p{N}])/u,
  /[.!?]\s/,
  /,?\s[\w.]+=\S/,
  /\s\(/,
  /[;|]\s/,
  /\s(?:at|in|from) \S+ ?[(:]/,
  /<\//,
  /\\n/,
];
