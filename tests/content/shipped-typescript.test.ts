/** TypeScript and JavaScript in the included catalogs and pages. Delete this file if you replace them. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, it, onTestFinished } from 'vitest';
import { toCodePath } from '../../src/catalog/model/addresses.ts';
import { createSnippets } from '../../src/catalog/text/snippets.ts';
import { exportTypescript } from '../../src/outputs/export-typescript.ts';
import { root } from '../support/tools.ts';
import { content } from './support.ts';

const site = 'https://errors.example.com';
const folder = path.join(root, '.cache/shipped-typescript', String(process.pid));

/** The declarations that each snippet assumes in its comment. */
const declarations: Readonly<Record<string, string>> = {
  clerk: 'const error: unknown = 0 as unknown;',
  code0: `interface Failure { errorCode: string; details: ({ attribute: string; type: string } | { message: string })[] | null }
const payload: { errors: Failure[] } = { errors: [] };`,
};

it('shipped content: TypeScript on pages and in snippets compiles with the exports, the Clerk SDK, and the fields of Code0', () => {
  const files = [...createExportFiles(), ...createExampleFiles(), ...createSnippetFiles()];
  mkdirSync(folder, { recursive: true });
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of files) writeFileSync(path.join(folder, name), text);
  const names = files.map(([name]) => path.join(folder, name));
  const program = ts.createProgram(names, {
    strict: true,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    types: [],
  });
  const problems = ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const excerpt = file && start !== undefined ? file.text.slice(start, start + 40) : '';
    return `${file?.fileName ?? ''}: ${excerpt}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
  expect(problems).toEqual([]);
});

type NamedText = [name: string, text: string];

function createExportFiles(): NamedText[] {
  return content.catalogs.map((catalog) => [
    `${catalog.id}.ts`,
    exportTypescript(catalog, ({ slug }) => site + toCodePath(catalog.id, slug)),
  ]);
}

/** Creates files from the examples of the page on linking, in the folder of the exports. */
function createExampleFiles(): NamedText[] {
  const page = readFileSync(path.join(root, 'content/docs/linking.md'), 'utf8');
  const examples = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => code);
  expect(examples.length).toBeGreaterThan(1);
  return examples.map((code, index) => [`example-${index}.ts`, code]);
}

/** Creates one file with all JavaScript snippets of each catalog, each in a separate block. */
function createSnippetFiles(): NamedText[] {
  return content.catalogs.map((catalog) => {
    const texts = catalog.codes.flatMap((code) =>
      createSnippets(catalog, code, `${site}/${code.slug}/`)
        .filter(({ title }) => title === 'JavaScript')
        .map(({ text }) => text),
    );
    expect(texts.length).toBeGreaterThan(50);
    const imports = new Set(texts.flatMap((text) => /^import .*$/m.exec(text)?.[0] ?? []));
    const bodies = texts.map((text) => `{\n${text.replace(/^import .*$/m, '')}\n}`);
    const lines = [...imports, declarations[catalog.id] ?? '', ...bodies, 'export {};'];
    return [`${catalog.id}-snippets.ts`, lines.join('\n')];
  });
}
