import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { readCatalogs } from '../../../src/loaders/read-sources.ts';
import { createCatalogJson, createCodeJson } from '../../../src/outputs/code-json.ts';
import { createDocumentSchema } from '../../../src/outputs/document-schema.ts';
import { loadCatalog, minimalCatalog, readFixtureCatalogs } from '../support/catalogs.ts';

const schemaUrl = 'https://errors.example.com/schemas/catalog-1.json';
const validate = new Ajv2020({ strict: false, formats: { uri: true, date: true } }).compile(
  createDocumentSchema(schemaUrl),
);

it('every catalog, including odd ones, matches the published schema', () => {
  for (const catalog of [
    ...readFixtureCatalogs(),
    ...readCatalogs('tests/fixtures/odd').catalogs,
  ]) {
    const toUrl = ({ slug }: { slug: string }) =>
      `https://errors.example.com/${catalog.id}/${slug}/`;
    const document: unknown = JSON.parse(
      JSON.stringify(createCatalogJson(catalog, toUrl, schemaUrl)),
    );
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
  }
});

it('the schema rejects invalid catalogs and allows new fields', () => {
  const [catalog] = readFixtureCatalogs();
  if (!catalog) throw new Error('The catalog is missing.');
  const empty = createCatalogJson({ ...catalog, codes: [] }, () => '', schemaUrl);
  expect(validate({ ...empty, later: 1 })).toBe(true);
  expect(validate({ ...empty, codes: [{ code: 1 }] })).toBe(false);
});

it('has every fact on the page of a case, with its placeholders and categories', () => {
  const errors = `- code: quota
  category: users
  message: You have reached your limit of <max> users
`;
  const guide =
    '---\nretry: never\ncases:\n  quota: { note: Ask for a higher limit. }\n---\nText.\n';
  const about = minimalCatalog.replace(
    'envelope:',
    'placeholders: { syntax: [angle], samples: { max: { sample: 5, meaning: The limit } } }\nenvelope:',
  );
  const catalog = loadCatalog({
    'catalog.yaml': about,
    'errors.yaml': errors,
    'codes/quota.md': guide,
  });
  const [code] = catalog.codes;
  if (!code) throw new Error('The code is missing.');
  const document = createCodeJson(code, catalog, 'https://errors.example.com/example/quota/');
  expect(document).toMatchObject({
    guide: { retry: 'never', fixBy: null, endUser: null, markdown: 'Text.' },
    categories: [{ id: 'users', title: 'Users' }],
    cases: [
      {
        note: 'Ask for a higher limit.',
        placeholders: [
          {
            text: '<max>',
            name: 'max',
            type: null,
            sample: '5',
            meaning: 'The limit',
            isMeaningFromGuide: false,
          },
        ],
      },
    ],
  });
});

it('has the meanings of placeholders, and says which are from the guide', () => {
  const catalog = loadCatalog({
    'catalog.yaml': minimalCatalog.replace(
      'envelope:',
      'placeholders: { syntax: [angle, printf], samples: { max: { sample: 5, meaning: The limit } } }\nenvelope:',
    ),
    'errors.yaml':
      '- code: A\n  name: One\n  message: <max> <who> %d %d\n- code: A\n  name: Two\n  message: <who>\n',
    'codes/A.md':
      '---\nplaceholders: { max: Not used, who: The user, "%d": [Least, Most] }\ncases:\n  Two: { placeholders: { who: The owner } }\n---\n',
  });
  const [code] = catalog.codes;
  if (!code) throw new Error('The code is missing.');
  const { cases } = createCodeJson(code, catalog, 'https://errors.example.com/example/A/');
  const meanings = cases.map(({ placeholders }) =>
    placeholders.map(({ name, meaning, isMeaningFromGuide }) => [
      name,
      meaning,
      isMeaningFromGuide,
    ]),
  );
  expect(meanings).toEqual([
    [
      ['max', 'The limit', false],
      ['who', 'The user', true],
      ['%d', 'Least', true],
      ['%d', 'Most', true],
    ],
    [['who', 'The owner', true]],
  ]);
});

it('has the language and the texts of the API as they are written', () => {
  const catalog = loadCatalog({
    'catalog.yaml': `lang: pt-BR\ntexts: markdown\n${minimalCatalog}`,
    'errors.yaml': JSON.stringify([
      {
        code: 'A',
        description: '# *A*',
        causes: '*x*',
        links: [{ title: 'T', url: 'https://x.test' }],
      },
    ]),
  });
  const document = createCatalogJson(catalog, () => 'https://x.test/', schemaUrl);
  expect(validate(JSON.parse(JSON.stringify(document)))).toBe(true);
  expect(document.lang).toBe('pt-BR');
  expect(document.codes[0]?.cases[0]).toMatchObject({
    description: '# *A*',
    causes: ['*x*'],
    actions: [],
    links: [{ title: 'T', url: 'https://x.test' }],
  });
  expect(createCatalogJson(loadCatalog({}), () => 'https://x.test/', schemaUrl).lang).toBeNull();
});

it('has the answers of each case, which of them are from the guide, and those of the guide to the code', () => {
  const catalog = loadCatalog({
    'errors.yaml': `- { code: busy, name: Ledger, retry: later, retryAfter: { header: Retry-After } }
- { code: busy, name: Payout, outcome: unknown, outcomeCheck: 'GET /payouts' }
`,
    'codes/busy.md': '---\nfixBy: api-owner\ncases: { Payout: { retry: never } }\n---\n',
  });
  const document = createCatalogJson(catalog, () => 'https://x.test/', schemaUrl);
  expect(validate(JSON.parse(JSON.stringify(document))), JSON.stringify(validate.errors)).toBe(
    true,
  );
  const nothing = {
    retry: null,
    retryAfter: null,
    endUser: null,
    outcome: null,
    outcomeCheck: null,
  };
  expect(document.codes[0]).toMatchObject({
    guide: { ...nothing, fixBy: 'api-owner' },
    cases: [
      {
        ...nothing,
        retry: 'later',
        retryAfter: { header: 'Retry-After' },
        fixBy: 'api-owner',
        fromGuide: ['fixBy'],
      },
      {
        ...nothing,
        retry: 'never',
        outcome: 'unknown',
        outcomeCheck: 'GET /payouts',
        fixBy: 'api-owner',
        fromGuide: ['retry', 'fixBy'],
      },
    ],
  });
});
