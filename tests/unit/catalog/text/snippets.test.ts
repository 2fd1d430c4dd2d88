import { execFileSync } from 'node:child_process';
import { parse, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSnippets, type Snippet } from '../../../../src/catalog/text/snippets.ts';
import { catalogOf, defined, minimalCatalog, problemsOf } from '../../support/catalogs.ts';

const url = 'https://errors.example.com/example/code/';

/** A catalog.yaml with these lines of a template. */
const withTemplate = (...lines: string[]) =>
  `${minimalCatalog}snippets:\n  - title: A\n    language: js\n    template: |\n${lines
    .map((line) => `      ${line}\n`)
    .join('')}`;

/** What becomes of a template on the page of the only code. */
function made(template: string, record: Record<string, unknown>): Snippet[] {
  const catalog = catalogOf({
    'catalog.yaml': withTemplate(template),
    'errors.yaml': JSON.stringify([record]),
  });
  return createSnippets(catalog, defined(catalog.codes[0], 'a code'), url);
}

describe('what a template writes', () => {
  it.each([
    ['{{code|json}}', '"USER_NOT_FOUND"'],
    ['{{ code | shell }}', "'USER_NOT_FOUND'"],
    ['{{code}}: {{status}}', 'USER_NOT_FOUND: 404'],
    ['{{operation}}', 'usersGet'],
    ['{{docsUrl|json}}', `"${url}"`],
    ['style=\\{{ a: 1 }} { b }', 'style={{ a: 1 }} { b }'],
  ])('%s', (template, text) => {
    const record = { code: 'USER_NOT_FOUND', status: 404, operations: ['usersGet'] };
    expect(made(template, record)).toEqual([{ title: 'A', language: 'js', text }]);
  });

  it.each([
    ['{{operation}}', { code: 'A' }],
    ['{{status}}', { code: 'A' }],
    ['{{code|json}}', { code: null, name: 'NoCode', title: 'An error without a code' }],
    // A value as it is has to be one name or number; anything else needs a filter.
    ['{{code}}', { code: 'a;b' }],
    // No shell takes these for certain, least of all in a comment.
    ['# {{code|shell}}', { code: 'a\nrm -rf .' }],
  ])('%s is left out where it has no value that can stand there', (template, record) => {
    expect(made(template, record)).toEqual([]);
  });
});

describe('hostile codes stay one literal', () => {
  const hostile = [
    `'"; process.exit(1); //`,
    '$(touch hacked) `touch hacked` ${HOME}',
    String.raw`a\', \", \\`,
    "it's; rm -rf .",
    '</script><b>{{code}}',
    '-1003',
    '0',
    'äöü 🙂 \u2028 end',
  ];

  it.each(hostile)('%j as a JSON string, in JavaScript and in GraphQL', (code) => {
    const text = made('{{code|json}}', { code })[0]?.text;
    expect(JSON.parse(defined(text, 'a literal'))).toBe(code);
    const query = made('{ f(a: {{code|json}}) }', { code })[0]?.text;
    const values: string[] = [];
    visit(parse(defined(query, 'a query')), {
      StringValue: (node) => void values.push(node.value),
    });
    expect(values).toEqual([code]);
    expect(text).not.toContain('\u2028');
  });

  it('as one word of a shell', () => {
    const script = hostile
      .map((code) => defined(made("printf '%s\\0' {{code|shell}}", { code })[0], 'a command').text)
      .join('\n');
    expect(execFileSync('sh', ['-c', script], { encoding: 'utf8' })).toBe(
      `${hostile.join('\0')}\0`,
    );
  });
});

describe('problems of templates', () => {
  it('names and filters that do not exist are named, all at once', () => {
    const problems = problemsOf({ 'catalog.yaml': withTemplate('{{cod|json}}', '{{code|jsn}}') });
    expect(problems).toEqual([
      {
        at: 'catalog.yaml:13:15',
        message: 'Line 1 of the template uses `cod`, which does not exist.',
        hint: 'Did you mean `code`? Use one of: `code`, `title`, `status`, `operation`, `returns`, `docsUrl`. For two literal braces, write `\\{{`.',
      },
      {
        at: 'catalog.yaml:13:15',
        message: 'Line 2 of the template uses the filter `jsn`, which does not exist.',
        hint: 'Did you mean `json`? Use one of: `json`, `shell`. For two literal braces, write `\\{{`.',
      },
    ]);
  });

  it('braces that were meant as they are', () => {
    const problems = problemsOf({ 'catalog.yaml': withTemplate('style={{ a: 1 }}', 'open {{') });
    expect(problems.map(({ message }) => message)).toEqual([
      'Line 1 of the template uses `a: 1`, which does not exist.',
      'Line 2 of the template uses ``, which does not exist.',
    ]);
  });

  it('a title that is used twice', () => {
    const twice = `${withTemplate('a')}  - { title: A, language: sh, template: b }\n`;
    expect(problemsOf({ 'catalog.yaml': twice })).toMatchObject([
      { at: 'catalog.yaml:15:14', message: 'The snippet title `A` is used twice.' },
    ]);
  });
});
