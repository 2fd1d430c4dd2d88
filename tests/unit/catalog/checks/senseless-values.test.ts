/** Values that are valid, but cannot be meant. Each is named with its place. */
import { describe, expect, it } from 'vitest';
import { checkDates } from '../../../../src/catalog/checks/dates.ts';
import { parseCatalog } from '../../../../src/catalog/files/parse-catalog.ts';
import { createSource, listProblems, minimalCatalog, type Files } from '../../support/catalogs.ts';

const list = (files: Files) =>
  listProblems(files).map(({ at, message, hint }) => `${at} ${message} → ${hint}`);

describe('replacements', () => {
  const by = (code: string, ...replacedBy: string[]) =>
    `- { code: ${code}, deprecated: { replacedBy: [${replacedBy.join(', ')}] } }\n`;

  it.each([
    [
      'a code itself',
      by('A', 'A'),
      ['errors.yaml:1:41 `A` is replaced by itself. → Write another code, or remove `replacedBy`.'],
    ],
    [
      'a circle of two',
      by('A', 'B') + by('B', 'A'),
      [
        'errors.yaml:1:41 The replacements `A` → `B` → `A` form a circle, and all of these codes are deprecated or retired. → Write the code that the API sends now.',
      ],
    ],
    [
      'a circle of three, told once',
      by('A', 'B') + by('B', 'D', 'C') + by('C', 'A') + by('D'),
      [
        'errors.yaml:1:41 The replacements `A` → `B` → `C` → `A` form a circle, and all of these codes are deprecated or retired. → Write the code that the API sends now.',
      ],
    ],
    [
      'an unknown code',
      by('A', 'B'),
      [
        'errors.yaml:1:41 The replacement `B` is not a code of this catalog. → Use a code of errors.yaml, or remove `replacedBy`.',
      ],
    ],
  ])('are named if they are %s', (_, errors, problems) => {
    expect(list({ 'errors.yaml': errors })).toEqual(problems);
  });

  it('may lead to a code that the API still sends', () => {
    expect(list({ 'errors.yaml': `${by('A', 'B')}${by('B', 'A')}- { code: B }\n` })).toEqual([]);
    expect(list({ 'errors.yaml': `${by('A', 'B')}${by('B', 'C')}- { code: C }\n` })).toEqual([]);
  });

  it('are also checked in guides', () => {
    const guide = '---\ncases:\n  One: { retired: { date: 2026-01-01, replacedBy: [A] } }\n---\n';
    expect(list({ 'errors.yaml': '- { code: A, name: One }\n', 'codes/A.md': guide })).toEqual([
      expect.stringContaining('codes/A.md:3:52 `A` is replaced by itself.'),
    ]);
  });
});

describe('history.yaml', () => {
  const line = (date: string, rest = 'change: added, code: USER_NOT_FOUND') =>
    `- { date: ${date}, ${rest} }\n`;
  it.each([
    [
      'out of order',
      line('2026-02-01') + line('2026-01-01', 'change: retired, code: USER_NOT_FOUND'),
      'history.yaml:2:11 The line is dated 2026-01-01, but a line above it is dated 2026-02-01. → Sort the lines by date, the oldest first.',
    ],
    [
      'repeated',
      line('2026-01-01') + '- { code: USER_NOT_FOUND, change: added, date: 2026-01-01 }\n',
      'history.yaml:2:3 The line is a duplicate. → Delete one of the lines.',
    ],
    [
      'an impossible day',
      line('2026-02-30'),
      'history.yaml:1:11 `date` is `2026-02-30`, which is not a date.',
    ],
    [
      'a field without a meaning',
      line('2026-01-01', 'change: added, code: USER_NOT_FOUND, to: USER_NOT_FOUND'),
      'history.yaml:1:60 `to` has no meaning for `change: added`, and would be ignored. → Write `change: renamed`, or remove `to`.',
    ],
  ])('is named if it has a line that is %s', (_, history, problem) => {
    expect(list({ 'history.yaml': history })).toEqual([expect.stringContaining(problem)]);
  });
});

describe('dates', () => {
  it('cannot be in the future, or before there were computers', () => {
    const { parsed } = parseCatalog(
      createSource({
        'catalog.yaml': minimalCatalog.replace(
          'title: Example docs',
          'title: Example docs, date: 2027-01-01, imported: 2026-01-01',
        ),
        'errors.yaml': '- { code: A, name: One, retired: { date: 2999-01-01 } }\n',
        'history.yaml':
          '- { date: 0001-01-01, change: added, code: A }\n- { date: 2026-12-31, change: added, code: A }\n',
        'codes/A.md': '---\ncases: { One: { retired: { date: 2030-01-01 } } }\n---\n',
      }),
    );
    const issues = checkDates(parsed, (date) => date > '2026-11-30');
    expect(
      issues.map(({ file, line, message }) => `${file.split('/').at(-1)}:${line} ${message}`),
    ).toEqual([
      'history.yaml:1 The date 0001-01-01 is before 1970-01-01.',
      'history.yaml:2 The date 2026-12-31 is in the future.',
      'errors.yaml:1 The date 2999-01-01 is in the future.',
      'A.md:2 The date 2030-01-01 is in the future.',
      'catalog.yaml:4 The date 2027-01-01 is in the future.',
    ]);
  });
});

describe('codes and names', () => {
  it.each([
    '\\u202Eevil',
    'a\\u200Bb',
    'a\\0b',
    'a\\nb',
    'a\\tb',
    '\\x1B[31m',
    'a\\u2028b',
    '\\uFEFFa',
    'a\\u00ADb',
    'a\\u2066b',
  ])('with an invisible character are named: %s', (text) => {
    expect(list({ 'errors.yaml': `- code: "x${text}"\n` })).toEqual([
      expect.stringMatching(
        /^errors\.yaml:1:9 Character \d of `code` is U\+[\dA-F]{4}, which is invisible or changes the text around it\. → Delete it\./,
      ),
    ]);
    expect(list({ 'errors.yaml': `- code: x\n  name: "x${text}"\n` })).toEqual([
      expect.stringContaining('errors.yaml:2:9 Character'),
    ]);
  });

  it('can have letters of every language', () => {
    for (const code of ['كود-عربي1', 'кодx1', '日本1', 'é1', '💥1']) {
      expect(list({ 'errors.yaml': `- code: ${code}\n` })).toEqual([]);
    }
  });

  it.each([
    'con',
    'NUL',
    'aux.txt',
    'com1',
    'lpt9',
    'foo.',
    '.htaccess',
    '..',
    '.',
    'x.json',
    'all',
    'a'.repeat(201),
  ])('that cannot be the name of a file get a slug: %s', (code) => {
    const files = { 'errors.yaml': `- code: "${code}"\n` };
    expect(list(files)).toEqual([
      expect.stringMatching(
        /^errors\.yaml:1:9 The URL `.*` of `.*` .*\. → Give it a different URL: create a file in codes\//,
      ),
    ]);
    const guide = `---\ncode: "${code}"\nslug: safe-1\n---\n`;
    expect(list({ ...files, 'codes/guide.md': guide })).toEqual([]);
  });

  it.each(['con', 'x.', '.x', '_/x', '../x', 'a b'])('cannot get the slug %s', (slug) => {
    const guide = `---\nslug: "${slug}"\n---\n`;
    expect(list({ 'codes/USER_NOT_FOUND.md': guide })).toEqual([
      expect.stringContaining('codes/USER_NOT_FOUND.md:2:7 The URL `'),
    ]);
  });

  it('of categories cannot be names of Windows', () => {
    const about = minimalCatalog.replace('id: users', 'id: nul');
    expect(list({ 'catalog.yaml': about })).toEqual([
      expect.stringContaining(
        'catalog.yaml:9:11 `categories.id` is the name of a device on Windows, or too long. → Choose a different one.',
      ),
    ]);
  });
});

describe('snippets', () => {
  it.each(['x {{code|json', 'x {{code\ny', '{{ {{code|json}}'])(
    'with an open {{ are named: %j',
    (template) => {
      const about = `${minimalCatalog}snippets:\n  - { title: A, language: js, template: ${JSON.stringify(template)} }\n`;
      expect(list({ 'catalog.yaml': about })).toEqual([
        expect.stringContaining(
          'Line 1 of the template opens `{{`, but does not close it. → Add `}}` after the value.',
        ),
      ]);
    },
  );
});

describe('keys with a meaning in JavaScript', () => {
  it.each(['constructor', 'toString', 'hasOwnProperty', 'prototype', 'length'])(
    'work everywhere: %s',
    (key) => {
      const about =
        `${minimalCatalog}placeholders:\n  syntax: [braces]\n  samples:\n    ${key}: { sample: x, byCase: { ${key}: y } }\n`.replace(
          'code: $code',
          `code: $code, ${key}: 1`,
        );
      const errors = `- { code: ${key}, name: ${key}, message: "{${key}}", meta: { ${key}: { ${key}: 1 } } }\n`;
      const history = `- { date: 2026-01-01, change: added, code: ${key}, name: ${key} }\n`;
      const guide = `---\ncases: { ${key}: { note: x } }\n---\n`;
      expect(
        list({
          'catalog.yaml': about,
          'errors.yaml': errors,
          'history.yaml': history,
          [`codes/${key}.md`]: guide,
        }),
      ).toEqual([]);
    },
  );
});
