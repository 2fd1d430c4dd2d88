import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { cacheRules, otherCacheControl } from '../../src/hosting/cache-rules.ts';
import { headersFor, parseHeadersFile, readHeadersFile, type HeaderRules } from './headers-file.ts';

/** A folder that is being served. */
export interface Served {
  /** Address of the site's first page, with a slash at its end. */
  url: string;
  stop: () => Promise<void>;
}

/** What kind of host serves the folder. */
export interface HostOptions {
  /** Whether it knows `_headers`. */
  hasHeaders?: boolean;
  /**
   * Whether it compresses texts and lets browsers keep what has a hash in its name, as a host that is set up for speed
   * does with any site.
   */
  isFast?: boolean;
}

type Answer =
  { status: 200 | 404; file: string } | { status: 301; location: string } | { status: 400 | 404 };

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves a built site as a plain static host does: `index.html` of folders, a redirect to the slash where it is
 * missing, `404.html` for the rest, and the headers of the file `_headers`. It lives in the calling process, so it ends
 * with it at the latest.
 *
 * @param base path that the site was built for, such as `/docs/errors`; nothing is served outside of it
 */
export async function serve(
  folder: string,
  base = '/',
  { hasHeaders = true, isFast = false }: HostOptions = {},
): Promise<Served> {
  const rules: HeaderRules = hasHeaders ? await readHeadersFile(folder) : [];
  const ownRules = isFast ? fastRules(base) : [];
  const server = createServer((request, response) => {
    const [target = '/'] = (request.url ?? '/').split('?');
    for (const [name, value] of headersFor(ownRules, target)) response.setHeader(name, value);
    for (const [name, value] of headersFor(rules, target)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      send(response, 405, '.txt', 'Method not allowed\n');
      return;
    }
    reply(folder, base, request.url ?? '/', response, isFast).catch((error: unknown) => {
      send(response, 500, '.txt', `${String(error)}\n`);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base.replace(/\/?$/, '/')}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What such a host says by itself, whether the site has a `_headers` or not. */
function fastRules(base: string): HeaderRules {
  const prefix = base.replace(/\/$/, '');
  return parseHeadersFile(
    cacheRules
      .map((rule) => `${prefix}${rule.path}\n  cache-control: ${rule.cacheControl}\n`)
      .join(''),
  );
}

async function reply(
  folder: string,
  base: string,
  target: string,
  response: ServerResponse,
  isFast: boolean,
) {
  const answer = await find(folder, base, target);
  if (answer.status === 301) {
    response.writeHead(301, { location: answer.location }).end();
  } else if ('file' in answer) {
    const extension = path.extname(answer.file);
    const body = await readFile(answer.file);
    send(response, answer.status, extension, isFast ? packed(response, extension, body) : body);
  } else {
    send(response, answer.status, '.txt', answer.status === 400 ? 'Bad request\n' : 'Not found\n');
  }
}

async function find(folder: string, base: string, target: string): Promise<Answer> {
  const [encoded = '/', query] = target.split(/\?(.*)/s);
  const prefix = base.replace(/\/$/, '');
  const slashed = { status: 301, location: `${encoded}/${query ? `?${query}` : ''}` } as const;
  if (prefix !== '' && encoded === prefix) return slashed;
  if (!encoded.startsWith(`${prefix}/`)) return { status: 404 };
  const wanted = decode(encoded.slice(prefix.length));
  if (wanted === undefined) return { status: 400 };
  const file = path.resolve(folder, `.${wanted}`);
  // An encoded `../` is not taken out by the client's URL parser.
  if (file === path.resolve(folder) || file.startsWith(path.resolve(folder) + path.sep)) {
    const kind = await kindOf(file);
    if (kind === 'file' && !wanted.endsWith('/')) return { status: 200, file };
    if (kind === 'folder' && (await kindOf(path.join(file, 'index.html'))) === 'file') {
      return wanted.endsWith('/') ? { status: 200, file: path.join(file, 'index.html') } : slashed;
    }
  }
  const notFound = path.join(folder, '404.html');
  return (await kindOf(notFound)) === 'file' ? { status: 404, file: notFound } : { status: 404 };
}

function decode(encoded: string): string | undefined {
  try {
    const decoded = decodeURIComponent(encoded);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

async function kindOf(file: string): Promise<'file' | 'folder' | undefined> {
  const stats = await stat(file).catch(() => undefined);
  return stats?.isFile() ? 'file' : stats?.isDirectory() ? 'folder' : undefined;
}

/** A body as it is sent to who takes it compressed, with the headers that say so. */
function packed(response: ServerResponse, extension: string, body: Buffer): Buffer {
  if (!/^text\/|javascript|json|xml/.test(types[extension.toLowerCase()] ?? '')) return body;
  response.setHeader('vary', 'accept-encoding');
  if (!/\bgzip\b/.test(String(response.req.headers['accept-encoding']))) return body;
  response.setHeader('content-encoding', 'gzip');
  return gzipSync(body);
}

function send(response: ServerResponse, status: number, extension: string, body: string | Buffer) {
  // As such hosts do by themselves.
  if (!response.hasHeader('cache-control')) response.setHeader('cache-control', otherCacheControl);
  response.writeHead(status, {
    'content-type': types[extension.toLowerCase()] ?? 'application/octet-stream',
    'content-length': Buffer.byteLength(body),
  });
  // Node leaves the body out of an answer to HEAD by itself.
  response.end(body);
}
