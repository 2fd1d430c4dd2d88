import { describe, expect, it } from 'vitest';
import { formatIssues } from '../../../../src/catalog/files/issue.ts';
import { loadCatalogs } from '../../../../src/catalog/model/load.ts';
import {
  minimalCatalog,
  listProblems,
  readFixtureCatalogs,
  createSource,
  type Files,
} from '../../support/catalogs.ts';

describe('loadCatalogs', () => {
  it('rejects a project without catalogs', () => {
    expect(loadCatalogs([], 'content/catalogs', new Set())).toEqual({
      catalogs: [],
      loaded: [],
      issues: [
        {
          file: 'content/catalogs',
          line: 1,
          column: 1,
          message: 'There are no catalogs.',
          hint: 'Create a folder in it with a catalog.yaml and an errors.yaml.',
        },
      ],
    });
  });

  it('reports all problems of all files of all catalogs at once, and returns no catalogs', () => {
    const invalid = createSource(
      {
        'catalog.yaml': minimalCatalog.replace('owner', 'ownr'),
        'errors.yaml': '- code: A\n  stauts: 404\n- code: 5\n- code: B\n',
        'history.yaml':
          '- { date: today, change: added, code: A }\n- { date: 2025-01-01, change: added, code: GONE }\n',
        'codes/B.md': '---\nretry: never\n',
        'codes/C.md': 'Text',
        'notes.txt': '',
      },
      'bad',
    );
    const invalidYaml = createSource({ 'errors.yaml': '- code: A\n  title: a: b\n' }, 'broken');
    const { catalogs, issues } = loadCatalogs(
      [invalid, createSource({}, 'good'), invalidYaml],
      'content/catalogs',
      new Set(),
    );
    expect(catalogs).toEqual([]);
    const positions = formatIssues(issues)
      .split('\n')
      .filter((line) => line.startsWith('content/'))
      .map((line) => line.replace('content/catalogs/', ''));
    expect(positions).toEqual([
      'bad/catalog.yaml:1:1',
      'bad/catalog.yaml:3:1',
      'bad/codes/B.md:1:1',
      'bad/codes/C.md:1:1',
      'bad/errors.yaml:2:3',
      'bad/errors.yaml:3:9',
      'bad/history.yaml:1:11',
      'bad/history.yaml:2:44',
      'bad/notes.txt:1:1',
      'broken/errors.yaml:2:10',
    ]);
    expect(formatIssues(issues)).toMatch(/\n\n10 problems in 7 files$/);
  });

  it('loads real catalogs', () => {
    const counts = readFixtureCatalogs().map(({ id, codes }) => ({
      id,
      codes: new Set(codes.flatMap(({ code }) => code ?? [])).size,
      withoutCode: codes.filter(({ code }) => code === null).map(({ slug }) => slug),
    }));
    expect(counts).toEqual([
      { id: 'clerk', codes: 254, withoutCode: ['IdentificationExists'] },
      { id: 'code0', codes: 58, withoutCode: [] },
    ]);
  });
});

describe('a problem', () => {
  const createHistory = (...codes: string[]) =>
    codes.map((code) => `- { date: 2025-01-01, change: added, code: "${code}" }\n`).join('');
  const catalogWithCodes = minimalCatalog.replace('title: Users }', 'title: Users, codes: [A] }');

  it.each<[string, Files, string[]]>([
    [
      'in a record',
      {
        'catalog.yaml': catalogWithCodes,
        'errors.yaml': '- code: A\n  status: 99\n- code: B\n  deprecated: { replacedBy: [A] }\n',
        'history.yaml': `${createHistory('A', 'B')}- { date: 2025-01-01, change: renamed, code: B, to: A }\n`,
        'codes/A.md': '---\ncases:\n  A: { note: x }\n---\n',
      },
      ['errors.yaml:2:11'],
    ],
    [
      'in a record without a code',
      {
        'errors.yaml': '- code: null\n  name: Unexpected\n  title: x\n  status: 99\n- code: B\n',
        'history.yaml': '- { date: 2025-01-01, change: added, code: null, name: Unexpected }\n',
        'codes/Unexpected.md': 'Text',
      },
      ['errors.yaml:4:11'],
    ],
    [
      'in a code that is a plain number',
      {
        'errors.yaml': '- code: 404\n- code: B\n',
        'history.yaml': createHistory('404', 'B'),
        'codes/404.md': 'Text',
      },
      ['errors.yaml:1:9'],
    ],
    [
      'in errors.yaml as a whole',
      {
        'catalog.yaml': catalogWithCodes,
        'errors.yaml': '- code: A\n  title: a: b\n',
        'history.yaml': createHistory('A'),
        'codes/A.md': 'Text',
      },
      ['errors.yaml:2:10'],
    ],
    [
      'in catalog.yaml',
      { 'catalog.yaml': 'title: a: b\n', 'errors.yaml': '- code: A\n  category: users\n' },
      ['catalog.yaml:1:8'],
    ],
    [
      'in the history',
      { 'history.yaml': '- { date: x, change: added, code: USER_NOT_FOUND }\n' },
      ['history.yaml:1:11'],
    ],
    [
      'in a guide',
      { 'codes/USER_NOT_FOUND.md': '---\nretry: x\n---\n' },
      ['codes/USER_NOT_FOUND.md:2:8'],
    ],
  ])('causes no other problems: %s', (_, files, positions) => {
    expect(listProblems(files).map(({ at }) => at)).toEqual(positions);
  });

  it.each<[string, Files, string[]]>([
    [
      'in a code that YAML reads as another number',
      {
        'errors.yaml': '- code: 08006\n- code: B\n',
        'history.yaml': createHistory('08006'),
        'codes/08006.md': 'Text',
      },
      ['errors.yaml:1:9'],
    ],
    [
      'in a code that YAML reads as true or false',
      { 'errors.yaml': '- code: true\n- code: B\n', 'history.yaml': createHistory('true') },
      ['errors.yaml:1:9'],
    ],
    [
      'in one of the cases of a code',
      {
        'errors.yaml': '- code: A\n  name: One\n  status: 99\n- code: A\n  name: Two\n',
        'codes/A.md': '---\ncases:\n  One: { note: x }\n---\n',
      },
      ['errors.yaml:3:11'],
    ],
    [
      'in the name of the field `code`',
      {
        'errors.yaml': '- cod: A\n- code: B\n',
        'history.yaml': createHistory('A'),
        'codes/A.md': 'Text',
      },
      ['errors.yaml:1:3', 'errors.yaml:1:3'],
    ],
    [
      'with the file errors.yaml',
      {
        'catalog.yaml': catalogWithCodes,
        'errors.yaml': null,
        'history.yaml': createHistory('A'),
        'codes/A.md': 'Text',
      },
      ['errors.yaml:1:1'],
    ],
    [
      'in a guide with the slug of its code',
      {
        'errors.yaml': '- code: TIMEOUT\n- code: Timeout\n',
        'codes/x.md': '---\ncode: Timeout\nslug: timeout-2\nretry: nevr\n---\n',
      },
      ['codes/x.md:4:8'],
    ],
  ])('causes no other problems: %s', (_, files, positions) => {
    expect(listProblems(files).map(({ at }) => at)).toEqual(positions);
  });
});
