import { describe, expect, it } from 'vitest';
import {
  createUrlBuilder,
  readEditUrl,
  readSiteAddress,
} from '../../../src/hosting/site-settings.ts';
import { findBasePath } from '../../../src/hosting/site-files.ts';
import { minimalCatalog } from '../support/catalogs.ts';
import { createProject } from '../support/project.ts';
import { runCli } from '../../../src/cli/program.ts';
import { Readable, Writable } from 'node:stream';

describe('SITE_URL and BASE_PATH', () => {
  it.each([
    [{}, 'http://localhost:4321/a/'],
    [{ SITE_URL: '', BASE_PATH: '' }, 'http://localhost:4321/a/'],
    [{ SITE_URL: 'https://example.com/' }, 'https://example.com/a/'],
    [
      { SITE_URL: 'https://example.com:8443', BASE_PATH: 'docs/errors/' },
      'https://example.com:8443/docs/errors/a/',
    ],
    [{ BASE_PATH: '/docs' }, 'http://localhost:4321/docs/a/'],
    [{ BASE_PATH: '/v1.2/~team_a' }, 'http://localhost:4321/v1.2/~team_a/a/'],
  ])('%j', (env, url) => {
    expect(createUrlBuilder(readSiteAddress(env))('/a/')).toBe(url);
  });

  it.each([
    [
      { SITE_URL: 'errors.example.com' },
      'SITE_URL: `errors.example.com` is not a URL. Write it with https://, for example https://errors.example.com.',
    ],
    [
      { SITE_URL: 'ftp://example.com' },
      'SITE_URL: `ftp://example.com` is not a URL. Write it with https://, for example https://errors.example.com.',
    ],
    [
      { SITE_URL: 'https://example.com/docs/' },
      'SITE_URL: `https://example.com/docs/` has a path. Write only https://example.com, and set BASE_PATH to /docs.',
    ],
    [
      { SITE_URL: 'https://example.com?a=b' },
      'SITE_URL: `https://example.com?a=b` has more than a host. Write only https://example.com.',
    ],
    ...['https://example.com/a', '/a//b', '/a b', '/a/../b', '/%41', '/ä', '/a?b'].map(
      (BASE_PATH): [Record<string, string>, string] => [
        { BASE_PATH },
        `BASE_PATH: \`${BASE_PATH}\` is not a path. Write only the path below the URL of the site, for example /docs/errors.`,
      ],
    ),
  ])('%j are rejected', (env, message) => {
    expect(() => readSiteAddress(env)).toThrow(message);
  });

  const commands = [['check'], ['explain', 'A'], ['export', 'json'], ['mcp']];
  it.each([
    ...commands.map((args) => ({ args, env: { BASE_PATH: 'https://example.com' } })),
    ...commands.slice(1).map((args) => ({ args, env: { SITE_URL: 'https://example.com/docs' } })),
    { args: ['hosting', 'nginx'], env: { BASE_PATH: '/a b' } },
  ])('$args with $env fails and names the variable', async ({ args, env }) => {
    const { root } = createProject({
      'content/catalogs/example/catalog.yaml': minimalCatalog,
      'content/catalogs/example/errors.yaml': '- code: A\n',
    });
    let stderr = '';
    const write = (add: (text: string) => void) =>
      new Writable({
        write(chunk: Buffer, _encoding, done) {
          add(chunk.toString());
          done();
        },
      });
    const code = await runCli(args, {
      cwd: () => root,
      env,
      stdin: Readable.from([]),
      stdout: write(() => undefined),
      stderr: write((text) => (stderr += text)),
    });
    expect(stderr).toMatch(new RegExp(`^${Object.keys(env)[0] ?? ''}: .*\\n$`));
    expect(code).toBe(2);
  });
});

it('EDIT_URL must be a URL', () => {
  expect(readEditUrl({})).toBeUndefined();
  expect(readEditUrl({ EDIT_URL: 'https://example.com/edit/' })).toBe('https://example.com/edit/');
  expect(() => readEditUrl({ EDIT_URL: 'edit' })).toThrow('EDIT_URL: `edit` is not a URL.');
});

it.each([
  ['<link rel="stylesheet" href="/_astro/a.css">', '/'],
  [
    '<link rel="icon" href="/docs/errors/favicon.svg"><script src="/docs/errors/_astro/a.js">',
    '/docs/errors',
  ],
  ['<p>Another site</p>', undefined],
])('finds the base path that a site was built for: %s', (home, base) => {
  expect(findBasePath(home)).toBe(base);
});
