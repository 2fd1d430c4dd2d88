/** Removes what terminals, mail programs, and log viewers add to a text. Every other character keeps its position. */

/** Escape sequences of terminals, such as colors. */
const escapeSequences = /\x1b\[[\d;?]{0,20}[A-Za-z]/g;
/** The same if the control character was lost in copying. */
const strippedSequences = /\[\d{1,3}(?:;\d{1,3}){0,4}m/g;
const quoteMarks = /^(?:[ \t]{0,3}> ?)+/gm;
/** Escaped line breaks, tabs, and characters in a string, also escaped several times. */
const stringEscapes = /\\{1,4}(?:[nrt]|u[\da-f]{4})/gi;
/** Words as encoded in the query of a URL. */
const urlEncodedWords = /%20|\w\+\w+\+\w/;

/** Replaces colors and quote marks with blanks. */
export function removeMarkup(text: string): string {
  let plain = text;
  if (plain.includes('\x1b')) plain = plain.replace(escapeSequences, toBlanks);
  plain = plain.replace(strippedSequences, toBlanks);
  if (/^[ \t]{0,3}>/m.test(plain)) plain = plain.replace(quoteMarks, toBlanks);
  return plain;
}

/** Replaces the escapes of strings and URLs with blanks, so that their letters do not become a part of the next word. */
export function removeEscapes(text: string): string {
  const plain = text.includes('\\') ? text.replace(stringEscapes, toBlanks) : text;
  if (!isUrlEncoded(plain)) return plain;
  return plain.replace(/%[\da-f]{2}/gi, '   ').replaceAll('+', ' ');
}

/** Decodes a text from a URL, in which blanks are encoded. Any other text is returned unchanged. */
export function decodeUrlText(text: string): string {
  if (/\s/.test(text) || !isUrlEncoded(text)) return text;
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

function isUrlEncoded(text: string): boolean {
  return urlEncodedWords.test(text);
}

function toBlanks(text: string): string {
  return ' '.repeat(text.length);
}
