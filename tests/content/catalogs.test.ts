/** Checks for every catalog in `content/catalogs/`. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse as parseGraphql } from 'graphql';
import ts from 'typescript';
import { beforeAll, describe, expect, it, onTestFinished, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { formatIssues } from '../../src/catalog/files/issue.ts';
import { toCodePath } from '../../src/catalog/model/addresses.ts';
import type { Code } from '../../src/catalog/model/catalog.ts';
import { createWireExample } from '../../src/catalog/text/envelope.ts';
import { createSnippets } from '../../src/catalog/text/snippets.ts';
import { catalogsFolder } from '../../src/loaders/read-sources.ts';
import { createCatalogJson } from '../../src/outputs/code-json.ts';
import { createDocumentSchema } from '../../src/outputs/document-schema.ts';
import { exportTypescript } from '../../src/outputs/export-typescript.ts';
import type { Explainer } from '../../src/paste/explain.ts';
import type { Finder } from '../../src/search/finder.ts';
import type { Exported } from '../support/exported.ts';
import { root } from '../support/tools.ts';
import { getExplainer } from '../unit/support/explainer.ts';
import { createCatalogFinder } from '../unit/support/search.ts';
import { createProject } from '../unit/support/project.ts';
import { content, findImport } from './support.ts';

const { catalogs, issues } = content;
const site = 'https://errors.example.com';
const toUrl = ({ catalog, slug }: Pick<Code, 'catalog' | 'slug'>) =>
  site + toCodePath(catalog, slug);

/** Syntax checks by language: each throws if a snippet has a syntax error. Snippets in other languages are skipped. */
const parsers: Readonly<Record<string, (texts: readonly string[]) => void>> = {
  js: checkEach(checkTypescript),
  ts: checkEach(checkTypescript),
  // They are checked together, because a process is slow to start. The first is checked separately, so that an open
  // quote cannot be closed by another snippet.
  sh: ([first = '', ...others]) => [first, others.join('\n')].forEach(checkShell),
  json: checkEach((text): unknown => JSON.parse(text)),
  yaml: checkEach((text): unknown => parseYaml(text)),
  graphql: checkEach((text) => parseGraphql(text)),
};

function checkEach(check: (text: string) => unknown): (texts: readonly string[]) => void {
  return (texts) => {
    for (const text of texts) expect(() => check(text), text).not.toThrow();
  };
}

function checkShell(text: string): void {
  execFileSync('bash', ['--norc', '-n'], { input: text });
}

function checkTypescript(text: string): void {
  const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true });
  const [first] = diagnostics;
  if (first) throw new Error(ts.flattenDiagnosticMessageText(first.messageText, '\n'));
}

it('has no problems', () => {
  expect(issues.length === 0 ? '' : formatIssues(issues)).toBe('');
  expect(catalogs).not.toEqual([]);
});

describe.each(catalogs.map((catalog) => ({ ...catalog, catalog })))('$id', (row) => {
  const { id, codes, catalog } = row;
  const codesWithName = codes.filter((code): code is Code & { code: string } => code.code !== null);
  const snippets = codes.flatMap((code) => createSnippets(catalog, code, toUrl(code)));

  let finder: Finder;
  let explainer: Explainer;
  beforeAll(async () => {
    finder = await createCatalogFinder(catalogs);
    explainer = await getExplainer(catalogs);
  });

  it('has the page of every code as the first result for the code', () => {
    const findFirstPath = ({ code }: { code: string }) =>
      finder.search(code, { catalog: id })[0]?.entry.path;
    expect(codesWithName.map(findFirstPath)).toEqual(
      codesWithName.map(({ slug }) => toCodePath(id, slug)),
    );
  });

  it('explains a pasted code with its page', () => {
    const missing = codesWithName.filter((code) => !isExplained(code.code, code));
    expect(missing.map(({ code }) => code)).toEqual([]);
  });

  it('explains a pasted example response with the page of its code', () => {
    const missing = codesWithName.flatMap((code) =>
      code.cases
        .map((errorCase) => ({
          errorCase,
          text: JSON.stringify(createWireExample(catalog, code, errorCase)?.body, null, 2),
        }))
        // Some envelopes do not contain the code.
        .filter(({ text }) => text.includes(JSON.stringify(code.code)))
        .filter(({ text }) => !isExplained(text, code))
        .map(({ errorCase }) => `${code.code} ${errorCase.id}`),
    );
    expect(missing).toEqual([]);
  });

  function isExplained(text: string, { slug }: Code): boolean {
    const { matches } = explainer.explain(text);
    const entries = matches.flatMap(({ entry, alternatives }) => [
      entry,
      ...alternatives.map((other) => other.entry),
    ]);
    return entries.some(({ path: entryPath }) => entryPath === toCodePath(id, slug));
  }

  it('has a catalog.json that matches its JSON schema', () => {
    const schemaUrl = `${site}/schemas/catalog-1.json`;
    const ajv = new Ajv2020({ strict: false, formats: { uri: true, date: true } });
    const validate = ajv.compile(createDocumentSchema(schemaUrl));
    const document = createCatalogJson(catalog, toUrl, schemaUrl);
    const isValid = validate(JSON.parse(JSON.stringify(document)));
    expect(isValid, JSON.stringify(validate.errors)).toBe(true);
  });

  it('can be exported as a module with all its codes', async () => {
    mkdirSync(path.join(root, '.cache'), { recursive: true });
    const folder = mkdtempSync(path.join(root, '.cache/content-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const file = path.join(folder, 'catalog.ts');
    writeFileSync(file, exportTypescript(catalog, toUrl));
    const { docsUrl } = (await import(pathToFileURL(file).href)) as Exported;
    expect(codesWithName.map(({ code }) => docsUrl(code))).toEqual(codesWithName.map(toUrl));
  });

  const byTitle = Map.groupBy(snippets, ({ title, language }) => `${title} (${language})`);
  for (const [name, titleSnippets] of byTitle) {
    const parser = parsers[titleSnippets[0]?.language ?? ''];
    const texts = titleSnippets.map(({ text }) => text);
    test.skipIf(!parser)(
      parser
        ? `has snippets without syntax errors: ${name}`
        : `has snippets in a language that these tests cannot check: ${name}`,
      () => {
        expect(texts.filter((text) => text.trim() === '')).toEqual([]);
        parser?.(texts);
      },
    );
  }

  const command = findImport(id);
  test.skipIf(!command)(
    command
      ? 'does not change when its sources are imported again'
      : 'has no documented import command to repeat',
    async () => {
      const names = ['catalog.yaml', 'errors.yaml', 'history.yaml'].map(
        (name) => `${catalogsFolder}/${id}/${name}`,
      );
      const before = Object.fromEntries(
        names.map((name) => [name, readFileSync(path.join(root, name), 'utf8')]),
      );
      const { errbook, read } = createProject(before);
      const args = (command ?? []).map((word) =>
        word.includes('/') ? path.join(root, word) : word,
      );
      const { stderr, stdout } = await errbook(...args);
      expect(stderr).toBe('');
      expect(stdout).toMatch(/^No changes\.$/m);
      for (const [name, text] of Object.entries(before)) expect(read(name)).toBe(text);
    },
  );
});
