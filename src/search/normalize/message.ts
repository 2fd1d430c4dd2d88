/** Texts made comparable: whatever separates two copies of one message on its way into a paste is folded away. */

/** A folded text that knows where its characters came from. */
export interface Comparable {
  original: string;
  /** Folded, with a blank at both ends. */
  text: string;
  /** Where the message begins and ends in it, without quotes and stops around it. */
  from: number;
  to: number;
  /** Index in the original of a character of the folded text. */
  at(index: number): number;
  /** The part of the original that a part of the folded text came from. */
  slice(start: number, end: number): string;
}

/** One line, straight quotes, lower case, blanks one by one. */
export function foldMessage(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ');
}

export function comparable(original: string): Comparable {
  const { text, places } = isPlain(original) ? foldPlain(original) : foldInPlace(original);
  let [from, to] = [1, text.length - 1];
  while (from < to && ` "'\``.includes(text.charAt(from))) from++;
  while (to > from && ` "'\`.,;!`.includes(text.charAt(to - 1))) to--;
  const at = (index: number) =>
    places === null
      ? Math.min(Math.max(index - 1, 0), original.length)
      : (places[index] ?? original.length);
  return {
    original,
    text,
    from,
    to,
    at,
    slice: (start, end) => original.slice(at(start), at(end)),
  };
}

/** Whether every character folds to one: then each keeps its place, and most texts are like this. */
function isPlain(text: string): boolean {
  return !/[^ -~]| {2}/.test(text);
}

function foldPlain(original: string): { text: string; places: null } {
  return { text: ` ${original.toLowerCase()} `, places: null };
}

/** Folds character by character, so that each knows its place. */
function foldInPlace(original: string): { text: string; places: number[] } {
  const places = [0];
  let text = ' ';
  let wasBlank = false;
  let index = 0;
  for (const character of original) {
    const isBlank = /\s/.test(character);
    if (!isBlank || !wasBlank) {
      const folded = isBlank
        ? ' '
        : character < '\x7f'
          ? character.toLowerCase()
          : foldMessage(character);
      places.push(...Array<number>(folded.length).fill(index));
      text += folded;
    }
    wasBlank = isBlank;
    index += character.length;
  }
  places.push(original.length);
  return { text: `${text} `, places };
}
