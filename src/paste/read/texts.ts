/** The texts of a paste that may be messages: values of fields, quoted strings, lines and what stands behind a colon. */
import type { EnvelopeFields } from '../../catalog/text/envelope-fields.ts';
import type { Field } from './fields.ts';
import { isMessageKey } from './keys.ts';
import { unescape } from '../../search/normalize/quoting.ts';
import { urlEncoded } from './terminal-text.ts';
import { structure } from './read-fields.ts';

/** A text of a paste that may be a message. */
export interface PastedText {
  text: string;
  /** Where it stands in the paste. */
  start: number;
  end: number;
  /** The key it stands under; `''` for none. */
  key: string;
  /** Whether an end of it is missing. */
  isCut: boolean;
  /**
   * Whether it is a value, whose ends are those of the message; a line, which may begin with something else; or a text that
   * holds the message somewhere.
   */
  kind: 'value' | 'line' | 'text';
  /** Whether its key says that it is a message. */
  isMessage: boolean;
}

/** Longer texts are logs and no messages. */
const longestText = 4000;
const longestLine = 1000;
/** How many beginnings of a line are left out to find the message in it. */
const mostSuffixes = 10;
/** What stands between a message and what programs put before it: signs, a status, a code. */
const prefix =
  /(?:: |\b(?:ERROR|WARN|FATAL|CRITICAL|error|warn|fatal) |\] |\) |\| |> |- |— |– |\/ |\b[1-5]\d\d |\w_\w+ )(?=\S)/g;
/** What programs put behind a message: where it happened, the end of a frame around it. */
const tail = /(?: (?:in|at) \S+:\d+(?::\d+)?|(?<=#<[\w:]+: .*)>)$/;
const curlyQuotes = /“[^“”]{4,}”|‘[^‘’]{4,}’/g;

/** The value of a field as a text that may be a message. */
export function readFieldText(
  paste: string,
  field: Field,
  envelope: EnvelopeFields,
): PastedText | null {
  const { key, start, end, depth, isCut } = field;
  if (end - start > longestText) return null;
  const value = readValue(paste, field);
  const line = depth === 0 ? paste.slice(paste.lastIndexOf('\n', start - 1) + 1, end) : '';
  const behind = line.length > longestLine ? 0 : (tail.exec(line)?.[0].length ?? 0);
  return {
    text: readable(behind > 0 ? value.slice(0, -behind) : value),
    start,
    end,
    isCut,
    key,
    kind: depth > 0 || isOwnLine(field, envelope) ? 'value' : 'line',
    isMessage: isMessageKey(key, envelope),
  };
}

/** Whether text without quotes is a value and nothing else; what stands behind `Error:` in a log may be more. */
function isOwnLine({ key, group }: Field, envelope: EnvelopeFields): boolean {
  return group.isBracketed || (/^[a-z]/.test(key) && isMessageKey(key, envelope));
}

/** The value of a field, and what else of it may be the message: what stands behind a prefix, or in two lines. */
export function readFieldTexts(
  paste: string,
  field: Field,
  envelope: EnvelopeFields,
): PastedText[] {
  const whole = readFieldText(paste, field, envelope);
  if (!whole) return [];
  const own = removeStack(whole);
  const more = suffixes(own.text).map((from) => ({
    ...own,
    text: own.text.slice(from),
    isMessage: false,
  }));
  // A terminal breaks lines wherever they are full.
  const joined = own.text.includes('\n') ? [{ ...own, text: own.text.replace(/\r?\n/g, '') }] : [];
  return [own, ...more, ...joined];
}

/** The value of a field as it was before it was printed. */
export function readValue(paste: string, { start, end, depth }: Field): string {
  const raw = paste.slice(start, end);
  if (depth > 0) {
    // Node breaks a string with line breaks in it into several.
    const whole = raw.includes('+') ? raw.replace(/(["'`])\s*\+\s*\1/g, '') : raw;
    return whole.includes('\\') ? unescape(whole, depth) : whole;
  }
  const block = /^[|>][+-]?\d?[ \t]*\r?\n([^]*)$/.exec(raw)?.[1];
  if (block !== undefined) return block.replace(/\s*\n\s*/g, ' ').trim();
  const dumped = /^string\(\d+\) "([^]*)"$/.exec(raw)?.[1];
  if (dumped !== undefined) return dumped;
  // YAML goes on in the next line, further in.
  const line = raw.includes('\n') ? raw.replace(/\s*\n\s*/g, ' ') : raw;
  const quoted = /^(["'`])([^]*)\1$/.exec(line);
  if (!quoted) return line;
  // Quotes that the text has in it were not told apart from those around it.
  const inner = quoted[2] ?? '';
  return quoted[1] === "'" ? inner.replaceAll("''", "'") : inner;
}

/** A text without the frames of a stack below it. */
function removeStack(own: PastedText): PastedText {
  const end = own.text.search(/\n\s*(?:at|from|File|in) /);
  return end === -1 ? own : { ...own, text: own.text.slice(0, end).trimEnd() };
}

/** A line, and what stands behind the prefixes that programs put before a message. */
export function readLineTexts(paste: string, start: number, end: number): PastedText[] {
  const line = paste.slice(start, Math.min(end, start + longestLine)).trimEnd();
  // What has fields in it is no message, but may hold one.
  if (structure.test(line) && /[{[]/.test(line))
    return [readText(paste, start, start + line.length)];
  const ends = [...new Set([line.length, line.length - (tail.exec(line)?.[0].length ?? 0)])];
  const begins = [line.length - line.trimStart().length, ...suffixes(line)];
  const parts = ends
    .reverse()
    .flatMap((end) => begins.map((begin): [number, number] => [begin, end]));
  const quoted = [...line.matchAll(curlyQuotes)].map((match): [number, number] => [
    match.index + 1,
    match.index + match[0].length - 1,
  ]);
  return [...quoted, ...parts]
    .filter(([begin, end]) => /\p{L}{2}/u.test(line.slice(begin, end)))
    .map(([begin, end]) => ({ ...readText(paste, start + begin, start + end), kind: 'line' }));
}

/** A part of a paste that may hold a message somewhere. */
export function readText(paste: string, start: number, end: number): PastedText {
  return {
    text: paste.slice(start, end),
    start,
    end,
    isCut: false,
    key: '',
    kind: 'text',
    isMessage: false,
  };
}

/** The lines around a place up to the next empty ones: a message may be wrapped. */
export function readParagraph(paste: string, at: number): PastedText {
  const near = paste.slice(Math.max(0, at - longestLine), at);
  const breaks = [...near.matchAll(/\n[ \t]*\r?\n/g)];
  const start = at - near.length + (breaks.at(-1)?.index ?? 0);
  const behind = paste.slice(at, at + longestLine).search(/\n[ \t]*\r?\n/);
  return readText(
    paste,
    start,
    behind === -1 ? Math.min(paste.length, at + longestLine) : at + behind,
  );
}

/** Where in a line a message may begin that has something else before it. */
function suffixes(line: string): number[] {
  if (line.length > longestLine) return [];
  const found: number[] = [];
  for (const match of line.matchAll(prefix)) {
    found.push(match.index + match[0].length);
    if (found.length >= mostSuffixes) break;
  }
  return found;
}

/** The lines of a part of a paste, with those around it. */
export function findLinesAround(
  paste: string,
  from: number,
  to: number,
  around: number,
): [start: number, end: number][] {
  let start = paste.lastIndexOf('\n', from - 1) + 1;
  for (let count = 0; count < around && start > 0; count++)
    start = paste.lastIndexOf('\n', start - 2) + 1;
  const lines: [number, number][] = [];
  let after = 0;
  while (start <= paste.length && after <= around && lines.length < 200) {
    const newline = paste.indexOf('\n', start);
    const end = newline === -1 ? paste.length : newline;
    if (end >= to) after++;
    lines.push([start, end]);
    start = end + 1;
  }
  return lines;
}

/** A text out of an address, where blanks are written otherwise. */
function readable(text: string): string {
  if (/\s/.test(text) || !urlEncoded.test(text)) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text.replaceAll('+', ' ');
  }
}
