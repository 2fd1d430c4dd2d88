import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { parseHeaders } from '../../src/hosting/headers-file.ts';
import { createNginxFiles } from '../../src/hosting/nginx.ts';
import type { Redirect } from '../../src/hosting/redirects.ts';
import { fileList, listPageAddresses } from '../../src/hosting/site-files.ts';
import { basedBuild, siteBuild } from '../support/builds.ts';
import { copySite, runErrbook } from '../support/hosted-site.ts';
import { listSiteFiles } from '../support/html.ts';
import { startNginx, type Nginx } from '../support/nginx.ts';
import { findFreePort, root } from '../support/tools.ts';

/** A built site on a real nginx, with the included configuration. */
interface Hosted {
  dist: string;
  nginx: Nginx;
  get: (target: string, headers?: Record<string, string>, method?: string) => Promise<HttpResponse>;
}

interface HttpResponse {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const immutable = 'public, max-age=31536000, immutable';
const revalidate = 'public, max-age=0, must-revalidate';

async function startSite(
  name: string,
  source: string,
  base: string,
  { brotli, compress }: { brotli: boolean; compress?: string },
): Promise<Hosted> {
  const dist = copySite(name, source, base);
  if (compress !== undefined) runErrbook('compress', path.join(dist, compress));
  const folder = path.dirname(dist);
  const port = await findFreePort();
  const out = path.join(folder, 'errbook');
  runErrbook(
    ...['hosting', 'nginx', '--dist', dist, '--base', base, '--out', out],
    ...['--port', String(port), ...(brotli ? ['--brotli'] : [])],
  );
  const nginx = await startNginx(folder, port, brotli);
  return { dist, nginx, get: (...args) => sendRequest(port, ...args) };
}

/** Starts nginx for a site that exists only as a list of file names. */
async function startNamesOnly(
  name: string,
  files: readonly string[],
  redirects: readonly Redirect[],
) {
  const folder = path.join(root, '.cache/hosting', name);
  const port = await findFreePort();
  const options = { root: folder, folder: path.join(folder, 'errbook'), port, name: '_' };
  const site = { base: '/', files, headers: '', redirects: '' };
  const texts = createNginxFiles(site, [], redirects, { ...options, brotli: false });
  mkdirSync(options.folder, { recursive: true });
  for (const [file, text] of Object.entries(texts)) {
    writeFileSync(path.join(options.folder, file), text);
  }
  return startNginx(folder, port, false);
}

/** Requests exactly this path. `fetch` would normalize it. */
function sendRequest(
  port: number,
  target: string,
  headers = {},
  method = 'GET',
): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { host: '127.0.0.1', port, path: target, headers, method },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      },
    );
    outgoing.on('error', reject).end();
  });
}

const getLocation = ({ status, headers }: HttpResponse) => [status, headers.location];
const getStatusAndType = ({ status, headers }: HttpResponse) => [status, headers['content-type']];

describe('at the root of a host', () => {
  let site: Hosted;
  const page = '/code0/USER_NOT_FOUND/';

  beforeAll(async () => {
    site = await startSite('site', siteBuild.folder, siteBuild.base, {
      brotli: true,
      compress: 'code0',
    });
  });
  afterAll(() => site.nginx.stop());

  test('a page is sent with Brotli, gzip, or no compression, as the browser accepts, and with Vary for caches', async () => {
    const plain = await site.get(page);
    const html = readFileSync(path.join(site.dist, page, 'index.html'));
    expect(plain.body.equals(html)).toBe(true);
    expect(plain.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      vary: 'Accept-Encoding',
      'cache-control': revalidate,
    });
    expect(plain.headers['content-encoding']).toBeUndefined();
    const gzip = await site.get(page, { 'accept-encoding': 'gzip, deflate' });
    expect(gzip.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(gunzipSync(gzip.body).equals(html)).toBe(true);
    const brotli = await site.get(page, { 'accept-encoding': 'gzip, deflate, br, zstd' });
    expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
    expect(brotliDecompressSync(brotli.body).equals(html)).toBe(true);
    expect(brotli.headers.etag).not.toBe(gzip.headers.etag);
    // Pages that were not compressed are sent as they are.
    const other = await site.get('/', { 'accept-encoding': 'br' });
    expect([other.status, other.headers['content-encoding']]).toEqual([200, undefined]);
  });

  test('a page that has not changed gets status 304', async () => {
    const { headers } = await site.get(page, { 'accept-encoding': 'br' });
    const conditional = { 'accept-encoding': 'br', 'if-none-match': headers.etag ?? '' };
    const response = await site.get(page, conditional);
    expect([response.status, response.body.length]).toEqual([304, 0]);
    expect(response.headers['cache-control']).toBe(revalidate);
    const other = await site.get(page, { ...conditional, 'if-none-match': '"other"' });
    expect(other.status).toBe(200);
  });

  test('hashed files are immutable, and missing ones are not cached', async () => {
    const [file = ''] = readdirSync(path.join(site.dist, '_astro'));
    expect((await site.get(`/_astro/${file}`)).headers['cache-control']).toBe(immutable);
    const missing = await site.get('/_astro/missing.00000000.js');
    expect(missing.status).toBe(404);
    expect(missing.headers['cache-control']).toBe(revalidate);
  });

  test('pages, redirects, and missing pages have every header of _headers', async () => {
    const { rules } = parseHeaders(readFileSync(path.join(site.dist, '_headers'), 'utf8'), '/');
    const common = rules.find((rule) => rule.path === '/*')?.headers ?? [];
    expect(common.length).toBeGreaterThan(3);
    for (const target of [page, '/nowhere/', '/code0/USER_NOT_FOUND', '/clerk/catalog.json']) {
      const { headers } = await site.get(target);
      for (const [name, value] of common) expect(headers[name.toLowerCase()], target).toBe(value);
      expect(headers['server'], target).toBe('nginx');
      expect(headers['access-control-allow-origin'] !== undefined, target).toBe(
        target.endsWith('.json'),
      );
    }
  });

  test('missing files get status 404 and the 404 page', async () => {
    const notFound = readFileSync(path.join(site.dist, '404.html'));
    for (const target of [
      ...['/nowhere', '/nowhere/', '/clerk/nowhere.json', '/_astro/', '/pagefind', '/404.html'],
      ...['/.nojekyll', '/.git/config', '/_headers', '/_redirects', '/_build.json', '/.env'],
      '/a%20b/%C3%BC/%3Cscript%3E',
    ]) {
      const response = await site.get(target);
      expect(getStatusAndType(response), target).toEqual([404, 'text/html; charset=utf-8']);
      expect(response.body.equals(notFound), target).toBe(true);
    }
    const response = await site.get('/nowhere/', {}, 'HEAD');
    expect([response.status, response.body.length]).toEqual([404, 0]);
  });

  test('nothing outside of the site is served', async () => {
    for (const target of [
      ...['/../dist/index.html', '/../../../../etc/passwd', '/..%2f..%2f..%2f..%2fetc/passwd'],
      ...['/code0/%2e%2e/%2e%2e/package.json', '/%00', '/code0/..%5c..%5cpackage.json'],
    ]) {
      const response = await site.get(target);
      expect([400, 404], target).toContain(response.status);
      expect(response.body.toString(), target).not.toContain('root:');
    }
  });

  test('a URL without its slash or in another case redirects with its query', async () => {
    for (const [target, to] of [
      ['/code0/USER_NOT_FOUND', page],
      ['/code0/user_not_found', page],
      ['/CODE0/User_Not_Found/', page],
      ['/code0/USER_NOT_FOUND/index.html', page],
      ['/CLERK/Resource_Not_Found', '/clerk/resource_not_found/'],
      ['/clerk/resource_not_found?a=1&b=%20', '/clerk/resource_not_found/?a=1&b=%20'],
      ['/clerk', '/clerk/'],
      ['/index.html', '/'],
      ['/SEARCH?q=//evil.example', '/search/?q=//evil.example'],
    ]) {
      expect(getLocation(await site.get(target ?? '')), target).toEqual([301, to]);
    }
    expect((await site.get('/', {}, 'POST')).status).toBe(405);
  });

  test('files have their content types', async () => {
    const files = listSiteFiles(site.dist).filter(
      (file) => !/index\.html$|^404|^_[bhr]/.test(file),
    );
    const types = new Map<string, string | undefined>();
    const byType = Map.groupBy(files, (file) => path.extname(file));
    for (const [type, [file = '']] of byType) {
      if (/\.(?:br|gz)$/.test(file) || file.startsWith('.')) continue;
      types.set(type, (await site.get(`/${file}`)).headers['content-type']);
    }
    expect(Object.fromEntries(types)).toMatchObject({
      '.css': 'text/css; charset=utf-8',
      '.js': 'text/javascript; charset=utf-8',
      '.json': 'application/json; charset=utf-8',
      '.xml': 'application/xml; charset=utf-8',
      '.svg': 'image/svg+xml; charset=utf-8',
      '.pf_meta': 'application/octet-stream',
    });
    if (types.has('.md')) expect(types.get('.md')).toBe('text/markdown; charset=utf-8');
  });

  test('the health check of the container succeeds only if nginx responds', async () => {
    const script = path.join(root, 'hosting/nginx/healthcheck.sh');
    expect(spawnSync(script, [String(site.nginx.port)]).status).toBe(0);
    expect(spawnSync(script, [String(await findFreePort())]).status).not.toBe(0);
  });
});

describe('with a base path, without Brotli', () => {
  let site: Hosted;

  beforeAll(async () => {
    site = await startSite('based', basedBuild.folder, basedBuild.base, {
      brotli: false,
      compress: 'explain',
    });
  });
  afterAll(() => site.nginx.stop());

  test('pages and files are served only there', async () => {
    for (const target of ['/docs/errors/', '/docs/errors/clerk/resource_not_found/']) {
      expect(getStatusAndType(await site.get(target)), target).toEqual([
        200,
        'text/html; charset=utf-8',
      ]);
    }
    const json = await site.get('/docs/errors/clerk/catalog.json');
    expect(getStatusAndType(json)).toEqual([200, 'application/json; charset=utf-8']);
    const [file = ''] = readdirSync(path.join(site.dist, '_astro'));
    const asset = await site.get(`/docs/errors/_astro/${file}`);
    expect([asset.status, asset.headers['cache-control']]).toEqual([200, immutable]);
    const notFound = readFileSync(path.join(site.dist, '404.html'));
    for (const target of ['/', '/clerk/', '/docs', '/docs/errors/x', '/docs/errors/.nojekyll']) {
      const response = await site.get(target);
      expect([response.status, response.body.equals(notFound)], target).toEqual([404, true]);
    }
  });

  test('browsers that accept Brotli get gzip', async () => {
    const { headers } = await site.get('/docs/errors/explain/', { 'accept-encoding': 'gzip, br' });
    expect(headers['content-encoding']).toBe('gzip');
  });

  test('similar URLs redirect', async () => {
    for (const [target, to] of [
      ['/docs/errors', '/docs/errors/'],
      ['/DOCS/Errors/clerk?x=1', '/docs/errors/clerk/?x=1'],
      ['/docs/errors/code0/user_not_found/', '/docs/errors/code0/USER_NOT_FOUND/'],
    ]) {
      expect(getLocation(await site.get(target ?? '')), target).toEqual([301, to]);
    }
  });
});

test('old URLs redirect in any case, with and without a slash, and keep the query', async () => {
  const site = await startSite('moved', '.cache/fixtures/moved/dist', '/docs/errors', {
    brotli: false,
  });
  onTestFinished(site.nginx.stop);
  for (const [from, to] of [
    ['card_stale', 'card_expired'],
    ['card_stale/', 'card_expired'],
    ['CARD_Too_Old', 'card_expired'],
    ['locked/index.html', 'account_locked'],
    ['missing_user', 'no-user'],
    ['user-not_found', 'no-user'],
    // It is retired and keeps its page.
    ['retired_name', 'retired_name'],
  ]) {
    expect(getLocation(await site.get(`/docs/errors/moved/${from}?q=1`)), from).toEqual([
      301,
      `/docs/errors/moved/${to}/?q=1`,
    ]);
  }
  const document = await site.get('/docs/errors/moved/card_stale.json');
  expect(JSON.parse(document.body.toString())).toMatchObject({ code: 'card_expired' });
});

test('every page of codes in unusual spellings is served, and its URL in another case redirects', async () => {
  const site = await startSite('odd', '.cache/fixtures/odd/dist', '/', { brotli: false });
  onTestFinished(site.nginx.stop);
  const files = listSiteFiles(site.dist);
  const pages = listPageAddresses({ base: '/', files, headers: '', redirects: '' });
  expect(pages.length).toBeGreaterThan(50);
  for (const [, address] of pages) {
    expect((await site.get(address)).status, address).toBe(200);
    if (address === '/') continue;
    for (const variant of [address.slice(0, -1), address.toUpperCase()]) {
      if (variant === address) continue;
      expect(getLocation(await site.get(variant)), variant).toEqual([301, address]);
    }
  }
  const documents = files.filter((name) => /\.(?:json|md)$/.test(name) && name !== fileList);
  for (const file of documents) {
    expect((await site.get(`/${encodeURI(file)}`)).status, file).toBe(200);
  }
});

test('10,000 codes with up to 200 characters and as many old URLs redirect', async () => {
  const createSlug = (index: number) => `CODE_${index}`.padEnd(index % 7 === 0 ? 200 : 20, '.x~-');
  const slugs = Array.from({ length: 10_000 }, (_, index) => createSlug(index));
  const redirects = slugs.map((codeSlug) => ({
    from: `/big/old-${codeSlug}`,
    to: `/big/${codeSlug}/`,
  }));
  const files = slugs.map((codeSlug) => `big/${codeSlug}/index.html`);
  const { port, stop } = await startNamesOnly('big', files, redirects);
  onTestFinished(stop);
  for (const codeSlug of [
    createSlug(0),
    createSlug(1),
    createSlug(7),
    createSlug(9_996),
    createSlug(9_999),
  ]) {
    const to = [301, `/big/${codeSlug}/`];
    expect(getLocation(await sendRequest(port, `/BIG/${codeSlug.toLowerCase()}`))).toEqual(to);
    expect(getLocation(await sendRequest(port, `/big/old-${codeSlug}/`))).toEqual(to);
  }
});
