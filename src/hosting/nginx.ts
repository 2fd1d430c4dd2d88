/** Creates the configuration of nginx for a built site. */
import { contentTypes, isText } from './content-types.ts';
import { groupHeaders, type HeaderByPath, type HeaderRule } from './header-rules.ts';
import { createMapsConf, formatHeader, formatMap, quote } from './nginx-maps.ts';
import { escapePattern } from '../catalog/text/words.ts';
import type { Redirect } from './redirects.ts';
import { otherCacheControl } from './cache-rules.ts';
import { hostFiles, listPageAddresses, type BuiltSite } from './site-files.ts';

/** Settings that differ between servers. */
export interface NginxOptions {
  /** Folder with the site's files on the server. */
  root: string;
  /** Folder with this configuration on the server. */
  folder: string;
  port: number;
  /** `server_name`. */
  name: string;
  /** Whether nginx has the module `brotli_static`. */
  brotli: boolean;
}

/**
 * Creates the files of the configuration, by name. `server.conf` includes all of them; include it in `http { }`. If you
 * already have a server block, include `maps.conf` next to it and `site.conf` in it.
 */
export function createNginxFiles(
  site: BuiltSite,
  rules: readonly HeaderRule[],
  redirects: readonly Redirect[],
  options: NginxOptions,
): Record<string, string> {
  const prefix = site.base.replace(/\/$/, '');
  const headers = addCaching(groupHeaders(rules));
  const moved = redirects.map(({ from, to }): [string, string] => [decodePath(from), to]);
  const left = new Set(moved.map(([from]) => from.toLowerCase()));
  const pages = listPageAddresses(site).filter(([path]) => !left.has(path.toLowerCase()));
  return {
    'addresses.map': formatMap(pages),
    'redirects.map': formatMap(moved),
    'headers.conf': headers.map(formatHeader).join(''),
    'maps.conf': createMapsConf([...pages, ...moved], headers, prefix, options.folder),
    'site.conf': createSiteConf(prefix, options),
    'server.conf': createServerConf(options),
  };
}

function createServerConf({ folder, port, name }: NginxOptions): string {
  return `include ${quote(`${folder}/maps.conf`)};

server {
    listen ${port};
    server_name ${name};
    include ${quote(`${folder}/site.conf`)};
}
`;
}

function createSiteConf(prefix: string, { root, folder, brotli }: NginxOptions): string {
  const types = Object.entries(contentTypes)
    .map(([type, extensions]) => `    ${type} ${extensions.join(' ')};\n`)
    .join('');
  const texts = Object.keys(contentTypes).filter((type) => isText(type) && type !== 'text/html');
  const files = prefix === '' ? '' : `rewrite ^${escapePattern(prefix)}(/.*)$ $1 break;\n    `;
  const hidden = [...hostFiles.map((file) => `${escapePattern(file)}$`), '\\.(?!well-known/)'].join(
    '|',
  );
  return `root ${quote(root)};
types {
${types}}
default_type application/octet-stream;
charset utf-8;
charset_types ${texts.join(' ')};
server_tokens off;
# A proxy in front of nginx has a different port and may use a different protocol.
absolute_redirect off;

# The files that \`npm run errbook -- compress\` has written next to the originals.
gzip_static on;
gzip_vary on;
${brotli ? 'brotli_static on;\n' : ''}
include ${quote(`${folder}/headers.conf`)};
error_page 403 404 ${prefix}/404.html;

# Old URLs, other capitalization, a missing slash.
if ($errbook_move) {
    return 301 $errbook_move$is_args$args;
}

location = ${prefix}/404.html {
    internal;
    rewrite ^ /404.html break;
}

location ~ ^${escapePattern(prefix)}/(?:${hidden}) {
    return 404;
}

location ${prefix}/ {
    ${files}try_files $uri \${uri}index.html $uri/index.html =404;
}
${prefix === '' ? '' : '\nlocation / {\n    return 404;\n}\n'}`;
}

function addCaching(headers: readonly HeaderByPath[]): HeaderByPath[] {
  const isCaching = ({ name }: HeaderByPath) => name.toLowerCase() === 'cache-control';
  const caching = headers.find(isCaching) ?? {
    name: 'Cache-Control',
    otherwise: null,
    values: [],
  };
  return [
    ...headers.filter((header) => !isCaching(header)),
    { ...caching, otherwise: caching.otherwise ?? otherCacheControl },
  ];
}

/** Decodes a path as nginx does. A path that is not valid in a URL never occurs in a request, so it stays unchanged. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
