import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { basedBuild } from '../support/builds.ts';
import { copyOfSite, errbook } from '../support/hosted-site.ts';
import { siteFiles } from '../support/html.ts';

/** The built site as S3 and CloudFront get it: the function is run, and the script with an `aws` that only listens. */
const { base } = basedBuild;
const out = mkdtempSync(path.join(tmpdir(), 'errbook-cloudfront-'));
let files: string[];
let calls: string[][];

beforeAll(() => {
  const dist = copyOfSite('cloudfront', basedBuild.folder, base);
  writeFileSync(path.join(dist, 'clerk/api_key_not_found.md'), '# A document');
  files = siteFiles(dist);
  errbook('hosting', 'cloudfront', '--dist', dist, '--base', base, '--out', out);
  mkdirSync(path.join(out, 'bin'));
  const aws = path.join(out, 'bin/aws');
  const log = path.join(out, 'calls');
  writeFileSync(aws, `#!/bin/sh\nprintf '%s\\0' "$@" >> '${log}'\nprintf '\\n' >> '${log}'\n`);
  chmodSync(aws, 0o755);
  const { status, stderr } = spawnSync(
    'bash',
    [path.join(out, 'deploy.sh'), 'bucket', 'E1', dist],
    {
      env: { ...process.env, PATH: `${path.dirname(aws)}:${process.env['PATH'] ?? ''}` },
      encoding: 'utf8',
    },
  );
  expect(status, stderr).toBe(0);
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
  calls = lines.map((line) => line.split('\0').slice(0, -1));
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

test('every page is asked for by its file, and every file by itself', () => {
  const code = readFileSync(path.join(out, 'viewer-request.js'), 'utf8');
  const handler = runInNewContext(`${code}; handler`) as (event: object) => { uri?: string };
  const ask = (uri: string) => handler({ request: { uri, querystring: {} } }).uri;
  for (const file of files) {
    const uri = `${base}/${encodeURI(file)}`;
    if (file.startsWith('_headers') || file.startsWith('_redirects')) continue;
    expect(ask(uri.replace(/\/index\.html$/, '/')), file).toBe(uri);
  }
});

test('each file is copied once with the caching that is right for it', () => {
  const copies = calls.filter((call) => call[1] === 'sync' && !call.includes('--delete'));
  const hashed = /^_astro\/|^pagefind\/(?:fragment|index|filter)\//;
  for (const file of files) {
    const own = copies.filter((call) => isCopied(call, file));
    const expected = /^_headers$|^_redirects$|^\.nojekyll$/.test(file) ? 0 : 1;
    expect(own, file).toHaveLength(expected);
    const caching = own[0]?.[own[0].indexOf('--cache-control') + 1];
    if (file.startsWith('_astro/')) expect(caching, file).toContain('immutable');
    else if (expected === 1 && !hashed.test(file)) expect(caching, file).toContain('max-age=0');
    const typed = own[0]?.includes('text/markdown; charset=utf-8');
    expect(typed ?? false, file).toBe(file.endsWith('.md'));
  }
});

test('what pages need comes before them, what is gone goes last, and then caches are told', () => {
  const [first = []] = calls;
  expect(['_astro/a.js', 'index.html'].map((file) => isCopied(first, file))).toEqual([true, false]);
  expect(calls.findIndex((call) => call.includes('--delete'))).toBe(calls.length - 2);
  // Only what is gone: nothing is copied again, with a type that was guessed.
  expect(calls.at(-2)).toContain('--size-only');
  expect(isCopied(calls.at(-2) ?? [], '_astro/old.js'), 'open pages still ask for it').toBe(false);
  expect(calls.at(-1)?.join(' ')).toBe(
    'cloudfront create-invalidation --distribution-id E1 --paths /docs/errors/*',
  );
  for (const call of calls.slice(0, -1)) expect(call[3]).toBe('s3://bucket/docs/errors');
});

/** As the AWS CLI reads its filters: all are looked at, and the last that fits decides. */
function isCopied(call: readonly string[], file: string): boolean {
  let copied = true;
  for (const [index, word] of call.entries()) {
    if (word !== '--exclude' && word !== '--include') continue;
    const pattern = (call[index + 1] ?? '').split('*').map((part) => RegExp.escape(part));
    if (new RegExp(`^${pattern.join('.*')}$`).test(file)) copied = word === '--include';
  }
  return copied;
}
