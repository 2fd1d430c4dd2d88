/** Every snippet that the shipped catalogs show, checked by what will read it. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { buildSchema, parse, validate } from 'graphql';
import ts from 'typescript';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSnippets } from '../../../../src/catalog/text/snippets.ts';
import { defined, shippedCatalogs } from '../../support/catalogs.ts';

const all = shippedCatalogs().flatMap((catalog) =>
  catalog.codes.map((code) => ({
    catalog: catalog.id,
    code,
    snippets: createSnippets(catalog, code, `https://errors.example.com/${code.slug}/`),
  })),
);
const of = (catalog: string, title: string) =>
  all
    .filter((one) => one.catalog === catalog)
    .flatMap(({ code, snippets }) =>
      snippets.filter((snippet) => snippet.title === title).map(({ text }) => ({ code, text })),
    );

it('every code has snippets, but for what is documented without a code', () => {
  const without = all.filter(({ snippets }) => snippets.length === 0);
  expect(without.map(({ code }) => code.code)).toEqual([null]);
});

it('JavaScript fits the types that the SDK of Clerk exports and the fields of Code0', () => {
  /** What the comment of each snippet says is there. */
  const given: Record<string, string> = {
    clerk: 'const error: unknown = 0 as unknown;',
    code0:
      'interface Failure { errorCode: string; details: ({ attribute: string; type: string } | { message: string })[] | null }\nconst payload: { errors: Failure[] } = { errors: [] };',
  };
  const files = new Map(
    Object.entries(given).map(([catalog, facts]) => {
      const imports = new Set<string>();
      const bodies = of(catalog, 'JavaScript').map(({ text }) => {
        const [body, found] = [text.replace(/^import .*$/m, ''), /^import .*$/m.exec(text)?.[0]];
        if (found) imports.add(found);
        return `{\n${body}\n}`;
      });
      expect(bodies.length).toBeGreaterThan(50);
      return [
        `${process.cwd()}/tests/unit/${catalog}-snippets.ts`,
        [...imports, facts, ...bodies, 'export {};'].join('\n'),
      ];
    }),
  );
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (name) => files.get(name) ?? readFile(name);
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.getSourceFile = (name, version) => {
    const text = files.get(name);
    return text === undefined
      ? getSourceFile(name, version)
      : ts.createSourceFile(name, text, version);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  const problems = [...files.keys()].flatMap((name) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(name)),
  );
  expect(problems.map(({ messageText }) => messageText)).toEqual([]);
}, 30_000);

it('GraphQL fits what is documented of the schema', () => {
  const queries = of('code0', 'GraphQL');
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

it('curl is a command line that asks the API and picks the code', () => {
  const commands = of('clerk', 'curl');
  expect(commands).toHaveLength(254);
  execFileSync('bash', ['-n'], { input: commands.map(({ text }) => text).join('\n') });
  const { code, text } = defined(commands[0], 'a command');
  const said = execFileSync('bash', ['-c', `exec 2>&1; ${text.replace(/^#.*\n/, '')}; wait`], {
    encoding: 'utf8',
    env: { PATH: `${folder}:/usr/bin:/bin`, CLERK_SECRET_KEY: 'sk_test_1' },
  });
  const program = said.split('\n');
  expect(program).toEqual(
    expect.arrayContaining([
      'jq',
      '--arg',
      'code',
      code.code,
      '.errors[]? | select(.code == $code)',
    ]),
  );
});
