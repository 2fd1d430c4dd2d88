import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Rules in order: the pattern of the paths they apply to, and the response headers. */
export type HeaderRules = readonly { pattern: RegExp; headers: readonly [string, string][] }[];

/**
 * Reads the `_headers` of a built site as Netlify and Cloudflare Pages do. Returns no rules if there is no such file.
 */
export async function readHeadersFile(folder: string): Promise<HeaderRules> {
  const text = await readFile(path.join(folder, '_headers'), 'utf8').catch(() => '');
  return parseHeadersFile(text);
}

/**
 * Parses the text of a `_headers` file.
 *
 * @throws on lines that these hosts reject: a path with two `*`, a line without a colon or with more than 2,000
 *   characters
 */
export function parseHeadersFile(text: string): HeaderRules {
  const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
  for (const line of text.split('\n').filter((candidate) => candidate.trim() !== '')) {
    const [, name, value = ''] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
    const isPath = /^\/[^*\s]*\*?[^*\s]*$/.test(line);
    if ((!isPath && (!name || rules.length === 0)) || line.length > 2000) {
      throw new Error(`_headers: ${line}`);
    }
    if (isPath) rules.push({ pattern: toPattern(line), headers: [] });
    else if (name) rules.at(-1)?.headers.push([name.toLowerCase(), value]);
  }
  return rules;
}

/**
 * Returns the headers for a path. As on these hosts, the values of a header that is set by several rules are joined.
 */
export function findHeaders(rules: HeaderRules, target: string): Map<string, string> {
  const headersByName = new Map<string, string>();
  for (const { pattern, headers } of rules) {
    if (!pattern.test(target)) continue;
    for (const [name, value] of headers) {
      const previous = headersByName.get(name);
      headersByName.set(name, previous === undefined ? value : `${previous}, ${value}`);
    }
  }
  return headersByName;
}

function toPattern(path: string): RegExp {
  return new RegExp(`^${path.split('*').map(RegExp.escape).join('.*')}$`);
}
