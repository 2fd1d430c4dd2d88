import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from '../../support/serve.ts';

const parent = mkdtempSync(path.join(tmpdir(), 'errbook-serve-'));
const dist = path.join(parent, 'dist');
let root: Served;
let based: Served;

beforeAll(async () => {
  mkdirSync(path.join(dist, 'clerk/x'), { recursive: true });
  mkdirSync(path.join(dist, '_astro'));
  writeFileSync(path.join(dist, '_astro/a.hash.js'), 'script');
  writeFileSync(path.join(dist, '_astro/a.hash.webp'), 'image');
  writeFileSync(path.join(parent, 'secret.txt'), 'secret');
  writeFileSync(path.join(dist, 'index.html'), 'home');
  writeFileSync(path.join(dist, '404.html'), 'not found');
  writeFileSync(path.join(dist, 'clerk/x/index.html'), 'page');
  writeFileSync(path.join(dist, 'clerk/x.json'), '{}');
  root = await serve(dist);
  based = await serve(dist, '/docs/errors');
});

afterAll(async () => {
  await Promise.all([root.stop(), based.stop()]);
  rmSync(parent, { recursive: true });
});

/** Requests exactly this path. `fetch` would resolve `..` in it. */
function get(site: Served, target: string, method = 'GET') {
  return new Promise<{ status: number; type: string; location: string; body: string }>(
    (resolve, reject) => {
      const { hostname, port } = new URL(site.url);
      const outgoing = request({ hostname, port, path: target, method }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (part: string) => (body += part));
        response.on('end', () => {
          const { 'content-type': type = '', location = '' } = response.headers;
          resolve({ status: response.statusCode ?? 0, type, location, body });
        });
      });
      outgoing.on('error', reject).end();
    },
  );
}

describe('serve', () => {
  it('serves files and the index of folders', async () => {
    expect(await get(root, '/')).toMatchObject({ status: 200, body: 'home' });
    expect(await get(root, '/clerk/x/?q=1')).toMatchObject({ status: 200, body: 'page' });
    const json = await get(root, '/clerk/x.json');
    expect(json).toMatchObject({
      status: 200,
      type: 'application/json; charset=utf-8',
      body: '{}',
    });
  });

  it('redirects a folder to its URL with a trailing slash and keeps the query', async () => {
    expect(await get(root, '/clerk/x?q=1')).toMatchObject({
      status: 301,
      location: '/clerk/x/?q=1',
    });
    expect(await get(based, '/docs/errors')).toMatchObject({
      status: 301,
      location: '/docs/errors/',
    });
  });

  it.each(['/none/', '/clerk/', '/clerk/x.json/', '/index.html/'])(
    'responds with the 404 page for %s',
    async (target) => {
      expect(await get(root, target)).toMatchObject({
        status: 404,
        type: 'text/html; charset=utf-8',
        body: 'not found',
      });
    },
  );

  it('serves nothing outside of the base path', async () => {
    expect(based.url).toMatch(/:\d+\/docs\/errors\/$/);
    expect(await get(based, '/docs/errors/clerk/x/')).toMatchObject({ status: 200, body: 'page' });
    expect(await get(based, '/clerk/x/')).toMatchObject({ status: 404, body: 'Not found\n' });
    expect(await get(based, '/docs/errorsome/')).toMatchObject({
      status: 404,
      body: 'Not found\n',
    });
    expect(await get(based, '/docs/errors/none/')).toMatchObject({
      status: 404,
      body: 'not found',
    });
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/clerk/../../secret.txt'])(
    'serves nothing outside of its folder: %s',
    async (target) => expect((await get(root, target)).status).toBe(404),
  );

  it('rejects invalid paths and methods', async () => {
    expect(await get(root, '/%')).toMatchObject({ status: 400 });
    expect(await get(root, '/%00')).toMatchObject({ status: 400 });
    expect(await get(root, '/', 'POST')).toMatchObject({ status: 405 });
    expect(await get(root, '/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it('compresses texts and has hashed files cached if it is fast, also with a base path', async () => {
    const getHeaders = async (site: Served, target: string, encoding: string) => {
      const response = await fetch(new URL(target, site.url), {
        headers: { 'accept-encoding': encoding },
      });
      const { headers } = response;
      return [headers.get('content-encoding'), headers.get('cache-control'), await response.text()];
    };
    const revalidate = 'public, max-age=0, must-revalidate';
    const immutable = 'public, max-age=31536000, immutable';
    for (const base of ['/', '/docs/errors']) {
      const fast = await serve(dist, base, { isFast: true });
      expect(await getHeaders(fast, 'clerk/x/', 'gzip')).toEqual(['gzip', revalidate, 'page']);
      expect(await getHeaders(fast, 'clerk/x/', 'identity')).toEqual([null, revalidate, 'page']);
      expect(await getHeaders(fast, '_astro/a.hash.js', 'br, gzip')).toEqual([
        'gzip',
        immutable,
        'script',
      ]);
      expect(await getHeaders(fast, '_astro/a.hash.webp', 'gzip')).toEqual([
        null,
        immutable,
        'image',
      ]);
      await fast.stop();
    }
    expect(await getHeaders(root, '_astro/a.hash.js', 'gzip')).toEqual([
      null,
      revalidate,
      'script',
    ]);
  });

  it('releases its port', async () => {
    const site = await serve(dist);
    await site.stop();
    await expect(get(site, '/')).rejects.toThrow('ECONNREFUSED');
  });
});
