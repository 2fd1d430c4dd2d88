/** A longer text is not a code or a message. */
const maxQueryLength = 160;

/** Returns whether a text is an error instead of a query: a response, a log, a stack trace. */
export function isWholeError(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length > maxQueryLength || /[\r\n]/.test(trimmed);
}
