import { execFileSync } from 'node:child_process';
import { parse, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSnippets, type Snippet } from '../../../../src/catalog/text/snippets.ts';
import {
  loadCatalog,
  requireDefined,
  minimalCatalog,
  listProblems,
} from '../../support/catalogs.ts';

const url = 'https://errors.example.com/example/code/';

/** Creates a catalog.yaml with a template. */
const createCatalogFile = (...lines: string[]) =>
  `${minimalCatalog}snippets:\n  - title: A\n    language: js\n    template: |\n${lines
    .map((line) => `      ${line}\n`)
    .join('')}`;

/** Creates the snippets of a template for the only code of a catalog. */
function renderTemplate(template: string, record: Record<string, unknown>): Snippet[] {
  const catalog = loadCatalog({
    'catalog.yaml': createCatalogFile(template),
    'errors.yaml': JSON.stringify([record]),
  });
  return createSnippets(catalog, requireDefined(catalog.codes[0], 'a code'), url);
}

describe('the text of a template', () => {
  it.each([
    ['{{code|json}}', '"USER_NOT_FOUND"'],
    ['{{ code | shell }}', "'USER_NOT_FOUND'"],
    ['{{code}}: {{status}}', 'USER_NOT_FOUND: 404'],
    ['{{operation}}', 'usersGet'],
    ['{{docsUrl|json}}', `"${url}"`],
    ['style=\\{{ a: 1 }} { b }', 'style={{ a: 1 }} { b }'],
  ])('%s', (template, text) => {
    const record = { code: 'USER_NOT_FOUND', status: 404, operations: ['usersGet'] };
    expect(renderTemplate(template, record)).toEqual([{ title: 'A', language: 'js', text }]);
  });

  it.each([
    ['{{operation}}', { code: 'A' }],
    ['{{status}}', { code: 'A' }],
    ['{{code|json}}', { code: null, name: 'NoCode', title: 'An error without a code' }],
    // A value without a filter must be one name or number.
    ['{{code}}', { code: 'a;b' }],
    // Shells do not reliably accept these values, especially in comments.
    ['# {{code|shell}}', { code: 'a\nrm -rf .' }],
  ])('%s is omitted if there is no valid value', (template, record) => {
    expect(renderTemplate(template, record)).toEqual([]);
  });
});

describe('a hostile code stays one literal', () => {
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

  it.each(hostile)('as a JSON string in JavaScript and GraphQL: %j', (code) => {
    const text = renderTemplate('{{code|json}}', { code })[0]?.text;
    expect(JSON.parse(requireDefined(text, 'a literal'))).toBe(code);
    const query = renderTemplate('{ f(a: {{code|json}}) }', { code })[0]?.text;
    const values: string[] = [];
    visit(parse(requireDefined(query, 'a query')), {
      StringValue: (node) => void values.push(node.value),
    });
    expect(values).toEqual([code]);
    expect(text).not.toContain('\u2028');
  });

  it('as one shell word', () => {
    const script = hostile
      .map(
        (code) =>
          requireDefined(renderTemplate("printf '%s\\0' {{code|shell}}", { code })[0], 'a command')
            .text,
      )
      .join('\n');
    expect(execFileSync('sh', ['-c', script], { encoding: 'utf8' })).toBe(
      `${hostile.join('\0')}\0`,
    );
  });
});

describe('problems of templates are reported', () => {
  it('for all unknown names and filters at once', () => {
    const problems = listProblems({
      'catalog.yaml': createCatalogFile('{{cod|json}}', '{{code|jsn}}'),
    });
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

  it('for literal braces', () => {
    const problems = listProblems({
      'catalog.yaml': createCatalogFile('style={{ a: 1 }}', 'open {{'),
    });
    expect(problems.map(({ message }) => message)).toEqual([
      'Line 1 of the template uses `a: 1`, which does not exist.',
      'Line 2 of the template opens `{{`, but does not close it.',
    ]);
  });

  it('for a duplicate title', () => {
    const duplicated = `${createCatalogFile('a')}  - { title: A, language: sh, template: b }\n`;
    expect(listProblems({ 'catalog.yaml': duplicated })).toMatchObject([
      { at: 'catalog.yaml:15:14', message: 'The snippet title `A` is used twice.' },
    ]);
  });
});
