import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { basedBuild } from '../support/builds.ts';
import { copySite, runErrbook } from '../support/hosted-site.ts';
import { hostFiles } from '../../src/hosting/site-files.ts';
import { listSiteFiles } from '../support/html.ts';

/** The built site on S3 and CloudFront: runs the viewer request function, and the script with a stub of `aws`. */
const { base } = basedBuild;
const out = mkdtempSync(path.join(tmpdir(), 'errbook-cloudfront-'));
let files: string[];
let calls: string[][];

beforeAll(() => {
  const dist = copySite('cloudfront', basedBuild.folder, base);
  writeFileSync(path.join(dist, 'clerk/api_key_not_found.md'), '# A document');
  files = listSiteFiles(dist);
  runErrbook('hosting', 'cloudfront', '--dist', dist, '--base', base, '--out', out);
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

test('the function maps every page to its file, and keeps the paths of other files', () => {
  const code = readFileSync(path.join(out, 'viewer-request.js'), 'utf8');
  const handler = runInNewContext(`${code}; handler`) as (event: object) => { uri?: string };
  const rewrite = (uri: string) => handler({ request: { uri, querystring: {} } }).uri;
  for (const file of files) {
    const uri = `${base}/${encodeURI(file)}`;
    if (hostFiles.includes(file)) continue;
    expect(rewrite(uri.replace(/\/index\.html$/, '/')), file).toBe(uri);
  }
});

test('each file is copied once with the right caching', () => {
  const copies = calls.filter((call) => call[1] === 'sync' && !call.includes('--delete'));
  const hashedFiles = /^_astro\/|^pagefind\/(?:fragment|index|filter)\//;
  for (const file of files) {
    const fileCopies = copies.filter((call) => isCopied(call, file));
    const expected = hostFiles.includes(file) || file === '.nojekyll' ? 0 : 1;
    expect(fileCopies, file).toHaveLength(expected);
    const cacheControl = fileCopies[0]?.[fileCopies[0].indexOf('--cache-control') + 1];
    if (file.startsWith('_astro/')) expect(cacheControl, file).toContain('immutable');
    else if (expected === 1 && !hashedFiles.test(file))
      expect(cacheControl, file).toContain('max-age=0');
    const isMarkdown = fileCopies[0]?.includes('text/markdown; charset=utf-8');
    expect(isMarkdown ?? false, file).toBe(file.endsWith('.md'));
  }
});

test('assets are copied before pages, deleted files are removed last, and then caches are invalidated', () => {
  const [first = []] = calls;
  expect(['_astro/a.js', 'index.html'].map((file) => isCopied(first, file))).toEqual([true, false]);
  expect(calls.findIndex((call) => call.includes('--delete'))).toBe(calls.length - 2);
  // It only deletes. Nothing is copied again with a guessed content type.
  expect(calls.at(-2)).toContain('--size-only');
  expect(isCopied(calls.at(-2) ?? [], '_astro/old.js'), 'open pages may still request it').toBe(
    false,
  );
  expect(calls.at(-1)?.join(' ')).toBe(
    'cloudfront create-invalidation --distribution-id E1 --paths /docs/errors/*',
  );
  for (const call of calls.slice(0, -1)) expect(call[3]).toBe('s3://bucket/docs/errors');
});

/** Evaluates the filters as the AWS CLI does: the last one that matches decides. */
function isCopied(call: readonly string[], file: string): boolean {
  let isIncluded = true;
  for (const [index, word] of call.entries()) {
    if (word !== '--exclude' && word !== '--include') continue;
    const pattern = (call[index + 1] ?? '').split('*').map((part) => RegExp.escape(part));
    if (new RegExp(`^${pattern.join('.*')}$`).test(file)) isIncluded = word === '--include';
  }
  return isIncluded;
}
