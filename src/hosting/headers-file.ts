/** The file `_headers`, which Netlify, Cloudflare Pages and others read. */
import type { HeaderRule } from './header-rules.ts';
import type { Header } from './security-headers.ts';

/**
 * Formats rules as the text of `_headers`.
 *
 * @param base path of the site, such as `/` or `/docs/errors`
 */
export function formatHeaders(rules: readonly HeaderRule[], base: string): string {
  const prefix = base.replace(/\/$/, '');
  return rules
    .map(({ path, headers }) =>
      [prefix + path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('');
}

/**
 * Reads `_headers`.
 *
 * @param base path of the site, such as `/` or `/docs/errors`
 * @returns the rules, and a sentence for each line that has a problem
 */
export function parseHeaders(
  text: string,
  base: string,
): { rules: HeaderRule[]; problems: string[] } {
  const rules: { path: string; headers: Header[] }[] = [];
  const problems: string[] = [];
  const prefix = base.replace(/\/$/, '');
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const where = `Line ${index + 1} of _headers`;
    if (/^\s*(?:#|$)/.test(line)) continue;
    if (/^\S/.test(line)) {
      const path = line.trim();
      if (!path.startsWith(`${prefix}/`)) {
        problems.push(`${where} is for ${path}, which is not below ${prefix}/.`);
      }
      rules.push({ path: path.slice(prefix.length), headers: [] });
      continue;
    }
    const [, name, value] = /^\s+([A-Za-z0-9-]+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (!name || !value) problems.push(`${where} is not a \`Name: value\` pair: ${line.trim()}`);
    else if (value.includes('$')) {
      problems.push(`${where} contains a $ character, which nginx cannot send.`);
    } else rules.at(-1)?.headers.push([name, value]);
  }
  return { rules, problems };
}
