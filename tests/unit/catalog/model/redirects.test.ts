import { describe, expect, it } from 'vitest';
import { listPreviousAddresses } from '../../../../src/catalog/model/redirects.ts';
import { formatLabel } from '../../../../src/catalog/model/catalog.ts';
import { loadCatalog, listProblems, type Files } from '../../support/catalogs.ts';

/** Lists the old slugs with the code that each redirects to and the old name of the code. */
const listRedirects = (files: Files) =>
  listPreviousAddresses(loadCatalog(files)).map(({ slug, name, code }) => [
    slug,
    formatLabel(code),
    name,
  ]);

const createRenames = (...lines: [from: string, to: string][]) =>
  lines
    .map(([code, to]) => `- ${JSON.stringify({ date: '2026-01-01', change: 'renamed', code, to })}`)
    .join('\n');
const createRecords = (...names: string[]) =>
  names
    .map((name) => {
      const [code, isRetired] = name.split(' (');
      return `- ${JSON.stringify({ code, ...(isRetired && { retired: { date: '2026-02-01' } }) })}`;
    })
    .join('\n');

describe('the old URL of a renamed code', () => {
  it('redirects to the new code', () => {
    expect(
      listRedirects({
        'errors.yaml': createRecords('B'),
        'history.yaml': createRenames(['A', 'B']),
      }),
    ).toEqual([['A', 'B', 'A']]);
  });

  it('redirects directly to the newest name, with the lines in any order', () => {
    for (const lines of [
      [
        ['A', 'B'],
        ['B', 'C'],
        ['C', 'D'],
      ],
      [
        ['C', 'D'],
        ['B', 'C'],
        ['A', 'B'],
      ],
    ] satisfies [string, string][][]) {
      const redirects = listRedirects({
        'errors.yaml': createRecords('D'),
        'history.yaml': createRenames(...lines),
      });
      expect(redirects.sort()).toEqual([
        ['A', 'D', 'A'],
        ['B', 'D', 'B'],
        ['C', 'D', 'C'],
      ]);
    }
  });

  it('redirects to a retired name only if there is no newer one', () => {
    const retired = '- { code: B, retired: { date: 2026-02-01 } }\n';
    const history = createRenames(['A', 'B'], ['B', 'C']);
    expect(
      listRedirects({ 'errors.yaml': `${retired}- code: C`, 'history.yaml': history }),
    ).toEqual([['A', 'C', 'A']]);
    expect(
      listRedirects({ 'errors.yaml': retired, 'history.yaml': createRenames(['A', 'B']) }),
    ).toEqual([['A', 'B', 'A']]);
  });

  it.each<[string, string[], [string, string][], unknown[]]>([
    [
      'the code came back',
      ['A'],
      [
        ['A', 'B'],
        ['B', 'A'],
      ],
      [['B', 'A', 'B']],
    ],
    [
      'the code came back and was renamed again',
      ['C'],
      [
        ['A', 'B'],
        ['B', 'A'],
        ['A', 'C'],
      ],
      [
        ['A', 'C', 'A'],
        ['B', 'C', 'B'],
      ],
    ],
    [
      'an existing name is older than a retired one',
      ['B', 'C (retired)'],
      [
        ['A', 'B'],
        ['B', 'C'],
      ],
      [['A', 'B', 'A']],
    ],
    ['its page still exists', ['A', 'B'], [['A', 'B']], []],
    ['only its case changed', ['USER'], [['user', 'USER']], []],
    ['another page has its URL now', ['a:b', 'B'], [['a/b', 'B']], []],
    [
      'two codes with the same URL were renamed',
      ['X', 'Y'],
      [
        ['a/b', 'X'],
        ['a:b', 'Y'],
      ],
      [['a-b', 'Y', 'a:b']],
    ],
    ['the URL is reserved for a page of the site', ['B'], [['catalog', 'B']], []],
    ['its spelling is not a valid URL', ['B'], [['💥', 'B']], []],
  ])('is handled if %s', (_, names, lines, expected) => {
    const files = {
      'errors.yaml': createRecords(...names),
      'history.yaml': createRenames(...lines),
    };
    expect(listRedirects(files)).toEqual(expected);
  });

  it('can be the name of a case without a code', () => {
    const line = '- { date: 2026-01-01, change: renamed, code: null, name: No Code, to: B }';
    expect(listRedirects({ 'errors.yaml': '- code: B', 'history.yaml': line })).toEqual([
      ['No-Code', 'B', 'No Code'],
    ]);
  });
});

describe('a previous slug in a guide', () => {
  it('redirects to the code of the guide', () => {
    const guide = '---\nslug: new\npreviousSlugs: [old, older]\n---\n';
    expect(listRedirects({ 'errors.yaml': '- code: new', 'codes/new.md': guide })).toEqual([
      ['old', 'new', null],
      ['older', 'new', null],
    ]);
  });

  it('has priority over the history', () => {
    const files = {
      'errors.yaml': createRecords('B', 'C'),
      'codes/C.md': '---\npreviousSlugs: [a]\n---\n',
      'history.yaml': createRenames(['A', 'B']),
    };
    expect(listRedirects(files)).toEqual([['a', 'C', null]]);
  });
});

describe('the default URL of a code with a slug', () => {
  const createGuide = (code: string, slug: string) =>
    `---\ncode: ${JSON.stringify(code)}\nslug: ${slug}\n---\n`;

  it('redirects to the code', () => {
    expect(listRedirects({ 'codes/x.md': createGuide('USER_NOT_FOUND', 'no-user') })).toEqual([
      ['USER_NOT_FOUND', 'USER_NOT_FOUND', null],
    ]);
  });

  it.each<[string, Files]>([
    [
      'another page has it',
      {
        'errors.yaml': createRecords('TIMEOUT', 'Timeout'),
        'codes/x.md': createGuide('Timeout', 'timeout-2'),
      },
    ],
    [
      'two codes have it',
      {
        'errors.yaml': createRecords('a/b', 'a:b'),
        'codes/x.md': createGuide('a/b', 'slash'),
        'codes/y.md': createGuide('a:b', 'colon'),
      },
    ],
    [
      'it is not valid',
      { 'errors.yaml': createRecords('💥'), 'codes/x.md': createGuide('💥', 'boom') },
    ],
    [
      'it is the URL of the page',
      { 'codes/x.md': createGuide('USER_NOT_FOUND', 'user_not_found') },
    ],
  ])('does not redirect if %s', (_, files) => {
    expect(listRedirects(files)).toEqual([]);
  });

  it('redirects to a renamed code that was published there', () => {
    const files = {
      'errors.yaml': createRecords('GATEWAY_TIMEOUT', 'Timeout'),
      'codes/x.md': createGuide('Timeout', 'timeout-2'),
      'history.yaml': createRenames(['TIMEOUT', 'GATEWAY_TIMEOUT']),
    };
    expect(listRedirects(files)).toEqual([['TIMEOUT', 'GATEWAY_TIMEOUT', 'TIMEOUT']]);
  });
});

describe('the URL of a removed code', () => {
  const addedLine = '- { date: 2026-01-01, change: added, code: A }\n';

  it.each<[string, Files]>([
    [
      'a rename',
      {
        'errors.yaml': createRecords('B'),
        'history.yaml': `${addedLine}${createRenames(['A', 'B'])}`,
      },
    ],
    [
      'a chain of renames',
      {
        'errors.yaml': createRecords('C'),
        'history.yaml': `${addedLine}${createRenames(['B', 'C'], ['A', 'B'])}`,
      },
    ],
    [
      'a guide that names it',
      {
        'errors.yaml': createRecords('B'),
        'history.yaml': addedLine,
        'codes/B.md': '---\npreviousSlugs: [A]\n---\n',
      },
    ],
  ])('is kept by %s', (_, files) => {
    expect(listProblems(files)).toEqual([]);
  });

  it('is not reported if a guide with previous slugs has another problem', () => {
    const files = {
      'errors.yaml': createRecords('B'),
      'history.yaml': addedLine,
      'codes/B.md': '---\nretry: nevr\npreviousSlugs: [A]\n---\n',
    };
    expect(listProblems(files).map(({ at }) => at)).toEqual(['codes/B.md:2:8']);
  });

  it('is not reported if a rename has another problem', () => {
    const line = '- { date: x, change: renamed, code: A, to: B }\n';
    const files = { 'errors.yaml': createRecords('B'), 'history.yaml': `${addedLine}${line}` };
    expect(listProblems(files).map(({ at }) => at)).toEqual(['history.yaml:2:11']);
  });
});

describe('renames and previous slugs are checked', () => {
  it.each<[string, Files, string[], string]>([
    [
      'a cycle, reported once',
      {
        'history.yaml': `- { date: 2026-01-01, change: added, code: A }\n${createRenames(['A', 'B'], ['B', 'C'], ['C', 'A'])}`,
      },
      ['history.yaml:2:59'],
      'The renames `A` → `B` → `C` → `A` form a circle, and none of the codes is in errors.yaml.',
    ],
    [
      'a cycle that another rename leads to',
      { 'history.yaml': createRenames(['Z', 'A'], ['A', 'B'], ['B', 'A']) },
      ['history.yaml:2:59'],
      'The renames `A` → `B` → `A` form a circle, and none of the codes is in errors.yaml.',
    ],
    [
      'a code that is renamed to itself',
      { 'history.yaml': createRenames(['A', 'A']) },
      ['history.yaml:1:59'],
      '`A` is renamed to itself.',
    ],
    [
      'the end of a chain',
      { 'history.yaml': createRenames(['A', 'B'], ['B', 'USER_NOT_FUND']) },
      ['history.yaml:2:59'],
      'The new code `USER_NOT_FUND` is not in errors.yaml.',
    ],
    [
      'a rename without a new code',
      { 'history.yaml': '- date: 2026-01-01\n  change: renamed\n  code: A\n' },
      ['history.yaml:2:11'],
      'The new code of `A` is missing.',
    ],
    [
      'a previous slug that is the URL of another page',
      {
        'errors.yaml': createRecords('A', 'USER_NOT_FOUND'),
        'codes/A.md': '---\npreviousSlugs: [old, user_not_found]\n---\n',
      },
      ['codes/A.md:2:22'],
      '`user_not_found` is the URL of `USER_NOT_FOUND`, so it cannot redirect to `A`.',
    ],
    [
      'a previous slug of two codes',
      {
        'errors.yaml': createRecords('A', 'B'),
        'codes/A.md': '---\npreviousSlugs: [old]\n---\n',
        'codes/B.md': '---\npreviousSlugs: [Old]\n---\n',
      },
      ['codes/B.md:2:17'],
      '`Old` is already an old URL of `A`.',
    ],
    [
      'a previous slug that differs from the current URL only in case',
      { 'codes/USER_NOT_FOUND.md': '---\npreviousSlugs: [user_not_found]\n---\n' },
      ['codes/USER_NOT_FOUND.md:2:17'],
      '`user_not_found` is the current URL of `USER_NOT_FOUND`, except for its case.',
    ],
    [
      'a previous slug that is the current URL',
      { 'codes/USER_NOT_FOUND.md': '---\nslug: x\npreviousSlugs: [x]\n---\n' },
      ['codes/USER_NOT_FOUND.md:3:17'],
      '`x` is the current URL of `USER_NOT_FOUND`.',
    ],
    [
      'a previous slug that is a whole path',
      { 'codes/USER_NOT_FOUND.md': '---\npreviousSlugs: [/example/old/]\n---\n' },
      ['codes/USER_NOT_FOUND.md:2:17'],
      'The old URL `/example/old/` of `USER_NOT_FOUND` may contain only A-Z a-z 0-9 . _ ~ -.',
    ],
    [
      'the guide of a code that was renamed',
      {
        'errors.yaml': createRecords('USERS_NOT_FOUND'),
        'history.yaml': createRenames(['USER', 'USERS_NOT_FOUND']),
        'codes/USER.md': 'Text',
      },
      ['codes/USER.md:1:1'],
      'This guide belongs to no code: `USER` is not in errors.yaml.',
    ],
  ])('%s', (_, files, positions, message) => {
    const problems = listProblems(files);
    expect(problems.map(({ at }) => at)).toEqual(positions);
    expect(problems[0]?.message).toBe(message);
  });

  it('the guide of a renamed code, with a hint for it', () => {
    const files = {
      'errors.yaml': createRecords('NEW'),
      'history.yaml': createRenames(['OLD', 'NEW']),
      'codes/OLD.md': 'Text',
    };
    expect(listProblems(files)[0]?.hint).toBe(
      'The code is now `NEW`. Rename the file accordingly.',
    );
  });
});

describe('a retired code that was renamed', () => {
  const history = createRenames(['A', 'B'], ['B', 'C']);
  const createRetirement = (extraFields = '') => `{ date: 2026-01-01${extraFields} }`;

  it('is replaced by its newest name', () => {
    const files = {
      'errors.yaml': `- { code: A, retired: ${createRetirement()} }\n- code: C`,
      'history.yaml': history,
    };
    expect(loadCatalog(files).codes[0]).toMatchObject({
      retired: { replacedBy: ['C'] },
      cases: [{ retired: { replacedBy: ['C'] } }],
    });
  });

  it('keeps the replacement of its record', () => {
    const files = {
      'errors.yaml': `- { code: A, retired: ${createRetirement(', replacedBy: [D]')} }\n- code: C\n- code: D`,
      'history.yaml': history,
    };
    expect(loadCatalog(files).codes[0]?.retired?.replacedBy).toEqual(['D']);
  });
});
