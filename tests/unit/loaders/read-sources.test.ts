import { expect, it } from 'vitest';
import { formatIssues } from '../../../src/catalog/files/issue.ts';
import { readCatalogs, readProse, readSources } from '../../../src/loaders/read-sources.ts';
import { minimalCatalog } from '../support/catalogs.ts';
import { createProject } from '../support/project.ts';

const validFiles = {
  'content/catalogs/b/catalog.yaml': minimalCatalog,
  'content/catalogs/b/errors.yaml': '- code: USER_NOT_FOUND\n',
};

it('reads the files of every catalog by their path relative to the catalog', () => {
  const { root } = createProject({
    ...validFiles,
    'content/catalogs/b/codes/USER_NOT_FOUND.md': 'Text',
    'content/catalogs/a/notes/deep.txt': 'x',
    'content/catalogs/.hidden/errors.yaml': '',
    'content/catalogs/a/.DS_Store': '',
    'content/other/errors.yaml': '',
  });
  expect(readSources(root).sources).toEqual([
    {
      id: 'a',
      folder: 'content/catalogs/a',
      files: new Map([['notes/deep.txt', '']]),
      folders: ['notes'],
    },
    {
      id: 'b',
      folder: 'content/catalogs/b',
      folders: ['codes'],
      files: new Map([
        ['catalog.yaml', minimalCatalog],
        ['codes/USER_NOT_FOUND.md', 'Text'],
        ['errors.yaml', '- code: USER_NOT_FOUND\n'],
      ]),
    },
  ]);
});

it('ignores hidden folders of a catalog', () => {
  const { root } = createProject({
    ...validFiles,
    'content/catalogs/b/.vscode/settings.json': '{}',
  });
  expect(readCatalogs(root).issues).toEqual([]);
});

it.each([{}, { 'content/docs/index.md': '# Hi' }])(
  'reports a project without catalogs %#',
  (files) => {
    const { catalogs, issues } = readCatalogs(createProject(files).root);
    expect(catalogs).toEqual([]);
    expect(formatIssues(issues)).toBe(
      [
        'content/catalogs:1:1',
        '  There are no catalogs.',
        '  → Create a folder in it with a catalog.yaml and an errors.yaml.',
        '',
        '1 problem in 1 file',
      ].join('\n'),
    );
  },
);

it.each(['b.md', 'B.mdx', 'b/index.md'])('reserves the URL of a prose page: %s', (page) => {
  const { root } = createProject({ ...validFiles, [`content/docs/${page}`]: '# Page' });
  expect(readCatalogs(root).issues.map(({ file, message }) => `${file} ${message}`)).toEqual([
    'content/catalogs/b The URL /b/ belongs to a page of the site.',
  ]);
});

it('returns the catalogs of a project without problems', () => {
  const { catalogs, issues } = readCatalogs(
    createProject({ ...validFiles, 'content/docs/a.md': '' }).root,
  );
  expect(issues).toEqual([]);
  expect(catalogs.map(({ id, codes }) => [id, codes.map(({ code }) => code)])).toEqual([
    ['b', ['USER_NOT_FOUND']],
  ]);
});

it('lists the URLs of prose pages as Astro makes them', () => {
  const { root } = createProject({
    'content/docs/About Us.md': '',
    'content/docs/deep/index.mdx': '',
    'content/docs/reindex.md': '',
    'content/docs/v2.1.md': '',
    'content/docs/index.md': '',
    'content/docs/moved.md': '---\nslug: other/place\n---\n',
    'content/docs/_part.md': '',
    'content/docs/image.png': '',
  });
  expect(readProse(root).pages.map(({ file, path }) => `${file} ${path}`)).toEqual([
    'content/docs/About Us.md /about-us/',
    'content/docs/deep/index.mdx /deep/',
    'content/docs/index.md /index/',
    'content/docs/moved.md /other/place/',
    'content/docs/reindex.md /reindex/',
    'content/docs/v2.1.md /v21/',
  ]);
});
