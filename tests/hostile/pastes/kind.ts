/** The parts that all kinds of one-megabyte pastes share. */

/** The length of a paste, in UTF-16 code units. */
export const pasteLength = 1_000_000;

/** A kind of paste, and the error in it. */
export interface PasteKind {
  /** Unique. */
  name: string;
  /** Creates the text, always the same. */
  create: () => string;
  /** The id of the case that must be the main error; `null` if the text contains no error. */
  expected: string | null;
}

/** The error that the pastes with an error contain. */
export const error = {
  code: 'resource_not_found',
  message: 'not found',
  long_message: 'No user was found with id user_2abcDEF456ghi',
} as const;

/** The id of its case. */
export const errorCase = 'UserNotFound';

/** The response with this error. */
export const response = JSON.stringify({
  errors: [error],
  clerk_trace_id: '28b5b7a767c76fb008f86beb',
});

/** Repeats a text until the length of a paste is reached, without a cut in the last repetition. */
export function fill(unit: string | ((index: number) => string), length = pasteLength): string {
  if (typeof unit === 'string') return unit.repeat(Math.ceil(length / unit.length));
  const parts: string[] = [];
  for (let [index, total] = [0, 0]; total < length; index++) {
    const part = unit(index);
    parts.push(part);
    total += part.length;
  }
  return parts.join('');
}
