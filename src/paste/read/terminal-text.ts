/** Takes out of a text what a terminal, a mail or a log viewer put between its letters; every letter keeps its place. */

/** The escape sequences of terminals. */
const colours = /\x1b\[[\d;?]{0,20}[A-Za-z]/g;
/** The same where the control character was lost in copying. */
const remains = /\[\d{1,3}(?:;\d{1,3}){0,4}m/g;
/** Words as they stand in the query of an address. */
export const urlEncoded = /%20|\w\+\w+\+\w/;
const quoting = /^(?:[ \t]{0,3}> ?)+/gm;

export function removeMarkup(text: string): string {
  let plain = text;
  if (plain.includes('\x1b')) plain = plain.replace(colours, (found) => ' '.repeat(found.length));
  plain = plain.replace(remains, (found) => ' '.repeat(found.length));
  if (/^[ \t]{0,3}>/m.test(plain))
    plain = plain.replace(quoting, (found) => ' '.repeat(found.length));
  return plain;
}

/** A text with blanks where an address has something else for them; every letter keeps its place. */
export function removeUrlEscapes(text: string): string {
  if (!urlEncoded.test(text)) return text;
  return text.replace(/%[\da-f]{2}/gi, '   ').replaceAll('+', ' ');
}
