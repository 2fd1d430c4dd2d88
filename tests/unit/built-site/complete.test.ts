import { mkdirSync, renameSync, rmSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { completeFiles } from '../support/built-site.ts';
import { createProject, type Project } from '../support/project.ts';

const page = '<!doctype html><html><p>Text</p><a href="/_astro/a.css">"/_astro/</a></html>';
const createSite = () =>
  createProject(
    completeFiles({
      'dist/index.html': page,
      'dist/code/index.html': page,
      'dist/code.json': '{"code":"A"}',
      'dist/code.md': '# A\n',
      'dist/sitemap.xml': '<?xml version="1.0"?><urlset><url/></urlset>',
      'dist/_astro/a.js': 'let a = 1;',
      'dist/_headers': '/*\n  X-A: b\n',
      'dist/_redirects': '',
      'dist/notes.json': '// JSON with a comment of the team',
    }),
  );
const commands = [
  ['compress'],
  ['hosting', 'nginx'],
  ['hosting', 'cloudfront'],
  ['hosting', 'netlify'],
] as const;

describe('commands refuse a site that is not complete, in one line, and change nothing', () => {
  const faults: Record<string, { damage: (site: Project) => void; says: string }> = {
    'a missing page': {
      damage: ({ root }) => rmSync(path.join(root, 'dist/code/index.html')),
      says: 'code/index.html is missing',
    },
    'an empty page': {
      damage: ({ write }) => write({ 'dist/code/index.html': '' }),
      says: 'code/index.html is empty',
    },
    'a page that is cut off': {
      damage: ({ write }) => write({ 'dist/code/index.html': page.slice(0, 40) }),
      says: 'code/index.html ends too early',
    },
    'a page of NUL characters': {
      damage: ({ write }) => write({ 'dist/code/index.html': '\0'.repeat(page.length) }),
      says: 'code/index.html contains NUL characters',
    },
    'JSON that is cut off': {
      damage: ({ write }) => write({ 'dist/code.json': '{"code":' }),
      says: 'code.json is not valid JSON',
    },
    'XML that is cut off': {
      damage: ({ write }) => write({ 'dist/sitemap.xml': '<urlset><url/>' }),
      says: 'sitemap.xml ends too early',
    },
    'a script that is cut off': {
      damage: ({ root }) => truncateSync(path.join(root, 'dist/_astro/a.js'), 3),
      says: '_astro/a.js has only 3 of its 10 bytes',
    },
    'empty Markdown': {
      damage: ({ write }) => write({ 'dist/code.md': '' }),
      says: 'code.md is empty',
    },
    'a folder in place of a file': {
      damage: ({ root }) => {
        rmSync(path.join(root, 'dist/code.json'));
        mkdirSync(path.join(root, 'dist/code.json'));
      },
      says: 'code.json is missing',
    },
    'a part of the site': {
      damage: ({ root }) => rmSync(path.join(root, 'dist/_astro'), { recursive: true }),
      says: '_astro/a.js is missing',
    },
    'the files of a build that was killed': {
      damage: ({ root }) => rmSync(path.join(root, 'dist/_build.json')),
      says: 'it has no _build.json',
    },
    'a list of files that is cut off': {
      damage: ({ root }) => truncateSync(path.join(root, 'dist/_build.json'), 80),
      says: '_build.json is damaged',
    },
    'an empty list of files': {
      damage: ({ write }) => write({ 'dist/_build.json': '{"files":{}}' }),
      says: '_build.json is damaged',
    },
  };
  it.each(Object.entries(faults))('%s', async (_, { damage, says }) => {
    const site = createSite();
    damage(site);
    const before = site.listFiles();
    for (const command of commands) {
      const { code, stdout, stderr } = await site.errbook(...command);
      expect([code, stdout], command.join(' ')).toEqual([1, '']);
      expect(stderr).toMatch(/^dist is not a complete site: .+\. Build it again: npm run build\n$/);
      expect(stderr).toContain(says);
    }
    expect(site.listFiles()).toEqual(before);
  });
});

it('a complete site may be copied, compressed twice, and changed by the team', async () => {
  const { root, errbook, write } = createSite();
  renameSync(path.join(root, 'dist'), path.join(root, 'copy'));
  write({
    'copy/added.html': 'google-site-verification: google.html',
    'copy/index.html': page.replace('<p>Text</p>', ''),
    'copy/_headers': '/*\n  X-A: b\n  X-Added: c\n',
  });
  for (const command of [
    ['compress', 'copy/code'],
    ['compress', 'copy'],
    ['compress', 'copy'],
    ['hosting', 'nginx', '--dist', 'copy'],
    ['hosting', 'netlify', '--dist', 'copy'],
    ['hosting', 'netlify', '--dist', 'copy'],
  ]) {
    expect(await errbook(...command), command.join(' ')).toMatchObject({ code: 0, stderr: '' });
  }
});

it('a site that a killed build was replacing is brought back', async () => {
  const { root, errbook, listFiles } = createSite();
  const before = listFiles();
  mkdirSync(path.join(root, '.dist.building'));
  renameSync(path.join(root, 'dist'), path.join(root, '.dist.building/previous'));
  expect(await errbook('compress')).toMatchObject({ code: 0, stderr: '' });
  expect(listFiles()).toEqual(before);
});
