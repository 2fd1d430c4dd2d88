/** Formats untrusted text as Markdown text, code, code blocks, and links, and adapts trusted prose to another page. */

/** Formats a text on one line and escapes every character with a meaning in Markdown or HTML. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*[\]<>|~&$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/^(?:[#+=:-]|\d+(?=[.)]))/, (start) => (/^\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/**
 * Formats a text on one line as code. It may contain backticks.
 *
 * @param empty the result for an empty text
 */
export function formatCodeSpan(text: string, empty = ''): string {
  const line = text.replace(/\s*[\r\n]\s*/g, ' ');
  if (line.trim() === '') return empty;
  const fence = '`'.repeat(measureLongestRun(line) + 1);
  const pad = /^[` ]|[` ]$/.test(line) ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Formats a text as a code block. Its fence is longer than any run of backticks in the text. */
export function formatCodeBlock(text: string, language: string): string {
  const fence = '`'.repeat(Math.max(3, measureLongestRun(text) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

/** Formats Markdown texts as a list, each on one line. */
export function formatList(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** Formats a link with untrusted text. */
export function formatLink(text: string, url: string): string {
  return `[${escapeMarkdown(text)}](${escapeDestination(url)})`;
}

/**
 * Adapts trusted Markdown to another document: relative links become absolute URLs, and headings move one level down.
 * An image of the guide's folder has no lasting URL, so it becomes a link to the page that shows it. Code is not changed.
 *
 * @param url the URL of the page that it was written for
 */
export function relocateMarkdown(markdown: string, url: string): string {
  let fence = '';
  return markdown
    .split('\n')
    .map((line) => {
      const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
      if (fence !== '') {
        if (mark.startsWith(fence) && line.trim() === mark) fence = '';
        return line;
      }
      fence = mark;
      if (mark !== '') return line;
      return completeLinks(line.replace(/^#{1,5} /, '#$&'), url);
    })
    .join('\n');
}

function completeLinks(line: string, url: string): string {
  const whole = (target: string) =>
    URL.canParse(target, url) ? escapeDestination(new URL(target, url).href) : target;
  return line
    .replace(
      /(`+)(?!`).*?(?<!`)\1(?!`)|!\[([^\]]*)\]\(([^()\s<>:]+)(?:\s[^)]*)?\)|\]\(([^()\s<>]+)/g,
      (found, _ticks?: string, alt?: string, image?: string, target?: string) => {
        if (image?.startsWith('/') === false) return `[${alt ?? ''}](${escapeDestination(url)})`;
        if (image !== undefined) return found.replace(`](${image}`, `](${whole(image)}`);
        return target === undefined ? found : `](${whole(target)}`;
      },
    )
    .replace(
      /^( {0,3}\[[^\]]+\]:\s*)(\S+)/,
      (_, start: string, target: string) => `${start}${whole(target)}`,
    );
}

/** Escapes the URL of a link. */
export function escapeDestination(url: string): string {
  return url.replace(/[()<> ]/g, encodeCharacter);
}

function encodeCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function measureLongestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 0);
}
