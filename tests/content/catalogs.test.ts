/** What every catalog in `content/catalogs/` must fulfill, whichever catalogs these are. */
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
import { codePath } from '../../src/catalog/model/addresses.ts';
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
import { explainerOver } from '../unit/support/explainer.ts';
import { finderOver } from '../unit/support/finder.ts';
import { project } from '../unit/support/project.ts';
import { content, findImport } from './support.ts';

const { catalogs, issues } = content;
const site = 'https://errors.example.com';
const urlOf = ({ catalog, slug }: Pick<Code, 'catalog' | 'slug'>) => site + codePath(catalog, slug);

/** Each throws if one of the snippets of a title has a syntax error. Other languages are reported as skipped. */
const parsers: Readonly<Record<string, (texts: readonly string[]) => void>> = {
  js: each(checkTypescript),
  ts: each(checkTypescript),
  // Together, because a process takes long to start; one alone, in which no quote can close that of another.
  sh: ([first = '', ...others]) => [first, others.join('\n')].forEach(checkShell),
  json: each((text): unknown => JSON.parse(text)),
  yaml: each((text): unknown => parseYaml(text)),
  graphql: each((text) => parseGraphql(text)),
};

function each(check: (text: string) => unknown): (texts: readonly string[]) => void {
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

it('has no problem', () => {
  expect(issues.length === 0 ? '' : formatIssues(issues)).toBe('');
  expect(catalogs).not.toEqual([]);
});

describe.each(catalogs.map((catalog) => ({ ...catalog, catalog })))('$id', (own) => {
  const { id, codes, catalog } = own;
  const sent = codes.filter((code): code is Code & { code: string } => code.code !== null);
  const snippets = codes.flatMap((code) => createSnippets(catalog, code, urlOf(code)));

  let finder: Finder;
  let explainer: Explainer;
  beforeAll(async () => {
    finder = await finderOver(catalogs);
    explainer = await explainerOver(catalogs);
  });

  it('has the page of every code as the first result when the code is typed', () => {
    const first = ({ code }: { code: string }) =>
      finder.search(code, { catalog: id })[0]?.entry.path;
    expect(sent.map(first)).toEqual(sent.map(({ slug }) => codePath(id, slug)));
  });

  it('has the page of every code in the answer when the code is pasted', () => {
    const missing = sent.filter((code) => !answers(code.code, code));
    expect(missing.map(({ code }) => code)).toEqual([]);
  });

  it('has the page of every code in the answer when an example response is pasted', () => {
    const missing = sent.flatMap((code) =>
      code.cases
        .map((one) => ({
          one,
          text: JSON.stringify(createWireExample(catalog, code, one).body, null, 2),
        }))
        // An envelope may have no place for the code.
        .filter(({ text }) => text.includes(JSON.stringify(code.code)))
        .filter(({ text }) => !answers(text, code))
        .map(({ one }) => `${code.code} ${one.id}`),
    );
    expect(missing).toEqual([]);
  });

  function answers(text: string, { slug }: Code): boolean {
    const { matches } = explainer.explain(text);
    const entries = matches.flatMap(({ entry, alternatives }) => [
      entry,
      ...alternatives.map((other) => other.entry),
    ]);
    return entries.some(({ path: found }) => found === codePath(id, slug));
  }

  it('is valid as JSON', () => {
    const schemaUrl = `${site}/schemas/catalog-1.json`;
    const ajv = new Ajv2020({ strict: false, formats: { uri: true, date: true } });
    const validate = ajv.compile(createDocumentSchema(schemaUrl));
    const document = createCatalogJson(catalog, urlOf, schemaUrl);
    const isValid = validate(JSON.parse(JSON.stringify(document)));
    expect(isValid, JSON.stringify(validate.errors)).toBe(true);
  });

  it('can be exported as a module with all its codes', async () => {
    mkdirSync(path.join(root, '.cache'), { recursive: true });
    const folder = mkdtempSync(path.join(root, '.cache/content-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const file = path.join(folder, 'catalog.ts');
    writeFileSync(file, exportTypescript(catalog, urlOf));
    const { docsUrl } = (await import(pathToFileURL(file).href)) as Exported;
    expect(sent.map(({ code }) => docsUrl(code))).toEqual(sent.map(urlOf));
  });

  const byTitle = Map.groupBy(snippets, ({ title, language }) => `${title} (${language})`);
  for (const [name, shown] of byTitle) {
    const parser = parsers[shown[0]?.language ?? ''];
    const texts = shown.map(({ text }) => text);
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
      const { errbook, read } = project(before);
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
