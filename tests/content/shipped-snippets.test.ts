/** Snippets of the two included catalogs, checked with their tools. Delete this file if you replace them. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSnippets } from '../../src/catalog/text/snippets.ts';
import { requireDefined } from '../unit/support/catalogs.ts';
import { content } from './support.ts';

const all = content.catalogs.flatMap((catalog) =>
  catalog.codes.map((code) => ({
    catalog: catalog.id,
    code,
    snippets: createSnippets(catalog, code, `https://errors.example.com/${code.slug}/`),
  })),
);
const listSnippets = (catalog: string, title: string) =>
  all
    .filter((entry) => entry.catalog === catalog)
    .flatMap(({ code, snippets }) =>
      snippets.filter((snippet) => snippet.title === title).map(({ text }) => ({ code, text })),
    );

it('shipped content: every code has snippets, except for the error without a code', () => {
  const withoutSnippets = all.filter(({ snippets }) => snippets.length === 0);
  expect(withoutSnippets.map(({ code }) => code.code)).toEqual([null]);
});

it('shipped content: the GraphQL snippets match the documented schema of Code0', () => {
  const queries = listSnippets('code0', 'GraphQL');
  const operations = [...new Set(queries.map(({ code }) => code.cases[0]?.operations[0] ?? ''))];
  const schema = buildSchema(`
    type Query { nothing: Boolean }
    type ActiveModelError { attribute: String type: String }
    type MessageError { message: String }
    union DetailedError = ActiveModelError | MessageError
    enum ErrorCodeEnum { ${all
      .filter(({ catalog }) => catalog === 'code0')
      .map(({ code }) => code.code)
      .join(' ')} }
    type Error { errorCode: ErrorCodeEnum! details: [DetailedError!] }
    type Payload { errors: [Error!]! }
    type Mutation { ${operations.map((name) => `${name}: Payload`).join(' ')} }`);
  expect(queries).toHaveLength(48);
  expect(queries.flatMap(({ text }) => validate(schema, parse(text)))).toEqual([]);
});

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(`${tmpdir()}/snippets-`);
  for (const name of ['curl', 'jq']) {
    writeFileSync(`${folder}/${name}`, `#!/bin/sh\nprintf '%s\\n' ${name} "$@" >&2\n`);
    chmodSync(`${folder}/${name}`, 0o755);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('shipped content: the curl snippets call the Clerk API and select the code', () => {
  const commands = listSnippets('clerk', 'curl');
  expect(commands).toHaveLength(254);
  execFileSync('bash', ['--norc', '-n'], { input: commands.map(({ text }) => text).join('\n') });
  const { code, text } = requireDefined(commands[0], 'a command');
  const output = execFileSync(
    'bash',
    ['--norc', '-c', `exec 2>&1; ${text.replace(/^#.*\n/, '')}; wait`],
    {
      encoding: 'utf8',
      env: { PATH: `${folder}:/usr/bin:/bin`, CLERK_SECRET_KEY: 'sk_test_1' },
    },
  );
  expect(output.split('\n')).toEqual(
    expect.arrayContaining([
      'jq',
      '--arg',
      'code',
      code.code,
      '.errors[]? | select(.code == $code)',
    ]),
  );
});
