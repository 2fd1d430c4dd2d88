import { describe, expect, it } from 'vitest';
import { listPreviousAddresses } from '../../../../src/catalog/model/redirects.ts';
import { formatLabel } from '../../../../src/catalog/model/catalog.ts';
import { catalogOf, problemsOf, type Files } from '../../support/catalogs.ts';

/** Where each former address leads, and what the code was called there. */
const leads = (files: Files) =>
  listPreviousAddresses(catalogOf(files)).map(({ slug, name, code }) => [
    slug,
    formatLabel(code),
    name,
  ]);

const renames = (...lines: [from: string, to: string][]) =>
  lines
    .map(([code, to]) => `- ${JSON.stringify({ date: '2026-01-01', change: 'renamed', code, to })}`)
    .join('\n');
const codes = (...names: string[]) =>
  names
    .map((name) => {
      const [code, isRetired] = name.split(' (');
      return `- ${JSON.stringify({ code, ...(isRetired && { retired: { date: '2026-02-01' } }) })}`;
    })
    .join('\n');

describe('the address of a renamed code', () => {
  it('leads to the new code', () => {
    expect(leads({ 'errors.yaml': codes('B'), 'history.yaml': renames(['A', 'B']) })).toEqual([
      ['A', 'B', 'A'],
    ]);
  });

  it('leads straight to the newest name, in whatever order the lines stand', () => {
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
      const found = leads({ 'errors.yaml': codes('D'), 'history.yaml': renames(...lines) });
      expect(found.sort()).toEqual([
        ['A', 'D', 'A'],
        ['B', 'D', 'B'],
        ['C', 'D', 'C'],
      ]);
    }
  });

  it('passes over a name that is retired, but rather leads there than nowhere', () => {
    const retired = '- { code: B, retired: { date: 2026-02-01 } }\n';
    const history = renames(['A', 'B'], ['B', 'C']);
    expect(leads({ 'errors.yaml': `${retired}- code: C`, 'history.yaml': history })).toEqual([
      ['A', 'C', 'A'],
    ]);
    expect(leads({ 'errors.yaml': retired, 'history.yaml': renames(['A', 'B']) })).toEqual([
      ['A', 'B', 'A'],
    ]);
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
      'a name that came back is older than one that is retired',
      ['B', 'C (retired)'],
      [
        ['A', 'B'],
        ['B', 'C'],
      ],
      [['A', 'B', 'A']],
    ],
    ['its page is there still', ['A', 'B'], [['A', 'B']], []],
    ['only its case changed', ['USER'], [['user', 'USER']], []],
    ['another page has its address now', ['a:b', 'B'], [['a/b', 'B']], []],
    [
      'two of the same address were renamed',
      ['X', 'Y'],
      [
        ['a/b', 'X'],
        ['a:b', 'Y'],
      ],
      [['a-b', 'Y', 'a:b']],
    ],
    ['the site itself uses that address', ['B'], [['catalog', 'B']], []],
    ['its spelling makes no address', ['B'], [['💥', 'B']], []],
  ])('is right where %s', (_, names, lines, expected) => {
    const files = { 'errors.yaml': codes(...names), 'history.yaml': renames(...lines) };
    expect(leads(files)).toEqual(expected);
  });

  it('leads on from the name of a case that had no code', () => {
    const line = '- { date: 2026-01-01, change: renamed, code: null, name: No Code, to: B }';
    expect(leads({ 'errors.yaml': '- code: B', 'history.yaml': line })).toEqual([
      ['No-Code', 'B', 'No Code'],
    ]);
  });
});

describe('the address that a code had before', () => {
  it('leads to it where its guide names it', () => {
    const guide = '---\nslug: new\nformerSlugs: [old, older]\n---\n';
    expect(leads({ 'errors.yaml': '- code: new', 'codes/new.md': guide })).toEqual([
      ['old', 'new', null],
      ['older', 'new', null],
    ]);
  });

  it('leads where the guide says, whatever the history says', () => {
    const files = {
      'errors.yaml': codes('B', 'C'),
      'codes/C.md': '---\nformerSlugs: [a]\n---\n',
      'history.yaml': renames(['A', 'B']),
    };
    expect(leads(files)).toEqual([['a', 'C', null]]);
  });
});

describe('the address of the spelling of a code that has another one', () => {
  const guide = (code: string, slug: string) =>
    `---\ncode: ${JSON.stringify(code)}\nslug: ${slug}\n---\n`;

  it('leads to the code', () => {
    expect(leads({ 'codes/x.md': guide('USER_NOT_FOUND', 'no-user') })).toEqual([
      ['USER_NOT_FOUND', 'USER_NOT_FOUND', null],
    ]);
  });

  it.each<[string, Files]>([
    [
      'another page has it',
      { 'errors.yaml': codes('TIMEOUT', 'Timeout'), 'codes/x.md': guide('Timeout', 'timeout-2') },
    ],
    [
      'two codes are spelled so',
      {
        'errors.yaml': codes('a/b', 'a:b'),
        'codes/x.md': guide('a/b', 'slash'),
        'codes/y.md': guide('a:b', 'colon'),
      },
    ],
    ['it is no address', { 'errors.yaml': codes('💥'), 'codes/x.md': guide('💥', 'boom') }],
    ['it is that of the page', { 'codes/x.md': guide('USER_NOT_FOUND', 'user_not_found') }],
  ])('leads nowhere where %s', (_, files) => {
    expect(leads(files)).toEqual([]);
  });

  it('leads to the renamed code that was published there', () => {
    const files = {
      'errors.yaml': codes('GATEWAY_TIMEOUT', 'Timeout'),
      'codes/x.md': guide('Timeout', 'timeout-2'),
      'history.yaml': renames(['TIMEOUT', 'GATEWAY_TIMEOUT']),
    };
    expect(leads(files)).toEqual([['TIMEOUT', 'GATEWAY_TIMEOUT', 'TIMEOUT']]);
  });
});

describe('what keeps an address', () => {
  const added = '- { date: 2026-01-01, change: added, code: A }\n';

  it.each<[string, Files]>([
    ['a rename', { 'errors.yaml': codes('B'), 'history.yaml': `${added}${renames(['A', 'B'])}` }],
    [
      'renames one after the other',
      { 'errors.yaml': codes('C'), 'history.yaml': `${added}${renames(['B', 'C'], ['A', 'B'])}` },
    ],
    [
      'a guide that names it',
      {
        'errors.yaml': codes('B'),
        'history.yaml': added,
        'codes/B.md': '---\nformerSlugs: [A]\n---\n',
      },
    ],
  ])('is %s, and then nothing is missing', (_, files) => {
    expect(problemsOf(files)).toEqual([]);
  });

  it('is no list of a guide with a problem of its own, yet that alone is said', () => {
    const files = {
      'errors.yaml': codes('B'),
      'history.yaml': added,
      'codes/B.md': '---\nretry: nevr\nformerSlugs: [A]\n---\n',
    };
    expect(problemsOf(files).map(({ at }) => at)).toEqual(['codes/B.md:2:8']);
  });

  it('is no rename with a problem of its own, yet that alone is said', () => {
    const line = '- { date: x, change: renamed, code: A, to: B }\n';
    const files = { 'errors.yaml': codes('B'), 'history.yaml': `${added}${line}` };
    expect(problemsOf(files).map(({ at }) => at)).toEqual(['history.yaml:2:11']);
  });
});

describe('renames and former addresses are checked', () => {
  it.each<[string, Files, string[], string]>([
    [
      'a circle, once',
      {
        'history.yaml': `- { date: 2026-01-01, change: added, code: A }\n${renames(['A', 'B'], ['B', 'C'], ['C', 'A'])}`,
      },
      ['history.yaml:2:59'],
      'The renames `A` → `B` → `C` → `A` form a circle, and none of the codes is in errors.yaml.',
    ],
    [
      'a circle, where another rename leads into it',
      { 'history.yaml': renames(['Z', 'A'], ['A', 'B'], ['B', 'A']) },
      ['history.yaml:2:59'],
      'The renames `A` → `B` → `A` form a circle, and none of the codes is in errors.yaml.',
    ],
    [
      'a code that is renamed to itself',
      { 'history.yaml': renames(['A', 'A']) },
      ['history.yaml:1:59'],
      '`A` is renamed to itself.',
    ],
    [
      'the end of a chain',
      { 'history.yaml': renames(['A', 'B'], ['B', 'USER_NOT_FUND']) },
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
      'a former address that is that of another page',
      {
        'errors.yaml': codes('A', 'USER_NOT_FOUND'),
        'codes/A.md': '---\nformerSlugs: [old, user_not_found]\n---\n',
      },
      ['codes/A.md:2:20'],
      '`user_not_found` is the URL of `USER_NOT_FOUND`, so it cannot redirect to `A`.',
    ],
    [
      'a former address that two codes claim',
      {
        'errors.yaml': codes('A', 'B'),
        'codes/A.md': '---\nformerSlugs: [old]\n---\n',
        'codes/B.md': '---\nformerSlugs: [Old]\n---\n',
      },
      ['codes/B.md:2:15'],
      '`Old` is already a previous URL of `A`.',
    ],
    [
      'a former address that differs from that of today by case alone',
      { 'codes/USER_NOT_FOUND.md': '---\nformerSlugs: [user_not_found]\n---\n' },
      ['codes/USER_NOT_FOUND.md:2:15'],
      '`user_not_found` is the current URL of `USER_NOT_FOUND`, except for its case.',
    ],
    [
      'a former address that is the one of today',
      { 'codes/USER_NOT_FOUND.md': '---\nslug: x\nformerSlugs: [x]\n---\n' },
      ['codes/USER_NOT_FOUND.md:3:15'],
      '`x` is the current URL of `USER_NOT_FOUND`.',
    ],
    [
      'a former address that is a whole path',
      { 'codes/USER_NOT_FOUND.md': '---\nformerSlugs: [/example/old/]\n---\n' },
      ['codes/USER_NOT_FOUND.md:2:15'],
      'The previous URL `/example/old/` of `USER_NOT_FOUND` may contain only A-Z a-z 0-9 . _ ~ -.',
    ],
    [
      'the guide of a code that was renamed',
      {
        'errors.yaml': codes('USERS_NOT_FOUND'),
        'history.yaml': renames(['USER', 'USERS_NOT_FOUND']),
        'codes/USER.md': 'Text',
      },
      ['codes/USER.md:1:1'],
      'This guide belongs to no code: `USER` is not in errors.yaml.',
    ],
  ])('%s', (_, files, places, message) => {
    const problems = problemsOf(files);
    expect(problems.map(({ at }) => at)).toEqual(places);
    expect(problems[0]?.message).toBe(message);
  });

  it('says what to do with the guide of a renamed code', () => {
    const files = {
      'errors.yaml': codes('NEW'),
      'history.yaml': renames(['OLD', 'NEW']),
      'codes/OLD.md': 'Text',
    };
    expect(problemsOf(files)[0]?.hint).toBe('The code is now `NEW`. Rename the file accordingly.');
  });
});

describe('a retired code that the history calls renamed', () => {
  const history = renames(['A', 'B'], ['B', 'C']);
  const retired = (more = '') => `{ date: 2026-01-01${more} }`;

  it('is replaced by its newest name', () => {
    const files = {
      'errors.yaml': `- { code: A, retired: ${retired()} }\n- code: C`,
      'history.yaml': history,
    };
    expect(catalogOf(files).codes[0]).toMatchObject({
      retired: { replacedBy: ['C'] },
      cases: [{ retired: { replacedBy: ['C'] } }],
    });
  });

  it('keeps what its record says', () => {
    const files = {
      'errors.yaml': `- { code: A, retired: ${retired(', replacedBy: [D]')} }\n- code: C\n- code: D`,
      'history.yaml': history,
    };
    expect(catalogOf(files).codes[0]?.retired?.replacedBy).toEqual(['D']);
  });
});
