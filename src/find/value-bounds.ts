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

/** What ends a value: quotes, a sentence that ends, the next field of a log line, a remark in parentheses, a stack. */
const ends: readonly RegExp[] = [
  /["`]/,
  /'(?![\p{L}\p{N}])/u,
  /[.!?]\s/,
  /,?\s[\w.]+=\S/,
  /\s\(/,
  /[;|]\s/,
  /\s(?:at|in|from) \S+[(:]/,
  /<\//,
  /\\n/,
];
