/**
 * The words that are typed to filter a table, in lower case and without what separates them. Where nothing is a letter
 * or a digit, the text itself is the word.
 */
export function typedWords(typed: string): string[] {
  const words = split(typed);
  return words.length > 0 ? words : [typed.trim()].filter((word) => word !== '');
}

/**
 * A text as typed words are looked for in it: in lower case and without separators, so that `user_not_found`,
 * `userNotFound` and `User not found` are one and the same.
 */
export function foldText(text: string): string {
  return split(text).join('') || text;
}

function split(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
