/** The examples in the guides of the included catalogs, parsed. Delete this file if you replace the catalogs. */
import { buildSchema, parse, validate } from 'graphql';
import path from 'node:path';
import { parseFragment } from 'parse5';
import { SAXParser } from 'sax';
import ts from 'typescript';
import { expect, it } from 'vitest';
import type { Example } from '../../src/catalog/files/guide-schema.ts';
import { root } from '../support/tools.ts';
import { content } from './support.ts';

const all = content.catalogs.flatMap((catalog) => [
  ...catalog.codes.flatMap(({ slug, guide }) =>
    (guide?.examples ?? []).map((example) => ({ owner: `${catalog.id}/codes/${slug}`, example })),
  ),
  ...catalog.families.flatMap(({ id, examples }) =>
    examples.map((example) => ({ owner: `${catalog.id}/guides/${id}`, example })),
  ),
]);
const listTexts = (language: Example['language']) =>
  all
    .filter(({ example }) => example.language === language)
    .flatMap(({ owner, example }) => [
      { name: `${owner} before`, text: example.before },
      { name: `${owner} after`, text: example.after },
    ]);

it('shipped content: the GraphQL examples have only documented fields', () => {
  const operations = new Set(
    content.catalogs.flatMap(({ codes }) =>
      codes.flatMap(({ cases }) => cases.flatMap((errorCase) => errorCase.operations)),
    ),
  );
  const schema = buildSchema(`
    type Query { nothing: Boolean }
    type ActiveModelError { attribute: String type: String }
    type MessageError { message: String }
    union DetailedError = ActiveModelError | MessageError
    type Error { errorCode: String! details: [DetailedError!] }
    type Session { id: ID }
    type Payload { errors: [Error!]! userSession: Session }
    type Mutation { ${[...operations].map((name) => `${name}: Payload`).join(' ')} }`);
  const problems = listTexts('graphql').flatMap(({ name, text }) =>
    validate(schema, parse(text)).map(({ message }) => `${name}: ${message}`),
  );
  expect(problems).toEqual([]);
});

it('shipped content: the HTTP examples are messages or headers (RFC 9112)', () => {
  const start = /^(?:[A-Z]+ \S+(?: HTTP\/\d(?:\.\d)?)?|HTTP\/\d(?:\.\d)? \d{3}.*)$/;
  const problems = listTexts('http').filter(({ text }) => {
    const [head = ''] = text.split(/\n\n/);
    const [first = '', ...others] = head.split('\n');
    const headers = start.test(first) ? others : [first, ...others];
    return headers.some((line) => line.trim() !== '' && !/^[\w-]+:(?: .*)?$/.test(line));
  });
  expect(problems.map(({ name }) => name)).toEqual([]);
});

it('shipped content: the HTML examples have no mistakes', () => {
  const problems = listTexts('html').flatMap(({ name, text }) => {
    const found: string[] = [];
    parseFragment(text, { onParseError: ({ code }) => found.push(code) });
    return found.map((code) => `${name}: ${code}`);
  });
  expect(problems).toEqual([]);
});

it('shipped content: the corrected XML examples are well-formed', () => {
  const problems = listTexts('xml')
    .filter(({ name }) => name.endsWith(' after'))
    .flatMap(({ name, text }) => {
      try {
        new SAXParser(true, { xmlns: true }).write(text).close();
        return [];
      } catch (error) {
        return [`${name}: ${String(error)}`];
      }
    });
  expect(problems).toEqual([]);
});

it('shipped content: the JavaScript examples use the SDK of Clerk as its types say', () => {
  const prelude = `
import type { ClerkClient } from '@clerk/backend';
declare const clerk: ClerkClient;
declare const clerkClient: ClerkClient;
declare const error: any;
declare const payload: any;
declare const result: any;
declare const response: any;
`;
  const sources = new Map(
    listTexts('js').map(({ name, text }, index) => {
      const own = text.replace(/^import .*$/gm, '');
      const imports = (text.match(/^import .*$/gm) ?? []).join('\n');
      const file = path.join(root, `.cache/examples/${index}.ts`);
      return [file, { name, text: `${imports}\n${prelude}\nasync function main() {\n${own}\n}\n` }];
    }),
  );
  const options: ts.CompilerOptions = {
    ...{ noEmit: true, skipLibCheck: true, strict: false, types: ['node'] },
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ESNext,
    lib: ['lib.esnext.d.ts', 'lib.dom.d.ts'],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (file, ...args) => {
    const own = sources.get(file);
    return own
      ? ts.createSourceFile(file, own.text, ts.ScriptTarget.ESNext)
      : getSourceFile.call(host, file, ...args);
  };
  host.fileExists = (file) => sources.has(file) || fileExists(file);
  host.readFile = (file) => sources.get(file)?.text ?? readFile(file);
  const program = ts.createProgram([...sources.keys()], options, host);
  const problems = [...sources].flatMap(([file, { name }]) => {
    const source = program.getSourceFile(file);
    const found = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    // Names that are not found are functions and variables of the reader's own program. If one is also a function of a
    // test runner, such as `describe`, TypeScript has another number for it.
    return found
      .filter(({ code }) => ![2304, 2552, 2582, 18004].includes(code))
      .map(({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  });
  expect(problems).toEqual([]);
});

it('shipped content: two of three codes have an example', () => {
  const codes = content.catalogs.flatMap((catalog) => catalog.codes);
  const withExample = codes.filter(({ guide }) => (guide?.examples.length ?? 0) > 0);
  expect(withExample.length).toBeGreaterThanOrEqual(200);
});
