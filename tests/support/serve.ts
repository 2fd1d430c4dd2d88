import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { cacheRules, otherCacheControl } from '../../src/hosting/cache-rules.ts';
import {
  findHeaders,
  parseHeadersFile,
  readHeadersFile,
  type HeaderRules,
} from './headers-file.ts';

/** A running server. */
export interface Served {
  /** URL of the home page, with a trailing slash. */
  url: string;
  stop: () => Promise<void>;
}

/** The features of the host that is simulated. */
export interface HostOptions {
  /** Whether it applies `_headers`. */
  hasHeaders?: boolean;
  /**
   * Whether it compresses texts and lets browsers cache files with hashed names, as hosts do that are configured for
   * speed.
   */
  isFast?: boolean;
}

type Resolution =
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
 * Serves a built site as a static host does: `index.html` for folders, a redirect if the trailing slash is missing,
 * `404.html` for missing files, and the headers of `_headers`. The server runs in the calling process, and ends with
 * it.
 *
 * @param base path of the site, such as `/docs/errors`; nothing is served outside of it
 */
export async function serve(
  folder: string,
  base = '/',
  { hasHeaders = true, isFast = false }: HostOptions = {},
): Promise<Served> {
  const rules: HeaderRules = hasHeaders ? await readHeadersFile(folder) : [];
  const defaultRules = isFast ? createFastRules(base) : [];
  const server = createServer((request, response) => {
    const [target = '/'] = (request.url ?? '/').split('?');
    for (const [name, value] of findHeaders(defaultRules, target)) response.setHeader(name, value);
    for (const [name, value] of findHeaders(rules, target)) response.setHeader(name, value);
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

/** The headers that a host configured for speed sends by default, with or without `_headers`. */
function createFastRules(base: string): HeaderRules {
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
  const resolution = await resolveTarget(folder, base, target);
  if (resolution.status === 301) {
    response.writeHead(301, { location: resolution.location }).end();
  } else if ('file' in resolution) {
    const extension = path.extname(resolution.file);
    const body = await readFile(resolution.file);
    send(
      response,
      resolution.status,
      extension,
      isFast ? compress(response, extension, body) : body,
    );
  } else {
    send(
      response,
      resolution.status,
      '.txt',
      resolution.status === 400 ? 'Bad request\n' : 'Not found\n',
    );
  }
}

async function resolveTarget(folder: string, base: string, target: string): Promise<Resolution> {
  const [encoded = '/', query] = target.split(/\?(.*)/s);
  const prefix = base.replace(/\/$/, '');
  const slashRedirect = {
    status: 301,
    location: `${encoded}/${query ? `?${query}` : ''}`,
  } as const;
  if (prefix !== '' && encoded === prefix) return slashRedirect;
  if (!encoded.startsWith(`${prefix}/`)) return { status: 404 };
  const sitePath = decode(encoded.slice(prefix.length));
  if (sitePath === undefined) return { status: 400 };
  const file = path.resolve(folder, `.${sitePath}`);
  // URL parsers of clients do not resolve an encoded `../`.
  if (file === path.resolve(folder) || file.startsWith(path.resolve(folder) + path.sep)) {
    const kind = await getKind(file);
    if (kind === 'file' && !sitePath.endsWith('/')) return { status: 200, file };
    if (kind === 'folder' && (await getKind(path.join(file, 'index.html'))) === 'file') {
      return sitePath.endsWith('/')
        ? { status: 200, file: path.join(file, 'index.html') }
        : slashRedirect;
    }
  }
  const notFound = path.join(folder, '404.html');
  return (await getKind(notFound)) === 'file' ? { status: 404, file: notFound } : { status: 404 };
}

function decode(encoded: string): string | undefined {
  try {
    const decoded = decodeURIComponent(encoded);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

async function getKind(file: string): Promise<'file' | 'folder' | undefined> {
  const stats = await stat(file).catch(() => undefined);
  return stats?.isFile() ? 'file' : stats?.isDirectory() ? 'folder' : undefined;
}

/** Compresses a body if the client accepts gzip, and sets the headers for it. */
function compress(response: ServerResponse, extension: string, body: Buffer): Buffer {
  if (!/^text\/|javascript|json|xml/.test(types[extension.toLowerCase()] ?? '')) return body;
  response.setHeader('vary', 'accept-encoding');
  if (!/\bgzip\b/.test(String(response.req.headers['accept-encoding']))) return body;
  response.setHeader('content-encoding', 'gzip');
  return gzipSync(body);
}

function send(response: ServerResponse, status: number, extension: string, body: string | Buffer) {
  // Static hosts do this by default.
  if (!response.hasHeader('cache-control')) response.setHeader('cache-control', otherCacheControl);
  response.writeHead(status, {
    'content-type': types[extension.toLowerCase()] ?? 'application/octet-stream',
    'content-length': Buffer.byteLength(body),
  });
  // Node omits the body of a response to HEAD.
  response.end(body);
}
