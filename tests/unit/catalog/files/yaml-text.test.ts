import { describe, expect, it } from 'vitest';
import { parseYamlText } from '../../../../src/catalog/files/yaml-text.ts';
import { listProblems } from '../../support/catalogs.ts';

const text =
  '- code: a\n  title: T\n  status: 404\n- code: b\n  title: U\n  status: 405\n- code: c\n  message: M\n';
const replace = (to: string, from = 'title: U') => text.replace(from, to);

/** Lists the problems of a YAML text, as `line:column message → hint`. */
const list = (yaml: string) =>
  parseYamlText(yaml, 'errors.yaml').issues.map(
    ({ line, column, message, hint }) => `${line}:${column} ${message} → ${hint}`,
  );

describe('one mistake in the syntax', () => {
  it.each([
    [
      'a tab',
      replace('\ttitle: U', '  title: U'),
      '5:1 The line is indented with a tab. → Use spaces instead. 4 more lines may be wrong only because of this.',
    ],
    [
      'unusual spaces',
      replace('\u00a0 title: U', '  title: U'),
      '5:1 The line is indented with unusual spaces. → Use ordinary spaces instead.',
    ],
    [
      'one space too few',
      replace(' title: U', '  title: U'),
      '5:1 This line is not indented like the lines above it. → Begin it in the same column as the other fields or items next to it.',
    ],
    [
      'one space too many',
      replace('   title: U', '  title: U'),
      '5:4 This line is not indented like the lines above it.',
    ],
    [
      'no indentation',
      replace('title: U', '  title: U'),
      '5:1 This line is not indented like the lines above it.',
    ],
    [
      'no space after the colon',
      replace('title:U'),
      '5:3 A space is missing after the colon. → Write it like this: title: U',
    ],
    ['no colon', replace('title U'), '5:3 This line is not a field, because it has no colon.'],
    [
      'no space after the hyphen',
      replace('-code: b', '- code: b'),
      '4:1 A space is missing after the hyphen. → Write it like this: - code: b',
    ],
    [
      'a colon in a text',
      replace('title: U: V'),
      '5:10 A text that contains a colon and a space must be in quotes. → Write it like this: "U: V"',
    ],
    [
      'an open quotation mark',
      replace('title: "U'),
      '5:10 The quotation mark at the beginning of this text is never closed. → Add " at its end.',
    ],
    ['an open bracket', replace('meta: { a: 1'), '5:9 The bracket `{` is never closed. → Add }.'],
    ['a closing bracket', replace('meta: ]'), '5:9 A bracket is closed that was not opened.'],
    [
      'a field twice',
      replace('code: U'),
      '5:3 The field `code` is written twice. → Write each field only once.',
    ],
    [
      'a text with *',
      replace('title: *U'),
      '5:10 A text cannot begin with `*`. → Put the text in quotes: "*U"',
    ],
    [
      'a text with @',
      replace('title: @U'),
      '5:10 A text cannot begin with `@`. → Put the text in quotes: "@U"',
    ],
    [
      'a text with %',
      replace('title: %U'),
      '5:10 A text cannot begin with `%`. → Put the text in quotes: "%U"',
    ],
    [
      'a text with !',
      replace('title: !U x'),
      '5:10 A text cannot begin with `!`. → Put the text in quotes: "!U x"',
    ],
    [
      'a text with a back-tick',
      replace('title: `U`'),
      '5:10 A text cannot begin with ```. → Put the text in quotes: "`U`"',
    ],
    ['a line with %', `%U\n${text}`, '1:1 A text cannot begin with `%`.'],
    [
      'a second document',
      replace('---\n- code: b', '- code: b'),
      '4:1 A line with --- begins a second part of the file, which would be ignored. → Remove the line with ---.',
    ],
    [
      'an unknown escape',
      replace('title: "\\d"'),
      '5:11 `\\d` has no meaning in double quotes. → Write `\\\\d` for a backslash, or put the text in single quotes.',
    ],
    [
      'quotes in quotes',
      replace('title: "a "b" c"'),
      '5:14 Text follows a closing quotation mark. → Put the whole text in quotes. Inside it, write \\" for ".',
    ],
    [
      'an apostrophe',
      replace("title: 'don't'"),
      "5:15 Text follows a closing quotation mark. → Put the whole text in quotes. Inside it, write '' for '.",
    ],
    [
      'no comma',
      replace('meta: { a: 1 b: 2 }'),
      '5:14 In the brackets, a comma or a space is missing.',
    ],
    ['two commas', replace('meta: { a: 1,, b: 2 }'), '5:16 There is an extra comma.'],
    [
      'a circle of aliases',
      replace('meta: &x { a: *x }'),
      '5:17 The alias `*x` repeats too much, or leads to itself. → Write out the values instead of using aliases.',
    ],
    [
      'too many levels',
      replace(`meta: ${'['.repeat(5000)}${']'.repeat(5000)}`),
      'The values are nested too deeply. → Write them with fewer levels.',
    ],
  ])('is one problem in plain words: %s', (_, yaml, problem) => {
    for (const lines of [yaml, yaml.replaceAll('\n', '\r\n')]) {
      expect(list(lines)).toEqual([
        expect.stringContaining(problem.replace(/ \d+ more lines.*/, '')),
      ]);
    }
  });

  it('is followed by the number of those that may follow from it, in a file of any length', () => {
    const long = Array.from({ length: 2000 }, (_, index) => `- code: c${index}\n  title: T\n`);
    long[3] = '- code: x\ntitle: T\n';
    expect(list(long.join(''))).toEqual([
      expect.stringMatching(
        /^8:1 This line is not indented .* \d{4} more lines may be wrong only because of this\.$/,
      ),
    ]);
  });

  it('is told for the first three lines', () => {
    const yaml = Array.from({ length: 9 }, (_, index) => `- code: c${index}\n  title: @x\n`);
    expect(list(yaml.join('')).map((problem) => problem.split(' ')[0])).toEqual([
      '2:10',
      '4:10',
      '6:10',
    ]);
    expect(list(yaml.join('')).at(-1)).toContain('6 more lines may be wrong only because of this.');
  });

  it('never uses the words of the parser', () => {
    const mistakes = [
      '\t',
      ' ',
      '-',
      '- ',
      ':',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      ',',
      '&',
      '*',
      '!',
      '|',
      '>',
      '%',
      '@',
      '`',
      '? ',
      '#',
      '\\',
      '---\n',
      '\n',
    ];
    for (const mistake of mistakes) {
      for (let index = 0; index < text.length; index += 5) {
        const yaml = text.slice(0, index) + mistake + text.slice(index);
        for (const problem of list(yaml)) {
          expect(problem).not.toMatch(
            /implicit|mapping|sequence|scalar|token|flow|indicator|node|stream|directive|undefined|Error/i,
          );
          expect(problem).toMatch(/^\d+:\d+ [A-Z`].*\. → [A-Z].*$/s);
        }
      }
    }
  });
});

describe('values that would be lost', () => {
  it.each([
    ['meta: { a: .nan }', '5:14 `.nan` is not a number that JSON can contain.'],
    ['meta: { a: [-.inf] }', '5:15 `-.inf` is not a number that JSON can contain.'],
    ['meta: { a: 1e999 }', '5:14 `1e999` is not a number that JSON can contain.'],
    [
      'meta: { a: 12345678901234567890 }',
      '5:14 The number `12345678901234567890` is too large, so its last digits would change. → Put it in quotes: "12345678901234567890"',
    ],
    [
      'meta: { a: { __proto__: 1 } }',
      '5:16 A field cannot have the name `__proto__`, because it would be lost.',
    ],
    [
      'message: {{id}}',
      '5:13 The name of a field cannot be a list or contain fields. → Put text that begins with { or [ in quotes.',
    ],
    ['__proto__: 1', '5:3 A field cannot have the name `__proto__`, because it would be lost.'],
  ])('are named with their place: %s', (field, problem) => {
    expect(list(replace(field))).toEqual([expect.stringContaining(problem)]);
  });
});

describe('the same mistake many times', () => {
  it('is told for the first twenty records', () => {
    const records = Array.from(
      { length: 500 },
      (_, index) => `- { code: c${index}, stauts: 404 }\n`,
    );
    const problems = listProblems({ 'errors.yaml': records.join('') });
    expect(problems).toHaveLength(20);
    expect(problems.at(-1)).toMatchObject({
      at: 'errors.yaml:20:16',
      hint: 'Did you mean `status`? 480 more problems of this kind in this file may follow from it.',
    });
  });

  it('is one problem if records became the items of another list', () => {
    const records = Array.from(
      { length: 50 },
      (_, index) => `  - code: c${index}\n    status: 404\n`,
    );
    const problems = listProblems({
      'errors.yaml': `- code: a\n  operations:\n${records.join('')}`,
    });
    expect(problems).toEqual([
      expect.objectContaining({
        at: 'errors.yaml:3:5',
        hint: expect.stringContaining('49 more problems of this kind') as string,
      }),
    ]);
  });
});
