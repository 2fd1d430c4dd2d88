/** Checks that documents are complete. A document whose end is missing looks like a page until someone reads it. */

/** A problem of a document, as the end of a sentence that begins with its name. `null` if there is none. */
type Problem = string | null;

const checks: Readonly<Record<string, (text: string) => Problem>> = {
  html: findHtmlProblem,
  json: findJsonProblem,
  map: findJsonProblem,
  webmanifest: findJsonProblem,
  atom: findXmlProblem,
  rss: findXmlProblem,
  svg: findXmlProblem,
  xml: findXmlProblem,
  xsl: findXmlProblem,
};

/** Whether a file has a format whose end can be recognized: HTML, JSON, or XML. */
export function isDocument(file: string): boolean {
  return Object.hasOwn(checks, getExtension(file));
}

/** Returns what is wrong with a document, such as `is empty`; `null` if it is complete, or is no document. */
export function findDocumentProblem(file: string, text: string): Problem {
  const check = isDocument(file) ? checks[getExtension(file)] : undefined;
  if (!check) return null;
  if (text.trim() === '') return 'is empty';
  return hasHoles(text) ? 'contains NUL characters' : check(text);
}

/** Returns whether a disk that lost power has filled a part of a text with NUL. A text of a catalog may have a few. */
export function hasHoles(text: string): boolean {
  return text.includes('\0'.repeat(64));
}

function getExtension(file: string): string {
  return /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
}

/** A text without `<html>` is not a page: other services ask for such files to prove who owns a site. */
function findHtmlProblem(text: string): Problem {
  if (!/<html[\s>]/i.test(text) || /<\/html\s*>/i.test(text)) return null;
  // Programs that make pages smaller remove the tags that HTML does not need, all of them.
  const isSmall = !/<(?:head|body)[\s>]/i.test(text) && text.trimEnd().endsWith('>');
  return isSmall ? null : 'ends too early';
}

function findJsonProblem(text: string): Problem {
  try {
    JSON.parse(text);
    return null;
  } catch {
    return 'is not valid JSON';
  }
}

function findXmlProblem(text: string): Problem {
  const body = text
    .replace(/<!--[^]*?-->|<\?[^]*?\?>|<!DOCTYPE[^[>]*(?:\[[^]*?\])?\s*>/g, '')
    .trim();
  const name = /^\uFEFF?<([^\s/>]+)/.exec(body)?.[1];
  if (name === undefined) return 'is not valid XML';
  const isClosed =
    /^\uFEFF?<[^<>]*\/>$/.test(body) || body.replace(/\s+>$/, '>').endsWith(`</${name}>`);
  return isClosed ? null : 'ends too early';
}
