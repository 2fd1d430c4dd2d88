/** The shape of an API: how its codes are written, and how its errors travel. */
import type { ErrorRecord, PlaceholderSyntax } from '../../../src/catalog/files/schema.ts';
import type { Random } from '../random.ts';
import type { Language, WritePlaceholder } from './messages.ts';

/** A made-up API. */
export interface Shape {
  id: string;
  title: string;
  /** The number of its codes. */
  count: number;
  /** The response body around an error. */
  body: object;
  /** Whether the code is a number in the response body. */
  isNumber?: boolean;
  syntax: PlaceholderSyntax[];
  writePlaceholder: WritePlaceholder;
  language?: Language;
  /** Writes a code. The same code may be written twice; the second one is dropped. */
  writeCode(random: Random): string;
  /** Writes further facts. */
  writeFacts?: (random: Random) => Partial<ErrorRecord>;
  /** Whether some codes are parts of others, with the whole message of the other before their own. */
  hasChildren?: boolean;
  /** How users write the code without its message, with the usual words. */
  mention(code: string): string;
  /** A line of a log with the code and the message. */
  log(code: string, message: string): string;
}

/** Writes a number of up to this many digits. */
export function writeDigits(count: number, random: Random): string {
  return String(Math.floor(random() * 10 ** count));
}

/** Joins words in the style of a constant. */
export function toConstant(words: readonly string[]): string {
  return words.join('_').toUpperCase();
}

/** Joins words in the style of a class. */
export function toPascal(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
