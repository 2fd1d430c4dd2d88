import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listQuestions } from '../../src/catalog/model/answers.ts';
import type { CatalogJson } from '../../src/outputs/code-json.ts';
import { siteBuild, siteUrl } from '../support/builds.ts';
import {
  getAttribute,
  findById,
  findElements,
  listHtmlFiles,
  getJsonLd,
  readPage,
  getText,
} from '../support/site.ts';
import { readClerkCases, readCode0Cases, type SourceCase } from '../support/sources.ts';

/** Compares the built site with the sources of both catalogs. */
const dist = siteBuild.folder;
const cases = [...readClerkCases(), ...readCode0Cases()];
const toKey = ({ catalog, code, name }: SourceCase) => `${catalog}/${code ?? name ?? ''}`;
const byPage = Map.groupBy(cases, toKey);

function readCatalogJson(catalog: string): CatalogJson {
  return readJson(`${catalog}/catalog.json`) as CatalogJson;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(`${dist}/${file}`, 'utf8'));
}

test('the sources have the known number of cases and codes', () => {
  expect(cases).toHaveLength(372);
  expect(
    new Set(cases.flatMap(({ catalog, code }) => (code === null ? [] : [`${catalog}/${code}`])))
      .size,
  ).toBe(312);
  expect(cases.filter(({ code }) => code === null)).toHaveLength(1);
});

test('the site has a page for each code and no others', () => {
  const prose = readdirSync(`${siteBuild.project}/content/docs`).map((name) =>
    name.replace(/\.mdx?$/, '/index.html'),
  );
  const isIndex = (file: string) =>
    prose.includes(file) ||
    /^(?:[^/]+\/)?index\.html$|^404\.html$|\/(?:categories|guides|status|operations)\//.test(file);
  const pages = listHtmlFiles(dist).filter((file) => !isIndex(file));
  expect(pages).toEqual([...byPage.keys()].map((key) => `${key}/index.html`).sort());
});

for (const catalog of ['clerk', 'code0']) {
  test(`${catalog}/catalog.json has the facts of the source and no others`, () => {
    const { codes } = readCatalogJson(catalog);
    const sourceCases = cases.filter((sourceCase) => sourceCase.catalog === catalog);
    expect(codes.flatMap((code) => code.cases)).toHaveLength(sourceCases.length);
    for (const code of codes) {
      const key = `${catalog}/${code.code ?? code.cases[0]?.name ?? ''}`;
      const expected = byPage.get(key) ?? [];
      expect(code.url).toBe(`${siteUrl}/${key}/`);
      expect(readJson(`${key}.json`)).toEqual(code);
      expect(
        // Notes, answers, and meanings of placeholders are written by people, and old anchors are in the history.
        code.cases.map(({ deprecated, ...fields }) => {
          const {
            id: _,
            previousIds: __,
            category: ___,
            note: ____,
            placeholders: _____,
            statuses: ______,
            fields: _______,
            retry: ________,
            retryReason: ____________,
            retryAfter,
            fixBy: _________,
            endUser: __________,
            outcome,
            outcomeCheck,
            fromGuide: ___________,
            ...facts
          } = fields;
          const answersOfApi = listQuestions(fields, 'api');
          return {
            ...facts,
            answersOfApi,
            ...{ retryAfter, outcome, outcomeCheck },
            reason: deprecated?.reason ?? null,
          };
        }),
        key,
      ).toEqual(
        expected.map(
          ({ name, status, title, message, description, meta, deprecation, operations }) => ({
            name,
            status,
            title,
            message,
            description,
            meta,
            retired: null,
            since: null,
            causes: [],
            actions: [],
            links: [],
            arguments: [],
            envelope: null,
            answersOfApi: [],
            retryAfter: null,
            outcome: null,
            outcomeCheck: null,
            operations,
            reason: deprecation,
          }),
        ),
      );
    }
  });
}

test('exactly four cases are deprecated', () => {
  const deprecated = ['clerk', 'code0'].flatMap((catalog) =>
    readCatalogJson(catalog).codes.flatMap((code) =>
      code.cases
        .filter((caseJson) => caseJson.deprecated !== null)
        .map((caseJson) => [code.code, caseJson.deprecated?.replacedBy]),
    ),
  );
  expect(deprecated).toEqual([
    ['not_a_member_in_organization', ['organization_not_found_or_unauthorized']],
    ['PRIMARY_LEVEL_NOT_FOUND', []],
    ['SECONDARY_LEVEL_NOT_FOUND', []],
    ['TERTIARY_LEVEL_EXCEEDS_PARAMETERS', []],
  ]);
});

test('every text of every case is on its page, as text', () => {
  const normalizeSpace = (text: string) => text.replace(/\s+/g, ' ').trim();
  for (const [key, sourceCases] of byPage) {
    const page = readPage(dist, `${key}/index.html`);
    const [main] = findElements(page, 'main');
    if (!main) throw new Error(`${key} has no main`);
    for (const sourceCase of sourceCases) {
      const caseElement =
        sourceCases.length === 1
          ? main
          : (findElements(main, 'section').find((section) =>
              findById(section, sourceCase.name ?? ''),
            ) ?? main);
      const text = getText(caseElement);
      for (const expectedText of [sourceCase.title, sourceCase.message, sourceCase.deprecation]) {
        if (expectedText) expect(text, key).toContain(normalizeSpace(expectedText));
      }
      for (const line of (sourceCase.description ?? '').split('\n')) {
        if (line.startsWith('TODO')) expect(text, key).not.toContain(line);
        else
          expect(text, key).toContain(
            normalizeSpace(line.replace(`${sourceCase.name} `, '').split('Deprecated:')[0] ?? ''),
          );
      }
      if (sourceCase.status !== null) expect(text, key).toContain(String(sourceCase.status));
      else expect(text, key).toContain('HTTP status not documented');
      for (const operation of sourceCase.operations) expect(text, key).toContain(operation);
      if (sourceCase.meta !== null)
        expect(text.replaceAll(' ', ''), key).toContain(
          JSON.stringify(sourceCase.meta).replaceAll(' ', ''),
        );
      const badges = findElements(sourceCases.length === 1 ? page : caseElement, 'span').filter(
        (span) => span.attrs.some(({ value }) => value === 'badge lifecycle'),
      );
      expect(badges.map(getText), `${key} ${sourceCase.name}`).toEqual(
        sourceCase.deprecation === null ? [] : ['Deprecated'],
      );
    }
  }
});

test('titles and descriptions contain the code and its readable title', () => {
  for (const [key, readableTitle] of [
    [
      'clerk/provider_domain_operation_not_allowed',
      'Provider domain operation not allowed for API',
    ],
    ['clerk/resource_not_found', 'Resource not found'],
    ['clerk/identification_update_failed', 'Last identification set for 2FA failed'],
    ['code0/USER_NOT_FOUND', 'User not found'],
  ] as const) {
    const page = readPage(dist, `${key}/index.html`);
    const code = key.split('/')[1] ?? '';
    const metas = findElements(page, 'meta').map(({ attrs }) =>
      Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
    );
    const getContent = (name: string) =>
      metas.find((meta) => meta['name'] === name || meta['property'] === name)?.['content'];
    expect(getText(findElements(page, 'title')[0] ?? page)).toBe(
      `${code}: ${readableTitle} | Errbook`,
    );
    expect(getContent('og:title')).toBe(`${code}: ${readableTitle}`);
    expect(getContent('description')).toContain(`${code}: ${readableTitle}.`);
  }
});

test('the structured data of pages describes their content', () => {
  const readJsonLd = (file: string): unknown => JSON.parse(getJsonLd(readPage(dist, file)).join());
  const context = 'https://schema.org';
  expect(readJsonLd('index.html')).toMatchObject({
    '@context': context,
    '@type': 'WebSite',
    name: 'Errbook',
    url: `${siteUrl}/`,
    potentialAction: { target: { urlTemplate: `${siteUrl}/search/?q={search_term_string}` } },
  });
  expect(readJsonLd('code0/index.html')).toEqual({
    '@context': context,
    '@type': 'CollectionPage',
    name: 'Code0 GraphQL API',
    url: `${siteUrl}/code0/`,
    isPartOf: `${siteUrl}/`,
  });
  for (const key of byPage.keys()) {
    const [catalog = ''] = key.split('/');
    const [title] = findElements(readPage(dist, `${key}/index.html`), 'title').map(getText);
    expect(readJsonLd(`${key}/index.html`), key).toMatchObject([
      {
        '@type': 'TechArticle',
        headline: title?.replace(/ \| Errbook$/, ''),
        url: `${siteUrl}/${key}/`,
        isPartOf: `${siteUrl}/${catalog}/`,
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [{ item: `${siteUrl}/${catalog}/` }, { item: `${siteUrl}/${key}/` }],
      },
    ]);
  }
});

test('the page of a catalog links to its JSON document as an alternate', () => {
  for (const catalog of ['clerk', 'code0']) {
    const alternates = findElements(readPage(dist, `${catalog}/index.html`), 'link')
      .filter((link) => getAttribute(link, 'rel') === 'alternate')
      .map((link) => [getAttribute(link, 'type'), getAttribute(link, 'href')]);
    expect(alternates).toEqual([['application/json', `/${catalog}/catalog.json`]]);
  }
});
