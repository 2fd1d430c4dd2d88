/** The end of a sentence that another sentence follows. Chinese and Japanese have no space between sentences. */
const sentenceEnd = /(?<=\p{L}{2}[\p{L}\p{N}>}"')]*)[.!?](?=\s+[\p{Lu}<{%])|[。！？](?=\s*\S)/u;

/** Returns the index after the first of several sentences; `null` if the text has only one. */
export function findSentenceEnd(text: string): number | null {
  const end = text.search(sentenceEnd);
  return end === -1 ? null : end + 1;
}

/** Returns the first sentence of a text on one line, without the period at its end; `''` for a text without words. */
export function findFirstSentence(text: string): string {
  const [paragraph = ''] = text.trim().split(/\n[ \t]*\n/);
  const line = paragraph.replace(/\s+/g, ' ');
  return line.slice(0, findSentenceEnd(line) ?? line.length).replace(/(?<!\.)[.。]$/u, '');
}

/** Shortens a text at the end of a word, with an ellipsis. A word that is longer than the text may be is cut. */
export function shortenText(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const start = Array.from(text.slice(0, maxLength - 1));
  // A half of a character that UTF-16 splits.
  if (/\p{Cs}/u.test(start.at(-1) ?? '')) start.pop();
  const cut = start.join('');
  const words = cut.replace(/\s+\S*$/u, '');
  return `${(words.length * 2 < maxLength ? cut : words).replace(/[\s,;:.、，]+$/u, '')}…`;
}
