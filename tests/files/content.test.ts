import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CatalogJson } from '../../src/outputs/code-json.ts';
import { siteBuild, siteUrl } from '../support/builds.ts';
import {
  attribute,
  byId,
  elements,
  htmlFiles,
  jsonLdOf,
  readPage,
  textOf,
} from '../support/site.ts';
import { clerkCases, code0Cases, type SourceCase } from '../support/sources.ts';

/** Compares the built site with the two sources, case by case. */
const dist = siteBuild.folder;
const cases = [...clerkCases(), ...code0Cases()];
const keyOf = ({ catalog, code, name }: SourceCase) => `${catalog}/${code ?? name ?? ''}`;
const byPage = Map.groupBy(cases, keyOf);

function catalogJson(catalog: string): CatalogJson {
  return json(`${catalog}/catalog.json`) as CatalogJson;
}

function json(file: string): unknown {
  return JSON.parse(readFileSync(`${dist}/${file}`, 'utf8'));
}

test('the sources hold what is known of them', () => {
  expect(cases).toHaveLength(372);
  expect(
    new Set(cases.flatMap(({ catalog, code }) => (code === null ? [] : [`${catalog}/${code}`])))
      .size,
  ).toBe(312);
  expect(cases.filter(({ code }) => code === null)).toHaveLength(1);
});

test('the site has a page and a JSON document for each code and for nothing else', () => {
  const prose = readdirSync(`${siteBuild.project}/content/docs`).map((name) =>
    name.replace(/\.mdx?$/, '/index.html'),
  );
  const isIndex = (file: string) =>
    prose.includes(file) ||
    /^(?:[^/]+\/)?index\.html$|^404\.html$|\/(?:categories|status|operations)\//.test(file);
  const pages = htmlFiles(dist).filter((file) => !isIndex(file));
  expect(pages).toEqual([...byPage.keys()].map((key) => `${key}/index.html`).sort());
});

for (const catalog of ['clerk', 'code0']) {
  test(`${catalog}/catalog.json says what the source says, and nothing more`, () => {
    const { codes } = catalogJson(catalog);
    const own = cases.filter((one) => one.catalog === catalog);
    expect(codes.flatMap((code) => code.cases)).toHaveLength(own.length);
    for (const code of codes) {
      const key = `${catalog}/${code.code ?? code.cases[0]?.name ?? ''}`;
      const expected = byPage.get(key) ?? [];
      expect(code.url).toBe(`${siteUrl}/${key}/`);
      expect(json(`${key}.json`)).toEqual(code);
      expect(
        // Notes and what placeholders mean come from people, not from the source.
        code.cases.map(
          ({ id: _, category: __, note: ___, placeholders: ____, deprecated, ...facts }) => ({
            ...facts,
            reason: deprecated?.reason ?? null,
          }),
        ),
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
    catalogJson(catalog).codes.flatMap((code) =>
      code.cases
        .filter((one) => one.deprecated !== null)
        .map((one) => [code.code, one.deprecated?.replacedBy]),
    ),
  );
  expect(deprecated).toEqual([
    ['not_a_member_in_organization', ['organization_not_found_or_unauthorized']],
    ['PRIMARY_LEVEL_NOT_FOUND', []],
    ['SECONDARY_LEVEL_NOT_FOUND', []],
    ['TERTIARY_LEVEL_EXCEEDS_PARAMETERS', []],
  ]);
});

test('every text of every case stands on its page as text', () => {
  const squash = (text: string) => text.replace(/\s+/g, ' ').trim();
  for (const [key, own] of byPage) {
    const page = readPage(dist, `${key}/index.html`);
    const [main] = elements(page, 'main');
    if (!main) throw new Error(`${key} has no main`);
    for (const one of own) {
      const place =
        own.length === 1
          ? main
          : (elements(main, 'section').find((section) => byId(section, one.name ?? '')) ?? main);
      const text = textOf(place);
      for (const words of [one.title, one.message, one.deprecation]) {
        if (words) expect(text, key).toContain(squash(words));
      }
      for (const line of (one.description ?? '').split('\n')) {
        if (line.startsWith('TODO')) expect(text, key).not.toContain(line);
        else
          expect(text, key).toContain(
            squash(line.replace(`${one.name} `, '').split('Deprecated:')[0] ?? ''),
          );
      }
      if (one.status !== null) expect(text, key).toContain(String(one.status));
      else expect(text, key).toContain('HTTP status not documented');
      for (const operation of one.operations) expect(text, key).toContain(operation);
      if (one.meta !== null)
        expect(text.replaceAll(' ', ''), key).toContain(
          JSON.stringify(one.meta).replaceAll(' ', ''),
        );
      const badges = elements(own.length === 1 ? page : place, 'span').filter((span) =>
        span.attrs.some(({ value }) => value === 'badge lifecycle'),
      );
      expect(badges.map(textOf), `${key} ${one.name}`).toEqual(
        one.deprecation === null ? [] : ['Deprecated'],
      );
    }
  }
});

test('titles and descriptions hold the code and its human title', () => {
  for (const [key, human] of [
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
    const metas = elements(page, 'meta').map(({ attrs }) =>
      Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
    );
    const content = (name: string) =>
      metas.find((meta) => meta['name'] === name || meta['property'] === name)?.['content'];
    expect(textOf(elements(page, 'title')[0] ?? page)).toBe(`${code}: ${human} | Errbook`);
    expect(content('og:title')).toBe(`${code}: ${human}`);
    expect(content('description')).toContain(`${code}: ${human}.`);
  }
});

test('pages say for search engines what they are, and nothing that is not on them', () => {
  const said = (file: string): unknown => JSON.parse(jsonLdOf(readPage(dist, file)).join());
  const context = 'https://schema.org';
  expect(said('index.html')).toMatchObject({
    '@context': context,
    '@type': 'WebSite',
    name: 'Errbook',
    url: `${siteUrl}/`,
    potentialAction: { target: { urlTemplate: `${siteUrl}/search/?q={search_term_string}` } },
  });
  expect(said('code0/index.html')).toEqual({
    '@context': context,
    '@type': 'CollectionPage',
    name: 'Code0 GraphQL API',
    url: `${siteUrl}/code0/`,
    isPartOf: `${siteUrl}/`,
  });
  for (const key of byPage.keys()) {
    const [catalog = ''] = key.split('/');
    const [title] = elements(readPage(dist, `${key}/index.html`), 'title').map(textOf);
    expect(said(`${key}/index.html`), key).toMatchObject([
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

test('the page of a catalog names its JSON document as an alternate', () => {
  for (const catalog of ['clerk', 'code0']) {
    const alternates = elements(readPage(dist, `${catalog}/index.html`), 'link')
      .filter((link) => attribute(link, 'rel') === 'alternate')
      .map((link) => [attribute(link, 'type'), attribute(link, 'href')]);
    expect(alternates).toEqual([['application/json', `/${catalog}/catalog.json`]]);
  }
});
