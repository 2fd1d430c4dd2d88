/** The configuration of nginx for a built site. */
import { contentTypes, isText } from './content-types.ts';
import { headersByName, type HeaderByPath, type HeaderRule } from './header-rules.ts';
import type { Redirect } from './redirects.ts';
import { hostFiles, pageAddresses, type BuiltSite } from './site-files.ts';

/** What differs from server to server. */
export interface NginxOptions {
  /** Folder that holds the site's files on the server. */
  root: string;
  /** Folder that holds this configuration on the server. */
  folder: string;
  port: number;
  /** `server_name`. */
  name: string;
  /** Whether nginx has the module `brotli_static`. */
  brotli: boolean;
}

/** What hosts that read `_headers` send by themselves. */
const revalidate = 'public, max-age=0, must-revalidate';

/**
 * The files of the configuration by name: `server.conf` is all of it, to be included in `http { }`. Who has a server
 * block already includes `maps.conf` beside it and `site.conf` in it.
 */
export function nginxFiles(
  site: BuiltSite,
  rules: readonly HeaderRule[],
  redirects: readonly Redirect[],
  options: NginxOptions,
): Record<string, string> {
  const prefix = site.base.replace(/\/$/, '');
  const headers = withCaching(headersByName(rules));
  const moved = redirects.map(({ from, to }): [string, string] => [decode(from), to]);
  const left = new Set(moved.map(([from]) => from.toLowerCase()));
  const pages = pageAddresses(site).filter(([path]) => !left.has(path.toLowerCase()));
  return {
    'addresses.map': mapLines(pages),
    'redirects.map': mapLines(moved),
    'headers.conf': headers.map(headerLine).join(''),
    'maps.conf': mapsConf([...pages, ...moved], headers, prefix, options.folder),
    'site.conf': siteConf(prefix, options),
    'server.conf': serverConf(options),
  };
}

function serverConf({ folder, port, name }: NginxOptions): string {
  return `include ${quote(`${folder}/maps.conf`)};

server {
    listen ${port};
    server_name ${name};
    include ${quote(`${folder}/site.conf`)};
}
`;
}

function siteConf(prefix: string, { root, folder, brotli }: NginxOptions): string {
  const types = Object.entries(contentTypes)
    .map(([type, extensions]) => `    ${type} ${extensions.join(' ')};\n`)
    .join('');
  const texts = Object.keys(contentTypes).filter((type) => isText(type) && type !== 'text/html');
  const files = prefix === '' ? '' : `rewrite ^${escapeRegex(prefix)}(/.*)$ $1 break;\n    `;
  const hidden = [...hostFiles.map((file) => `${file}$`), '\\.(?!well-known/)'].join('|');
  return `root ${quote(root)};
types {
${types}}
default_type application/octet-stream;
charset utf-8;
charset_types ${texts.join(' ')};
server_tokens off;
# Whatever stands before nginx has another port and perhaps another protocol.
absolute_redirect off;

# What \`errbook compress\` has written beside the files.
gzip_static on;
gzip_vary on;
${brotli ? 'brotli_static on;\n' : ''}
include ${quote(`${folder}/headers.conf`)};
error_page 403 404 ${prefix}/404.html;

# Former addresses, other capitals, a missing slash.
if ($errbook_move) {
    return 301 $errbook_move$is_args$args;
}

location = ${prefix}/404.html {
    internal;
    rewrite ^ /404.html break;
}

location ~ ^${escapeRegex(prefix)}/(?:${hidden}) {
    return 404;
}

location ${prefix}/ {
    ${files}try_files $uri \${uri}index.html $uri/index.html =404;
}
${prefix === '' ? '' : '\nlocation / {\n    return 404;\n}\n'}`;
}

function mapsConf(
  entries: readonly [string, string][],
  headers: readonly HeaderByPath[],
  prefix: string,
  folder: string,
): string {
  const longest = entries.reduce((most, [path]) => Math.max(most, encodeURI(path).length), 0);
  return `# Names are looked up without regard to case.
map_hash_bucket_size ${powerOfTwo(longest + 64, 128)};
map_hash_max_size ${powerOfTwo(entries.length * 2, 2048)};

map $uri $errbook_path {
    "~^(?<errbook_stem>.*?)(?:/index\\.html|/)?$" $errbook_stem;
}
map $errbook_path $errbook_page {
    default "";
    include ${quote(`${folder}/redirects.map`)};
    include ${quote(`${folder}/addresses.map`)};
}
# Nothing where no page is meant, and where the address is right already.
map "$uri $errbook_page" $errbook_move {
    default $errbook_page;
    "~^(?<errbook_right>.+) \\k<errbook_right>$" "";
}
${headers.map((header, index) => headerMap(header, index, prefix)).join('')}`;
}

function headerMap({ values, otherwise }: HeaderByPath, index: number, prefix: string): string {
  if (values.length === 0) return '';
  const lines = values.map(
    ({ path, value }) => `    "~^(?:${escapeRegex(prefix)})?${pattern(path)}$" ${quote(value)};\n`,
  );
  return `map $uri $errbook_header_${index} {\n    default ${quote(otherwise ?? '')};\n${lines.join('')}}\n`;
}

function headerLine({ name, values, otherwise }: HeaderByPath, index: number): string {
  const value = values.length === 0 ? quote(otherwise ?? '') : `$errbook_header_${index}`;
  return `add_header ${name} ${value} always;\n`;
}

function withCaching(headers: readonly HeaderByPath[]): HeaderByPath[] {
  const isCaching = ({ name }: HeaderByPath) => name.toLowerCase() === 'cache-control';
  const caching = headers.find(isCaching) ?? {
    name: 'Cache-Control',
    otherwise: null,
    values: [],
  };
  return [
    ...headers.filter((header) => !isCaching(header)),
    { ...caching, otherwise: caching.otherwise ?? revalidate },
  ];
}

function mapLines(entries: readonly [string, string][]): string {
  // In the values of maps, $ begins a variable.
  return entries
    .map(([path, to]) => `${quote(path)} ${quote(to.replaceAll('$', '%24'))};\n`)
    .join('');
}

/** A path as nginx looks it up; one that is no URL is left as it is, and never met. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A path of `_headers` as a regular expression; that of a folder is that of its page. */
function pattern(path: string): string {
  const regex = path.split('*').map(escapeRegex).join('.*');
  return path.endsWith('/') ? `${regex}(?:index\\.html)?` : regex;
}

function escapeRegex(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, (one) => (/[/-]/.test(one) ? one : `\\${one}`));
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

function powerOfTwo(atLeast: number, least: number): number {
  return Math.max(least, 2 ** Math.ceil(Math.log2(Math.max(1, atLeast))));
}
