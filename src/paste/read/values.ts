/** Restores values of fields as they were before they were printed. */
import { unescape } from '../../search/normalize/quoting.ts';
import type { Field } from './fields.ts';

/** A block of YAML: `|` or `>`, and lines below it. */
const yamlBlock = /^[|>][+-]?\d?[ \t]*\r?\n([^]*)$/;
/** A string as PHP dumps it. */
const dumpedString = /^string\(\d+\) "([^]*)"$/;
const quotedString = /^(["'`])([^]*)\1$/;
/** A symbol of Ruby, or an atom of Elixir. */
const symbol = /^:[a-z_]\w*[?!]?$/i;
/** A string that Node prints in several pieces because it contains line breaks. */
const joinedPieces = /(["'`])\s*\+\s*\1/g;
const lineBreak = /\s*\n\s*/g;

/** Reads the value of a field without the quotes, escapes, and line breaks that printing has added. */
export function readValue(paste: string, { start, end, depth }: Field): string {
  const printed = paste.slice(start, end);
  if (depth > 0) {
    const whole = printed.includes('+') ? printed.replace(joinedPieces, '') : printed;
    return whole.includes('\\') ? unescape(whole, depth) : whole;
  }
  const block = yamlBlock.exec(printed)?.[1];
  if (block !== undefined) return block.replace(lineBreak, ' ').trim();
  const dumped = dumpedString.exec(printed)?.[1];
  if (dumped !== undefined) return dumped;
  // Ruby and Elixir write constants with a colon.
  if (symbol.test(printed)) return printed.slice(1);
  // YAML continues a value on the next line with more indentation.
  const line = printed.includes('\n') ? printed.replace(lineBreak, ' ') : printed;
  const [, quote, content = ''] = quotedString.exec(line) ?? [];
  if (quote === undefined) return line;
  return quote === "'" ? content.replaceAll("''", "'") : content;
}
