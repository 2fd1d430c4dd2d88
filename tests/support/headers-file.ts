import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Rules in their order: what a path must be, and the headers of its answer. */
export type HeaderRules = readonly { pattern: RegExp; headers: readonly [string, string][] }[];

/** The rules of a built site's `_headers`, as Netlify and Cloudflare Pages read it; none where there is no such file. */
export async function readHeadersFile(folder: string): Promise<HeaderRules> {
  const text = await readFile(path.join(folder, '_headers'), 'utf8').catch(() => '');
  return parseHeadersFile(text);
}

/**
 * The rules in the text of a `_headers` file.
 *
 * @throws on what such a host would refuse: a path with two `*`, a line without a colon or of over 2,000 characters
 */
export function parseHeadersFile(text: string): HeaderRules {
  const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const [, name, value = ''] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
    const isPath = /^\/[^*\s]*\*?[^*\s]*$/.test(line);
    if ((!isPath && (!name || rules.length === 0)) || line.length > 2000) {
      throw new Error(`_headers: ${line}`);
    }
    if (isPath) rules.push({ pattern: patternOf(line), headers: [] });
    else if (name) rules.at(-1)?.headers.push([name.toLowerCase(), value]);
  }
  return rules;
}

/** The headers for a path; a header that several rules say has the values of all, which is how hosts do it. */
export function headersFor(rules: HeaderRules, target: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { pattern, headers } of rules) {
    if (!pattern.test(target)) continue;
    for (const [name, value] of headers) {
      const earlier = found.get(name);
      found.set(name, earlier === undefined ? value : `${earlier}, ${value}`);
    }
  }
  return found;
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.split('*').map(RegExp.escape).join('.*')}$`);
}
