import { expect, it } from 'vitest';
import { completeFiles } from '../support/built-site.ts';
import { createProject } from '../support/project.ts';

const createBuiltFiles = (base = '', headers = `${base}/*\n  X-Frame-Options: DENY\n`) =>
  completeFiles({
    'dist/index.html': `<link rel="stylesheet" href="${base}/_astro/a.css">`,
    'dist/_astro/a.css': 'a {}',
    'dist/c/CODE/index.html': '<html></html>',
    'dist/_headers': headers,
    'dist/_redirects': `${base}/c/OLD ${base}/c/CODE/ 301\n${base}/c/x/* /y 301\n`,
  });

it('writes the nginx configuration and lists what it skips', async () => {
  const { errbook, listFiles, read } = createProject(createBuiltFiles());
  const { code, stdout, stderr } = await errbook('hosting', 'nginx', '--out', 'nginx', '--brotli');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const names = ['addresses.map', 'headers.conf', 'maps.conf', 'redirects.map'];
  expect(listFiles().filter((file) => file.startsWith('nginx/'))).toEqual(
    [...names, 'server.conf', 'site.conf'].map((name) => `nginx/${name}`),
  );
  expect(stdout).toContain('Skipped for nginx: `/c/x/* /y 301` in _redirects');
  expect(read('nginx/site.conf')).toContain('brotli_static on;');
  expect(read('nginx/redirects.map')).toBe('"/c/OLD" "/c/CODE/";\n');
});

it('writes the files for CloudFront, with the base path of --base', async () => {
  const { errbook, read } = createProject(createBuiltFiles('/docs'));
  expect(await errbook('hosting', 'cloudfront', '--base', '/docs')).toMatchObject({ code: 0 });
  const out = '.cache/hosting/cloudfront';
  expect(read(`${out}/viewer-request.js`)).toContain('"/docs/c/old":"/docs/c/CODE/"');
  expect(read(`${out}/deploy.sh`)).toContain('s3://$bucket/docs');
});

it.each([
  [{}, 'The folder dist does not exist. Build the site first: npm run build'],
  [
    { 'dist/index.html': '<html></html>' },
    'dist is not a complete site: it has no _build.json, which every complete build writes. Build it again: npm run build',
  ],
  [
    createBuiltFiles('/docs'),
    'The site in dist was not built for the base path /. Set --base to the base path that it was built for.',
  ],
  [
    { ...createBuiltFiles(), 'dist/_headers': '' },
    'dist is not a complete site: _headers is empty. Build it again: npm run build',
  ],
  [
    createBuiltFiles('', '/*\n  nothing\n  X-A: $b\n'),
    'Line 2 of _headers is not a `Name: value` pair: nothing\nLine 3 of _headers contains a $ character, which nginx cannot send.',
  ],
])('writes nothing and gives the reason if the site cannot be hosted', async (content, message) => {
  const { errbook, listFiles } = createProject(content);
  const before = listFiles();
  const { code, stdout, stderr } = await errbook('hosting', 'nginx');
  expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: '', stderr: `${message}\n` });
  expect(listFiles()).toEqual(before);
});

it('rejects invalid ports and names', async () => {
  const { errbook } = createProject(createBuiltFiles());
  for (const [option, value] of [
    ['--port', '80a'],
    ['--port', '70000'],
    ['--name', 'a;b'],
  ] as const) {
    const { code, stderr } = await errbook('hosting', 'nginx', option, value);
    expect(code, value).toBe(2);
    expect(stderr, value).toContain(`'${value}' is invalid`);
  }
});

it('makes Netlify prefer redirects to pages', async () => {
  const { errbook, read } = createProject(createBuiltFiles());
  expect(await errbook('hosting', 'netlify')).toMatchObject({ code: 0 });
  expect(read('dist/_redirects')).toBe('/c/OLD /c/CODE/ 301!\n/c/x/* /y 301!\n');
  expect(await errbook('hosting', 'netlify', '--dist', 'other')).toMatchObject({
    code: 1,
    stderr: 'The folder other does not exist. Build the site first: npm run build\n',
  });
});
