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
    "~^(?<errbook_stem>.*?)(?:/index\\.html|/)?$" $errbook_stem;
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
export function formatHeader({ name, values, otherwise }: HeaderByPath, index: number): string {
  const value = values.length === 0 ? quote(otherwise ?? '') : `$errbook_header_${index}`;
  return `add_header ${name} ${value} always;\n`;
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
  if (values.length === 0) return '';
  const lines = values.map(
    ({ path, value }) =>
      `    "~^(?:${escapePattern(prefix)})?${toPattern(path)}$" ${quote(value)};\n`,
  );
  return `map $uri $errbook_header_${index} {\n    default ${quote(otherwise ?? '')};\n${lines.join('')}}\n`;
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
