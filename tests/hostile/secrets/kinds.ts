import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A part of a text: a secret, or text that must stay. */
export interface Part {
  text: string;
  isSecret: boolean;
}

/** A kind of secret, or of text that only looks like one, as in `tests/fixtures/secrets/`. */
export interface Kind {
  name: string;
  /** The name of the field, if the kind needs one. */
  field: string | null;
  /** Whether the kind needs its own context: it is a line of a command or a part of a file instead of a value. */
  isWhole: boolean;
  parts: readonly Part[];
}

interface Row {
  name: string;
  field?: string;
  value?: string;
  text?: string;
}

/** Reads the kinds of secrets. */
export function readSecretKinds(): Kind[] {
  return readRows('kinds').map((row) => toKind(row, true));
}

/** Reads the kinds of texts that are not secrets. */
export function readOtherKinds(): Kind[] {
  return readRows('not-secrets').map((row) => toKind(row, false));
}

/** Joins the texts of parts. */
export function joinParts(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join('');
}

function readRows(table: string): Row[] {
  return parse(readFileSync(`tests/fixtures/secrets/${table}.yaml`, 'utf8')) as Row[];
}

function toKind({ name, field, value, text }: Row, isSecret: boolean): Kind {
  const plain = (text ?? value ?? '').replaceAll('¦', '');
  const parts = text === undefined ? [{ text: plain, isSecret }] : splitMarked(plain);
  return { name, field: field ?? null, isWhole: text !== undefined, parts };
}

/** Splits a text at `«` and `»`: every second part is a secret. */
function splitMarked(text: string): Part[] {
  return text.split(/[«»]/).map((part, index) => ({ text: part, isSecret: index % 2 === 1 }));
}
