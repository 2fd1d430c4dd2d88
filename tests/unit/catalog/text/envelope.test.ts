import { describe, expect, it } from 'vitest';
import { createDocumentedForm, createWireExample } from '../../../../src/catalog/text/envelope.ts';
import {
  catalogOf,
  findCase,
  minimalCatalog,
  fixtureCatalogs,
  type Files,
} from '../../support/catalogs.ts';

const frozen = fixtureCatalogs();

function example(nameOrCode: string) {
  const { catalog, code, one } = findCase(frozen, nameOrCode);
  return createWireExample(catalog, code, one);
}

describe('the Clerk envelope', () => {
  /** The only error of a response. */
  function errorOf(name: string) {
    const { body } = example(name) as { body: { errors: Record<string, unknown>[] } };
    expect(body).toEqual({
      errors: [expect.anything()],
      clerk_trace_id: expect.stringMatching(/^[\da-f]{32}$/) as string,
    });
    return body.errors[0];
  }

  it('spells the fields as they travel on the wire', () => {
    expect(errorOf('UserNotFound')).toEqual({
      code: 'resource_not_found',
      message: 'not found',
      long_message: expect.stringMatching(/^No user was found with id user_\w+$/) as string,
    });
    expect(example('UserNotFound')).toMatchObject({ status: 404, remarks: [] });
  });

  it.each([
    ['FormMissingParameter', ' must be included.'],
    // Its message says <parameter> where its meta says param.
    ['FormInvalidParameterFormatBCP47', ' must be a valid BCP-47 language tag.'],
  ])(
    'sends a documented meta of {name} as param_name, with the value of the message: %s',
    (name, rest) => {
      const { meta, long_message: message } = errorOf(name) as {
        meta: { param_name: string };
        long_message: string;
      };
      expect(Object.keys(meta)).toEqual(['param_name']);
      expect(message).toBe(`${meta.param_name}${rest}`);
      expect(example(name).remarks).toEqual([]);
    },
  );

  it('takes a meta of {name: name} for the parameter called "name"', () => {
    expect(errorOf('InvalidApplicationName')).toMatchObject({
      long_message: 'The application name "Acme: Dashboard" is invalid: it contains a colon',
      meta: { param_name: 'name' },
    });
  });

  it.each([
    ['MissingConfigKeys', { missingkeys: 'missingkeys' }],
    ['UnsupportedCountry', '{"Alpha2": alpha2, "CountryCode": countryCode}'],
    ['UnknownConfigKey', 'meta'],
  ])('shows any other meta as documented and says so: %s', (name, meta) => {
    const documented = findCase(frozen, name).one.meta;
    expect(typeof documented).toBe(typeof meta);
    if (typeof meta === 'string') expect(documented).toBe(meta);
    expect(errorOf(name)).toMatchObject({ meta: documented });
    expect(example(name).remarks).toContain('rawMeta');
  });

  it('sends an empty code where the API documents none', () => {
    expect(errorOf('IdentificationExists')).toMatchObject({ code: '', message: 'already exists' });
  });

  it('says where the catalog documents an empty short message or no long one', () => {
    const { catalog } = findCase(frozen, 'UserNotFound');
    const cases = catalog.codes.flatMap((code) => code.cases.map((one) => ({ code, one })));
    const emptyShort = cases.filter(({ one }) => one.title === '');
    const noLong = cases.filter(({ one }) => one.message === null);
    expect([emptyShort.length, noLong.length]).toEqual([31, 18]);
    for (const { code, one } of emptyShort) {
      const { body, remarks } = createWireExample(catalog, code, one);
      expect(body).toMatchObject({ errors: [{ message: '' }] });
      expect(remarks).toContain('emptyTitle');
    }
    for (const { code, one } of noLong) {
      const { body, remarks } = createWireExample(catalog, code, one);
      expect(JSON.stringify(body)).not.toContain('long_message');
      expect(remarks).toContain('noMessage');
    }
  });

  it('leaves no placeholder that has a sample in any example', () => {
    const { catalog } = findCase(frozen, 'UserNotFound');
    for (const code of catalog.codes) {
      for (const one of code.cases) {
        const [error] = (
          createWireExample(catalog, code, one).body as { errors: [{ long_message?: string }] }
        ).errors;
        expect(error.long_message?.replace('<YOUR_API_KEY>', '') ?? '', one.id).not.toMatch(
          /<\w+>|%[dqv]/,
        );
      }
    }
  });

  it('prints an error as the documentation does, placeholders and all', () => {
    const { catalog, code, one } = findCase(frozen, 'FormMissingParameter');
    expect(createDocumentedForm(catalog, code, one)).toEqual({
      shortMessage: 'is missing',
      longMessage: '<param> must be included.',
      code: 'form_param_missing',
      meta: { name: 'param' },
    });
  });
});

describe('the Code0 envelope', () => {
  it('nests the errors into the payload of the mutation, whose own field is null', () => {
    expect(example('INVALID_LOGIN_DATA')).toEqual({
      status: 200,
      body: {
        data: {
          usersLogin: {
            userSession: null,
            errors: [{ errorCode: 'INVALID_LOGIN_DATA', details: [] }],
          },
        },
      },
      remarks: [],
    });
  });

  it.each([
    ['INVALID_USER', [{ attribute: 'username', type: 'taken' }]],
    [
      'INVALID_ORGANIZATION',
      [{ attribute: expect.any(String) as string, type: expect.any(String) as string }],
    ],
    ['USER_NOT_FOUND', []],
  ])('carries the details that are documented: %s', (code, details) => {
    const { operations } = findCase(frozen, code).one;
    const payload = { errors: [{ errorCode: code, details }] };
    expect(example(code).body).toEqual({ data: { [operations[0] ?? '']: payload } });
  });

  it('carries ActiveModel details exactly where a description speaks of active model errors', () => {
    const { catalog } = findCase(frozen, 'USER_NOT_FOUND');
    for (const code of catalog.codes) {
      const one = code.cases[0];
      if (!one || one.retired) continue;
      const isModel = one.description?.includes('active model errors') ?? false;
      expect(
        JSON.stringify(createWireExample(catalog, code, one).body).includes('"attribute"'),
        code.slug,
      ).toBe(isModel);
    }
  });

  it('says where the operation is not documented', () => {
    expect(example('MISSING_PARAMETER')).toEqual({
      status: 200,
      body: {
        data: { '<mutation>': { errors: [{ errorCode: 'MISSING_PARAMETER', details: [] }] } },
      },
      remarks: ['noOperation'],
    });
  });

  it('has no documented form of its own', () => {
    const { catalog, code, one } = findCase(frozen, 'USER_NOT_FOUND');
    expect(createDocumentedForm(catalog, code, one)).toBeNull();
  });
});

describe('an envelope', () => {
  function bodyOf(envelope: string, files: Files = {}) {
    const about = minimalCatalog.replace('  body: { code: $code }', () => envelope);
    const catalog = catalogOf({ 'catalog.yaml': about, ...files });
    const { code, one } = findCase([catalog], 'USER_NOT_FOUND');
    return createWireExample(catalog, code, one).body;
  }

  it.each([
    [
      'writes $$ as a plain $',
      '  body: { $$ref: $$code, price: $$5, code: $code }',
      { $ref: '$code', price: '$5', code: 'USER_NOT_FOUND' },
    ],
    [
      'leaves out keys whose value is not documented',
      '  body: { code: $code, status: $status, title: $title, more: { m: $message } }',
      { code: 'USER_NOT_FOUND', more: {} },
    ],
    [
      'leaves out a key that itself is not known',
      '  body: { $operation: 1, code: $code }',
      { code: 'USER_NOT_FOUND' },
    ],
    [
      'leaves out entries of a list',
      '  body: { list: [$meta, $code, null, 7, true] }',
      { list: ['USER_NOT_FOUND', null, 7, true] },
    ],
    ['can be a bare list', '  body: [$code]', ['USER_NOT_FOUND']],
    ['can be a bare text', '  body: $code', 'USER_NOT_FOUND'],
    [
      'leaves out a name that it does not know',
      '  body: { code: $code, x: $y }',
      { code: 'USER_NOT_FOUND' },
    ],
    [
      'takes values of its own, with exceptions for single codes',
      '  body: { kind: $kind, severity: $severity }\n  values:\n    kind: { default: client }\n    severity: { default: 1, byCode: { USER_NOT_FOUND: 2 } }',
      { kind: 'client', severity: 2 },
    ],
  ])('%s', (_, envelope, body) => {
    expect(bodyOf(envelope)).toEqual(body);
  });

  it.each([
    [
      'a name that only the language knows',
      '  body: { code: $code, x: $constructor }',
      { code: 'USER_NOT_FOUND' },
    ],
    [
      'an exception that is null',
      '  body: { x: $severity }\n  values:\n    severity: { default: 1, byCode: { USER_NOT_FOUND: null } }',
      { x: null },
    ],
  ])('gets %s right', (_, envelope, body) => {
    expect(bodyOf(envelope)).toEqual(body);
  });

  it('carries the facts of the case', () => {
    const errors = `- code: USER_NOT_FOUND
  status: 404
  title: Not found
  message: No such user
  meta: { id: user }
  operations: [getUser, listUsers]
`;
    const envelope =
      '  body: [$status, $title, $message, $meta, $operation, $returns]\n  returns: { getUser: user }';
    expect(bodyOf(envelope, { 'errors.yaml': errors })).toEqual([
      404,
      'Not found',
      'No such user',
      { id: 'user' },
      'getUser',
      'user',
    ]);
  });

  it.each([
    ['by the sample of the placeholder it names', '{ name: userId }', { user: 'user_1' }],
    ['without regard to case', '{ name: USERID }', { user: 'user_1' }],
    ['by a sample of its own', '{ name: team }', { user: 'team_2' }],
    ['as documented where no sample has its name', '{ name: other }', { user: 'other' }],
    [
      'as documented where a key has no wire name',
      '{ name: userId, at: now }',
      { name: 'userId', at: 'now' },
    ],
  ])('gives a documented meta %s', (_, meta, expected) => {
    const about = `${minimalCatalog.replace('  body: { code: $code }', () => '  body: $meta\n  meta: { name: user }')}placeholders:
  syntax: [angle]
  samples:
    userID: { sample: user_1 }
    team: { sample: team_1 }
    'meta:team': { sample: team_2 }
`;
    const catalog = catalogOf({
      'catalog.yaml': about,
      'errors.yaml': `- code: A\n  meta: ${meta}\n`,
    });
    const { code, one } = findCase([catalog], 'A');
    expect(createWireExample(catalog, code, one).body).toEqual(expected);
  });
});
