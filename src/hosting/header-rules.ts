/** Headers of the site, as the file `_headers` says them, for hosts that do not read it. */

/** Headers of the answers at some addresses. */
export interface HeaderRule {
  /** Path below the site's base; `*` stands for anything. */
  path: string;
  headers: [name: string, value: string][];
}

/** One header with its value at every address. */
export interface HeaderByPath {
  name: string;
  /** Where no path below fits; `null` is no header. */
  otherwise: string | null;
  /** The most specific first. */
  values: { path: string; value: string }[];
}

/**
 * Reads `_headers`.
 *
 * @param base path of the site, such as `/` or `/docs/errors`
 * @returns the rules, and what is wrong with the file, a sentence for each line
 */
export function parseHeaders(
  text: string,
  base: string,
): { rules: HeaderRule[]; problems: string[] } {
  const rules: HeaderRule[] = [];
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
    if (!name || !value) problems.push(`${where} is no \`Name: value\`: ${line.trim()}`);
    else if (value.includes('$')) problems.push(`${where} holds a $, which nginx cannot send.`);
    else rules.at(-1)?.headers.push([name, value]);
  }
  return { rules, problems };
}

/** The same by header. Where several rules give an address one header, the longest path counts. */
export function groupHeaders(rules: readonly HeaderRule[]): HeaderByPath[] {
  const all = rules.flatMap(({ path, headers }) =>
    headers.map(([name, value]) => ({ path, name, value })),
  );
  return [...Map.groupBy(all, ({ name }) => name.toLowerCase()).values()].map((same) => ({
    name: same[0]?.name ?? '',
    otherwise: same.find(({ path }) => path === '/*')?.value ?? null,
    values: same
      .filter(({ path }) => path !== '/*')
      .sort((a, b) => b.path.length - a.path.length)
      .map(({ path, value }) => ({ path, value })),
  }));
}
