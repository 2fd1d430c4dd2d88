import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toCodePath } from '../../../src/catalog/model/addresses.ts';
import type { Catalog } from '../../../src/catalog/model/catalog.ts';
import { readFragment, toCasePath } from '../../../src/catalog/model/case-fragment.ts';
import { readCatalogs } from '../../../src/loaders/read-sources.ts';
import { exportJson, listPlaceholderNames } from '../../../src/outputs/export-json.ts';
import { exportTypescript, toTypeName } from '../../../src/outputs/export-typescript.ts';
import type { Exported } from '../../support/exported.ts';
import { listCases, requireDefined, readFixtureCatalogs } from '../support/catalogs.ts';

const site = 'https://errors.example.com';
const folder = path.resolve('.cache/exported', String(process.pid));
const catalogs = [
  ...readFixtureCatalogs(),
  ...['odd', 'shapes'].flatMap((name) => readCatalogs(`tests/fixtures/${name}`).catalogs),
];
const modules = new Map<string, Exported>();
const toFile = ({ id }: Pick<Catalog, 'id'>) => path.join(folder, `${id}.ts`);

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  for (const catalog of catalogs) {
    const text = exportTypescript(catalog, ({ slug }) => site + toCodePath(catalog.id, slug));
    writeFileSync(toFile(catalog), text);
    modules.set(catalog.id, (await import(toFile(catalog))) as Exported);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function getExport(id: string): Exported {
  return requireDefined(modules.get(id), `an export of ${id}`);
}

describe('exported TypeScript', () => {
  it('compiles with strict options and without platform types, and rejects unknown codes, cases, and values', () => {
    const use = path.join(folder, 'use.ts');
    writeFileSync(
      use,
      `import { docsUrl, problem, type ClerkCode } from './clerk.ts';
export const code: ClerkCode = 'resource_not_found';
docsUrl(code);
problem('resource_not_found', { case: 'UserNotFound', values: { userID: 'user_1' } });
docsUrl('user_quota_exceeded', { values: { '%d': 25 } });
// @ts-expect-error an unknown code
docsUrl('resource_not_fond');
// @ts-expect-error a case of another code
docsUrl('resource_not_found', { case: 'UserQuotaExceeded' });
// @ts-expect-error a placeholder of another case
docsUrl('resource_not_found', { case: 'UserNotFound', values: { sessionID: '1' } });
// @ts-expect-error values without a case
docsUrl('resource_not_found', { values: { userID: '1' } });
`,
    );
    // Everything that a module uses of its platform. Checking the types of browsers would take most of the time of this
    // test.
    const platform = path.join(folder, 'platform.d.ts');
    writeFileSync(
      platform,
      'declare class URLSearchParams { constructor(pairs: string[][]); toString(): string; }\n',
    );
    const program = ts.createProgram([...catalogs.map(toFile), platform, use], {
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
      const excerpt = file && start !== undefined ? file.text.slice(start, start + 40) : '';
      return `${file?.fileName ?? ''}: ${excerpt}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
    expect(problems).toEqual([]);
  });

  it('has every code and case with any name', () => {
    for (const { id, codes } of catalogs) {
      const { errors } = getExport(id);
      // Some APIs send their codes as numbers.
      const exportedIds = Object.values(errors).map(({ code, cases }) => [
        code === null ? null : String(code),
        Object.keys(cases),
      ]);
      const ids = codes.map(({ code, cases }) => [code, cases.map((errorCase) => errorCase.id)]);
      const sort = (list: unknown[]) => list.map((item) => JSON.stringify(item)).sort();
      expect(sort(exportedIds), id).toEqual(sort(ids));
    }
    for (const code of ['__proto__', 'constructor'])
      expect(getExport('odd').docsUrl(code)).toBe(`${site}/odd/${code}/`);
  });

  it('creates the same fragments as the site for any value', () => {
    const pairs = catalogs.flatMap((catalog) =>
      listCases([catalog]).flatMap(({ code, errorCase }) =>
        code.code === null ? [] : [{ catalog, code, key: code.code, errorCase }],
      ),
    );
    const anyText = fc.string({ unit: 'binary', maxLength: 30 });
    fc.assert(
      fc.property(
        fc.constantFrom(...pairs),
        fc.array(anyText),
        ({ catalog, code, key, errorCase }, texts) => {
          const filled = listPlaceholderNames(errorCase, catalog).map((name, index) => ({
            name,
            value: texts[index] ?? '',
          }));
          const values = Object.fromEntries(
            [...Map.groupBy(filled, ({ name }) => name)].map(([name, entries]) => [
              name,
              entries.map(({ value }) => value),
            ]),
          );
          const url = getExport(catalog.id).docsUrl(key, { case: errorCase.id, values });
          const page = { path: site + toCodePath(catalog.id, code.slug), cases: code.cases };
          expect(url).toBe(toCasePath(page, errorCase.id, filled));
          expect(readFragment(new URL(url).hash).values).toEqual(filled.slice(0, 20));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('creates problem details, a Link header, GraphQL extensions, and the envelopes of the catalogs', () => {
    const clerk = getExport('clerk');
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
    const code0 = getExport('code0');
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
    // Without the operation, the envelope would not contain the code.
    expect(() => code0.envelope('USER_NOT_FOUND')).toThrow('fields.operation');
    expect(() => clerk.docsUrl('toString')).toThrow('No such error');
  });

  it('names types after the catalog id, even if it begins with a digit', () => {
    expect(['clerk', 'payments-api', '3d'].map(toTypeName)).toEqual([
      'Clerk',
      'PaymentsApi',
      'Api3d',
    ]);
  });
});

describe('exported JSON', () => {
  it('has URL templates that the site can read when they are filled', () => {
    const clerk = requireDefined(catalogs[0], 'a catalog');
    const { version, errors } = exportJson(clerk, ({ slug }) => site + toCodePath('clerk', slug));
    expect(version).toBe(1);
    const quota = requireDefined(
      errors.find(({ code }) => code === 'user_quota_exceeded')?.cases[0],
      'a case',
    );
    expect(quota.placeholders).toEqual(['%d', 'maxAllowed']);
    const url = quota.urlTemplate.replace('{v0}', '25').replace('{v1}', encodeURIComponent('a b&'));
    expect(readFragment(new URL(url).hash)).toEqual({
      // The page has only this case.
      id: '',
      values: [
        { name: '%d', value: '25' },
        { name: 'maxAllowed', value: 'a b&' },
      ],
    });
    const cases = errors.find(({ code }) => code === 'resource_not_found')?.cases ?? [];
    const user = requireDefined(
      cases.find(({ id }) => id === 'UserNotFound'),
      'a case',
    );
    expect(readFragment(new URL(user.urlTemplate.replace('{v0}', 'user_1')).hash)).toEqual({
      id: 'UserNotFound',
      values: [{ name: 'userID', value: 'user_1' }],
    });
  });
});
