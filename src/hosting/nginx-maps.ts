/** Creates the maps of nginx's configuration, from paths to pages and to headers. */
import { escapePattern } from '../catalog/text/words.ts';
import type { HeaderByPath } from './header-rules.ts';

/**
 * Creates the configuration for `http { }`.
 *
 * @param entries every path that redirects, decoded and without a slash at its end, and its target
 * @param prefix the base path of the site, without a slash at its end
 * @param folder the folder of the files with the entries
 */
export function createMapsConf(
  entries: readonly [string, string][],
  headers: readonly HeaderByPath[],
  prefix: string,
  folder: string,
): string {
  const longest = entries.reduce((most, [path]) => Math.max(most, encodeURI(path).length), 0);
  return `# Paths are looked up ignoring case.
map_hash_bucket_size ${roundToPowerOfTwo(longest + 64, 128)};
map_hash_max_size ${roundToPowerOfTwo(entries.length * 2, 2048)};

map $uri $errbook_path {
    # No page has a control character in its path, such as the line break of %0d%0a.
    default $uri;
    "~^(?<errbook_stem>[^\\x00-\\x1f\\x7f]*?)(?:/index\\.html|/)?\\z" $errbook_stem;
}
map $errbook_path $errbook_page {
    default "";
    include ${quote(`${folder}/redirects.map`)};
    include ${quote(`${folder}/addresses.map`)};
}
# Empty where there is no such page, and where the path is already correct.
map "$uri $errbook_page" $errbook_move {
    default $errbook_page;
    "~^(?<errbook_right>.+) \\k<errbook_right>$" "";
}
${headers.map((header, index) => formatHeaderMap(header, index, prefix)).join('')}`;
}

/** Formats a line that adds a header to every response. */
export function formatHeader({ name }: HeaderByPath, index: number): string {
  return `add_header ${name} $errbook_header_${index} always;\n`;
}

/** Formats the entries of a map. */
export function formatMap(entries: readonly [string, string][]): string {
  // In the values of a map, $ begins a variable.
  return entries
    .map(([path, to]) => `${quote(path)} ${quote(to.replaceAll('$', '%24'))};\n`)
    .join('');
}

function formatHeaderMap(
  { values, otherwise }: HeaderByPath,
  index: number,
  prefix: string,
): string {
  const everywhere = quote(otherwise ?? '');
  if (values.length === 0) return formatOnce(everywhere, index);
  const lines = values.map(
    ({ path, value }) =>
      `    "~^(?:${escapePattern(prefix)})?${toPattern(path)}$" ${quote(value)};\n`,
  );
  const variable = `$errbook_value_${index}`;
  return `map $uri ${variable} {\n    default ${everywhere};\n${lines.join('')}}\n${formatOnce(variable, index)}`;
}

/**
 * Formats the map with the final value of a header. If a range cannot be sent, nginx adds the headers when it begins the
 * response, and again with status 416.
 */
function formatOnce(value: string, index: number): string {
  return `map $status $errbook_header_${index} {\n    volatile;\n    default ${value};\n    416 "";\n}\n`;
}

/** Converts a path of `_headers` to a regular expression. The path of a folder matches its page. */
function toPattern(path: string): string {
  const regex = path.split('*').map(escapePattern).join('.*');
  return path.endsWith('/') ? `${regex}(?:index\\.html)?` : regex;
}

function roundToPowerOfTwo(atLeast: number, least: number): number {
  return Math.max(least, 2 ** Math.ceil(Math.log2(Math.max(1, atLeast))));
}

/** Quotes a text as one word of the configuration. */
export function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
