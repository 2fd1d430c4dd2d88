import { expect, it } from 'vitest';
import { formatIssues } from '../../../src/catalog/files/issue.ts';
import { listDocsPages, readCatalogs, readSources } from '../../../src/loaders/read-sources.ts';
import { minimalCatalog } from '../support/catalogs.ts';
import { project } from '../support/project.ts';

const good = {
  'content/catalogs/b/catalog.yaml': minimalCatalog,
  'content/catalogs/b/errors.yaml': '- code: USER_NOT_FOUND\n',
};

it('reads the files of every catalog by their path below it', () => {
  const { root } = project({
    ...good,
    'content/catalogs/b/codes/USER_NOT_FOUND.md': 'Text',
    'content/catalogs/a/notes/deep.txt': 'x',
    'content/catalogs/.hidden/errors.yaml': '',
    'content/catalogs/a/.DS_Store': '',
    'content/other/errors.yaml': '',
  });
  expect(readSources(root)).toEqual([
    { id: 'a', folder: 'content/catalogs/a', files: new Map([['notes/deep.txt', 'x']]) },
    {
      id: 'b',
      folder: 'content/catalogs/b',
      files: new Map([
        ['catalog.yaml', minimalCatalog],
        ['codes/USER_NOT_FOUND.md', 'Text'],
        ['errors.yaml', '- code: USER_NOT_FOUND\n'],
      ]),
    },
  ]);
});

it('leaves out what is in a hidden folder of a catalog', () => {
  const { root } = project({ ...good, 'content/catalogs/b/.vscode/settings.json': '{}' });
  expect(readCatalogs(root).issues).toEqual([]);
});

it.each([{}, { 'content/docs/index.md': '# Hi' }])('says that there is no catalog %#', (files) => {
  const { catalogs, issues } = readCatalogs(project(files).root);
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
});

it.each(['b.md', 'B.mdx', 'b/index.md'])('keeps the address of a prose page free: %s', (page) => {
  const { root } = project({ ...good, [`content/docs/${page}`]: '# Page' });
  expect(readCatalogs(root).issues.map(({ file, message }) => `${file} ${message}`)).toEqual([
    'content/catalogs/b The URL /b/ belongs to a page of the site.',
  ]);
});

it('gives the catalogs of a project without problems', () => {
  const { catalogs, issues } = readCatalogs(project({ ...good, 'content/docs/a.md': '' }).root);
  expect(issues).toEqual([]);
  expect(catalogs.map(({ id, codes }) => [id, codes.map(({ code }) => code)])).toEqual([
    ['b', ['USER_NOT_FOUND']],
  ]);
});

it('knows the addresses of prose pages', () => {
  const { root } = project({
    'content/docs/About.md': '',
    'content/docs/deep/index.mdx': '',
    'content/docs/reindex.md': '',
    'content/docs/index.md': '',
    'content/docs/image.png': '',
  });
  expect(listDocsPages(root).map(({ file, path }) => `${file} ${path}`)).toEqual([
    'content/docs/About.md /about/',
    'content/docs/deep/index.mdx /deep/',
    'content/docs/index.md /index/',
    'content/docs/reindex.md /reindex/',
  ]);
});
