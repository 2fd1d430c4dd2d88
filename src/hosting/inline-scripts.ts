import { hash } from 'node:crypto';

/** Elements whose content is text up to their closing tag. `noscript` is one of them if scripts are enabled. */
const textElement =
  /<(script|style|textarea|title|noscript|iframe|xmp|noembed|noframes)(?=[\s/>])/iy;
const comment = /<!--(?:-?>|[^]*?(?:--!?>|$))/y;
const tag = /<\/?[a-z][^\s/>]*/iy;
/** An attribute, or the rest of a tag if no other attribute follows. */
const attribute = /[\s/]*(=?[^\s/>=]*)(?:\s*=\s*(?:"([^"]*)(?:"|$)|'([^']*)(?:'|$)|([^\s>]*)))?/y;

/**
 * Returns the hashes of the inline scripts of a page in the form of a content security policy: `sha256-<base64>`,
 * without duplicates, in the order of the scripts.
 *
 * Reads the text tag by tag, as a browser does, because attributes may contain catalog texts with unescaped `<` and
 * `>`. Scripts in an attribute, in a comment, or in an element that contains only text do not count. Neither do
 * external scripts or blocks of data.
 */
export function hashInlineScripts(html: string): string[] {
  const hashes = new Set<string>();
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    const name = findTextElement(html, at);
    if (name === undefined) {
      at = findEndOfMarkup(html, at);
      continue;
    }
    const attributesFrom = at + 1 + name.length;
    const textFrom = findEndOfTag(html, attributesFrom);
    at = findEndOfText(html, textFrom, name);
    // A script without an end never runs.
    if (name !== 'script' || at === html.length) continue;
    if (!isInlineScript(readAttributes(html.slice(attributesFrom, textFrom)))) continue;
    hashes.add(`sha256-${hash('sha256', html.slice(textFrom, at), 'base64')}`);
  }
  return [...hashes];
}

function findTextElement(html: string, at: number): string | undefined {
  textElement.lastIndex = at;
  return textElement.exec(html)?.[1]?.toLowerCase();
}

/** Returns the offset after the tag, the comment, the `<!doctype html>`, or the single `<` at an offset. */
function findEndOfMarkup(html: string, at: number): number {
  tag.lastIndex = at;
  if (tag.test(html)) return findEndOfTag(html, tag.lastIndex);
  comment.lastIndex = at;
  if (comment.test(html)) return comment.lastIndex;
  if (!/[!?/]/.test(html.charAt(at + 1))) return at + 1;
  const end = html.indexOf('>', at);
  return end === -1 ? html.length : end + 1;
}

function findEndOfTag(html: string, attributesFrom: number): number {
  let at = attributesFrom;
  while (at < html.length && html[at] !== '>') {
    attribute.lastIndex = at;
    attribute.test(html);
    at = attribute.lastIndex;
  }
  return Math.min(at + 1, html.length);
}

function findEndOfText(html: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', ...values] of text.matchAll(new RegExp(attribute, 'g'))) {
    const key = name.toLowerCase();
    // The first attribute of a name counts.
    if (!found.has(key)) found.set(key, values.find(Boolean) ?? '');
  }
  return found;
}

/** Returns whether a browser runs or applies the script. Import maps, for example, are applied. */
function isInlineScript(attributes: ReadonlyMap<string, string>): boolean {
  const type = attributes.get('type')?.trim() ?? '';
  return (
    !attributes.has('src') &&
    /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i.test(
      type,
    )
  );
}
