import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codePath } from '../../../src/catalog/model/addresses.ts';
import type { Catalog } from '../../../src/catalog/model/catalog.ts';
import { readFragment, toFragment } from '../../../src/catalog/model/case-fragment.ts';
import { readCatalogs } from '../../../src/loaders/read-sources.ts';
import { exportJson, listPlaceholderNames } from '../../../src/outputs/export-json.ts';
import { exportTypescript, toTypeName } from '../../../src/outputs/export-typescript.ts';
import type { Exported } from '../../support/exported.ts';
import { allCases, defined, fixtureCatalogs } from '../support/catalogs.ts';

const site = 'https://errors.example.com';
const folder = path.resolve('.cache/exported', String(process.pid));
const catalogs = [...fixtureCatalogs(), ...readCatalogs('tests/fixtures/odd').catalogs];
const modules = new Map<string, Exported>();
const fileOf = ({ id }: Pick<Catalog, 'id'>) => path.join(folder, `${id}.ts`);

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  for (const catalog of catalogs) {
    const text = exportTypescript(catalog, ({ slug }) => site + codePath(catalog.id, slug));
    writeFileSync(fileOf(catalog), text);
    modules.set(catalog.id, (await import(fileOf(catalog))) as Exported);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function exported(id: string): Exported {
  return defined(modules.get(id), `an export of ${id}`);
}

describe('exported TypeScript', () => {
  it('compiles under strict options, without the types of a platform, and refuses codes, cases and values that are none', () => {
    const use = path.join(folder, 'use.ts');
    writeFileSync(
      use,
      `import { docsUrl, problem, type ClerkCode } from './clerk.ts';
export const code: ClerkCode = 'resource_not_found';
docsUrl(code);
problem('resource_not_found', { case: 'UserNotFound', values: { userID: 'user_1' } });
docsUrl('user_quota_exceeded', { values: { '%d': 25 } });
// @ts-expect-error a code that is none
docsUrl('resource_not_fond');
// @ts-expect-error a case of another code
docsUrl('resource_not_found', { case: 'UserQuotaExceeded' });
// @ts-expect-error a placeholder of another case
docsUrl('resource_not_found', { case: 'UserNotFound', values: { sessionID: '1' } });
// @ts-expect-error values of no case
docsUrl('resource_not_found', { values: { userID: '1' } });
`,
    );
    // All that a module uses of its platform. The types of browsers would take most of the time of this test.
    const platform = path.join(folder, 'platform.d.ts');
    writeFileSync(
      platform,
      'declare class URLSearchParams { constructor(pairs: string[][]); toString(): string; }\n',
    );
    const program = ts.createProgram([...catalogs.map(fileOf), platform, use], {
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      isolatedModules: true,
      verbatimModuleSyntax: true,
      erasableSyntaxOnly: true,
      allowImportingTsExtensions: true,
      noEmit: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      lib: ['lib.es2022.d.ts'],
      types: [],
    });
    const problems = ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
      const at = file && start !== undefined ? file.text.slice(start, start + 40) : '';
      return `${file?.fileName ?? ''}: ${at}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
    expect(problems).toEqual([]);
  });

  it('loses no code and no case, whatever they are called', () => {
    for (const { id, codes } of catalogs) {
      const { errors } = exported(id);
      const known = Object.values(errors).map(({ code, cases }) => [code, Object.keys(cases)]);
      const ids = codes.map(({ code, cases }) => [code, cases.map((one) => one.id)]);
      const sorted = (list: unknown[]) => list.map((one) => JSON.stringify(one)).sort();
      expect(sorted(known), id).toEqual(sorted(ids));
    }
    for (const code of ['__proto__', 'constructor'])
      expect(exported('odd').docsUrl(code)).toBe(`${site}/odd/${code}/`);
  });

  it('writes the fragments that the site writes, for any value', () => {
    const pairs = catalogs.flatMap((catalog) =>
      allCases([catalog]).flatMap(({ code, one }) =>
        code.code === null ? [] : [{ catalog, code: code.code, one }],
      ),
    );
    const anyText = fc.string({ unit: 'binary', maxLength: 30 });
    fc.assert(
      fc.property(fc.constantFrom(...pairs), fc.array(anyText), ({ catalog, code, one }, texts) => {
        const placed = listPlaceholderNames(one, catalog).map((name, at) => ({
          name,
          value: texts[at] ?? '',
        }));
        const values = Object.fromEntries(
          [...Map.groupBy(placed, ({ name }) => name)].map(([name, own]) => [
            name,
            own.map(({ value }) => value),
          ]),
        );
        const url = exported(catalog.id).docsUrl(code, { case: one.id, values });
        const fragment = url.split(/(?=#)(.*)/s)[1] ?? '';
        if (placed.length > 0) expect(fragment).toBe(toFragment({ id: one.id, values: placed }));
        if (placed.length > 0)
          expect(readFragment(fragment)).toEqual({ id: one.id, values: placed.slice(0, 20) });
      }),
      { numRuns: 300 },
    );
  });

  it('builds problem details, a Link header, GraphQL extensions and the envelopes of the catalogs', () => {
    const clerk = exported('clerk');
    const options = { case: 'UserNotFound', values: { userID: 'user_1' } };
    const page = `${site}/clerk/resource_not_found/`;
    const docsUrl = `${page}#UserNotFound?userID=user_1`;
    expect(clerk.problem('resource_not_found', options)).toEqual({
      type: page,
      title: 'Resource not found',
      status: 404,
      detail: 'No user was found with id user_1',
      code: 'resource_not_found',
      docsUrl,
    });
    expect(clerk.linkHeader('resource_not_found', options)).toBe(`<${docsUrl}>; rel="help"`);
    expect(clerk.envelope('resource_not_found', options, { clerk_trace_id: 'abc' })).toEqual({
      errors: [
        {
          code: 'resource_not_found',
          message: 'not found',
          long_message: 'No user was found with id user_1',
          docs_url: docsUrl,
        },
      ],
      clerk_trace_id: 'abc',
    });
    const code0 = exported('code0');
    const url = `${site}/code0/USER_NOT_FOUND/`;
    expect(code0.extensions('USER_NOT_FOUND')).toEqual({ code: 'USER_NOT_FOUND', docsUrl: url });
    expect(
      code0.envelope('USER_NOT_FOUND', {}, { operation: 'usersUpdate', returns: 'user' }, 'docs'),
    ).toEqual({
      data: {
        usersUpdate: {
          user: null,
          errors: [{ errorCode: 'USER_NOT_FOUND', details: [], docs: url }],
        },
      },
    });
    // Without it the code would be lost with everything around it.
    expect(() => code0.envelope('USER_NOT_FOUND')).toThrow('fields.operation');
    expect(() => clerk.docsUrl('toString')).toThrow('No such error');
  });

  it('names types after the catalog, whatever it begins with', () => {
    expect(['clerk', 'payments-api', '3d'].map(toTypeName)).toEqual([
      'Clerk',
      'PaymentsApi',
      'Api3d',
    ]);
  });
});

describe('exported JSON', () => {
  it('has templates that give the addresses which the site reads', () => {
    const clerk = defined(catalogs[0], 'a catalog');
    const { version, errors } = exportJson(clerk, ({ slug }) => site + codePath('clerk', slug));
    expect(version).toBe(1);
    const quota = defined(
      errors.find(({ code }) => code === 'user_quota_exceeded')?.cases[0],
      'a case',
    );
    expect(quota.placeholders).toEqual(['%d', 'maxAllowed']);
    const url = quota.urlTemplate.replace('{v0}', '25').replace('{v1}', encodeURIComponent('a b&'));
    expect(readFragment(new URL(url).hash)).toEqual({
      id: quota.id,
      values: [
        { name: '%d', value: '25' },
        { name: 'maxAllowed', value: 'a b&' },
      ],
    });
  });
});
