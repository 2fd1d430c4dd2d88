import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { toCodePath } from '../../../src/catalog/model/addresses.ts';
import { toCasePath } from '../../../src/catalog/model/case-fragment.ts';
import {
  formatLabel,
  type Case,
  type Catalog,
  type Code,
} from '../../../src/catalog/model/catalog.ts';
import { createWireExample } from '../../../src/catalog/text/envelope.ts';
import { findEnvelope } from '../../../src/catalog/text/envelopes.ts';
import {
  createSamples,
  fillSegments,
  listArgumentNames,
  parseTemplate,
} from '../../../src/catalog/text/template.ts';
import { readCatalogs } from '../../../src/loaders/read-sources.ts';
import { exportTypescript } from '../../../src/outputs/export-typescript.ts';
import type { Exported } from '../../support/exported.ts';
import { listCases, readFixtureCatalogs, requireDefined } from '../support/catalogs.ts';

const site = 'https://errors.example.com';
const folder = path.resolve('.cache/exported', `envelopes-${process.pid}`);
const shapes = readCatalogs('tests/fixtures/shapes');
const catalogs = [...readFixtureCatalogs(), ...shapes.catalogs];
const modules = new Map<string, Exported & { message: Exported['docsUrl'] }>();

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  for (const catalog of catalogs) {
    const file = path.join(folder, `${catalog.id}.ts`);
    const text = exportTypescript(catalog, ({ slug }) => site + toCodePath(catalog.id, slug));
    writeFileSync(file, text);
    modules.set(catalog.id, (await import(file)) as Exported & { message: Exported['docsUrl'] });
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const getModule = (id: string) => requireDefined(modules.get(id), `an export of ${id}`);

/** Returns the samples of a case as a program gives them: by the names of the placeholders, in order. */
function listSamples({ about }: Catalog, code: Code, { title, message, ...errorCase }: Case) {
  const args = errorCase.arguments;
  const samples = createSamples(about.placeholders, [errorCase.name, code.code], args);
  const values: Record<string, string[]> = {};
  for (const text of [title, message]) {
    const segments = parseTemplate(text ?? '', about.placeholders, listArgumentNames(args));
    const found: Record<string, string[]> = {};
    for (const segment of fillSegments(segments, samples)) {
      if (segment.type === 'placeholder') (found[segment.name] ??= []).push(segment.value);
    }
    Object.assign(values, found);
  }
  return values;
}

/** Removes what an example does not have: the docs URL beside the code, and the values in docs URLs. */
function toComparable(body: unknown): unknown {
  const text = JSON.stringify(body, (key, value: unknown) =>
    key === 'docs_url' ? undefined : value,
  );
  return JSON.parse(
    text
      .replace(/(\/#[^?"\\\s]*)\?[^"\\\s]*/g, '$1')
      .replaceAll('/#"', '/"')
      .replaceAll('/#\\n', '/\\n'),
  );
}

test('the fixtures have no problems', () => {
  expect(shapes.issues).toEqual([]);
  expect(catalogs.map(({ id }) => id)).toEqual(expect.arrayContaining(['rpc', 'compiler', 'mesh']));
});

test.each(catalogs.map((catalog) => [catalog.id, catalog] as const))(
  'envelope() and problem() of %s give what the pages show',
  (id, catalog) => {
    for (const { code, errorCase } of listCases([catalog])) {
      if (code.code === null) continue;
      const page = { path: site + toCodePath(id, code.slug), cases: code.cases };
      const example = createWireExample(catalog, code, errorCase, toCasePath(page, errorCase.id));
      const options = { case: errorCase.id, values: listSamples(catalog, code, errorCase) };
      const envelope = findEnvelope(catalog.about, errorCase);
      const operation = errorCase.operations[0] ?? envelope?.unknownOperation;
      // Only a program knows which operation failed, and the values of variables of the meta.
      const meta = envelope?.metaVariables ? readMeta(example?.body) : undefined;
      const fields = {
        ...(operation === undefined ? {} : { operation }),
        ...(meta === undefined ? {} : { meta }),
      };
      const body = getModule(id).envelope(code.code, options, fields);
      const label = `${formatLabel(code)} ${errorCase.id}`;
      if (example === null) expect(body, label).toBeUndefined();
      else expect(toComparable(body), label).toEqual(toComparable(example.body));
      expect(getModule(id).problem(code.code, options)['title'], label).toBe(code.title);
    }
  },
);

describe('exported modules', () => {
  it('send codes as numbers, the docs URL where the catalog says, and texts', () => {
    const rpc = getModule('rpc');
    expect(rpc.envelope('-32601', { values: { method: 'x' } })).toEqual({
      jsonrpc: '2.0',
      error: {
        code: -32601,
        message: 'The node has no method x',
        data: { help: `See ${site}/rpc/-32601/#?method=x`, fee: '$5' },
      },
      id: 1,
    });
    expect(rpc.problem('3')).toMatchObject({ code: 3 });
    expect(rpc.extensions('3')).toMatchObject({ code: 3 });
    expect(rpc.envelope('-32010', { values: { method: 'x' } })).toBe(
      `lantern: rpc error -32010 (Peer lost): The peer left during x\nmore: ${site}/rpc/-32010/#?method=x`,
    );
    expect(rpc.envelope('-32001', { values: { amount: 1 } })).toMatchObject({
      error: { data: { details: { field: 'amount' } } },
    });
  });

  it('have the names of arguments as the names of values', () => {
    const mesh = getModule('mesh');
    const values = { first: 'a', host: '"b"', second: 'c' };
    expect(mesh.message('FRY0105', { values })).toBe(
      'The host "b" of the gateway a is also a host of the gateway c.',
    );
    expect(mesh.docsUrl('FRY0105', { values })).toBe(
      `${site}/mesh/FRY0105/#?host=%22b%22&first=a&second=c`,
    );
  });

  it('have the exceptions of an envelope for single codes', () => {
    expect(
      getModule('code0').envelope('INVALID_USER', {}, { operation: 'usersUpdate' }),
    ).toMatchObject({
      data: { usersUpdate: { errors: [{ details: [{ attribute: 'username', type: 'taken' }] }] } },
    });
    expect(
      getModule('code0').envelope('INVALID_LOGIN_DATA', {}, { operation: 'usersLogin' }),
    ).toMatchObject({
      data: { usersLogin: { userSession: null } },
    });
  });

  it('do not compile without the values of a message', () => {
    const use = path.join(folder, 'use.ts');
    writeFileSync(
      use,
      `import { docsUrl, envelope, linkHeader, message, problem } from './clerk.ts';
import * as mesh from './mesh.ts';
import * as rpc from './rpc.ts';
message('resource_not_found', { case: 'UserNotFound', values: { userID: 'user_1' } });
envelope('resource_not_found', { case: 'UserNotFound', values: { userID: 'user_1' } }, {}, 'docs');
problem('resource_not_found');
mesh.problem('FRY0105', { values: { first: 'a', host: 'b', second: 'c' } });
mesh.problem('FRY0203');
// Links may have only some values, or none.
docsUrl('resource_not_found', { case: 'UserNotFound' });
linkHeader('user_quota_exceeded');
mesh.docsUrl('FRY0105', { values: { host: 'b' } });
export const code: number | undefined = rpc.problem('3').code;
// @ts-expect-error no values
message('resource_not_found', { case: 'UserNotFound' });
// @ts-expect-error no values
problem('user_quota_exceeded');
// @ts-expect-error no values
envelope('user_quota_exceeded', {}, { clerk_trace_id: 'abc' });
// @ts-expect-error one value is missing
mesh.problem('FRY0105', { values: { first: 'a', host: 'b' } });
// @ts-expect-error a name that is not the name of an argument
mesh.problem('FRY0104', { values: { '%d': 90 } });
`,
    );
    const platform = path.join(folder, 'platform.d.ts');
    writeFileSync(
      platform,
      'declare class URLSearchParams { constructor(pairs: string[][]); toString(): string; }\n',
    );
    const program = ts.createProgram([platform, use], {
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      isolatedModules: true,
      verbatimModuleSyntax: true,
      allowImportingTsExtensions: true,
      noEmit: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      lib: ['lib.es2022.d.ts'],
      types: [],
    });
    const problems = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    expect(problems).toEqual([]);
  });
});

/** Finds the meta in an example. */
function readMeta(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return undefined;
  if ('meta' in body) return body.meta;
  return Object.values(body)
    .map(readMeta)
    .find((meta) => meta !== undefined);
}
