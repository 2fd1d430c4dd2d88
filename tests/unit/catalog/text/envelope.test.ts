import { describe, expect, it } from 'vitest';
import {
  createDocumentedForm,
  createWireExample,
  findUnsentMeta,
  formatWire,
} from '../../../../src/catalog/text/envelope.ts';
import {
  loadCatalog,
  findCase,
  minimalCatalog,
  requireExample,
  readFixtureCatalogs,
  type Files,
} from '../../support/catalogs.ts';

const frozen = readFixtureCatalogs();

function createExample(nameOrCode: string) {
  const { catalog, code, errorCase } = findCase(frozen, nameOrCode);
  return requireExample(catalog, code, errorCase);
}

describe('the Clerk envelope', () => {
  /** Returns the only error of a response. */
  function getError(name: string) {
    const { body } = createExample(name) as { body: { errors: Record<string, unknown>[] } };
    expect(body).toEqual({
      errors: [expect.anything()],
      clerk_trace_id: expect.stringMatching(/^[\da-f]{32}$/) as string,
    });
    return body.errors[0];
  }

  it('has the field names of responses', () => {
    expect(getError('UserNotFound')).toEqual({
      code: 'resource_not_found',
      message: 'not found',
      long_message: expect.stringMatching(/^No user was found with id user_\w+$/) as string,
    });
    expect(createExample('UserNotFound')).toMatchObject({ status: 404, remarks: [] });
  });

  it.each([
    ['FormMissingParameter', ' must be included.'],
    // Its message has <parameter>, but its meta has param.
    ['FormInvalidParameterFormatBCP47', ' must be a valid BCP-47 language tag.'],
  ])(
    'has a documented meta of {name} as param_name, with the value from the message: %s',
    (name, ending) => {
      const { meta, long_message: message } = getError(name) as {
        meta: { param_name: string };
        long_message: string;
      };
      expect(Object.keys(meta)).toEqual(['param_name']);
      expect(message).toBe(`${meta.param_name}${ending}`);
      expect(createExample(name).remarks).toEqual([]);
    },
  );

  it('treats a meta of {name: name} as the parameter "name"', () => {
    expect(getError('InvalidApplicationName')).toMatchObject({
      long_message: 'The application name "Acme: Dashboard" is invalid: it contains a colon',
      meta: { param_name: 'name' },
    });
  });

  it.each([
    ['MissingConfigKeys', { missingkeys: 'missingkeys' }],
    ['UnsupportedCountry', '{"Alpha2": alpha2, "CountryCode": countryCode}'],
    ['UnknownConfigKey', 'meta'],
  ])('shows any other meta as documented, with a remark: %s', (name, meta) => {
    const documented = findCase(frozen, name).errorCase.meta;
    expect(typeof documented).toBe(typeof meta);
    if (typeof meta === 'string') expect(documented).toBe(meta);
    expect(getError(name)).toMatchObject({ meta: documented });
    expect(createExample(name).remarks).toContain('rawMeta');
  });

  it('has no code if the API documents none', () => {
    const error = getError('IdentificationExists');
    expect(error).toMatchObject({ message: 'already exists' });
    expect(error).not.toHaveProperty('code');
  });

  it('has remarks if the catalog documents an empty short message or no long one', () => {
    const { catalog } = findCase(frozen, 'UserNotFound');
    const cases = catalog.codes.flatMap((code) =>
      code.cases.map((errorCase) => ({ code, errorCase })),
    );
    const emptyShort = cases.filter(({ errorCase }) => errorCase.title === '');
    const noLong = cases.filter(({ errorCase }) => errorCase.message === null);
    expect([emptyShort.length, noLong.length]).toEqual([31, 18]);
    for (const { code, errorCase } of emptyShort) {
      const { body, remarks } = requireExample(catalog, code, errorCase);
      expect(body).toMatchObject({ errors: [{ message: '' }] });
      expect(remarks).toContain('emptyTitle');
    }
    for (const { code, errorCase } of noLong) {
      const { body, remarks } = requireExample(catalog, code, errorCase);
      expect(JSON.stringify(body)).not.toContain('long_message');
      expect(remarks).toContain('noMessage');
    }
  });

  it('has no placeholder with a sample left in any example', () => {
    const { catalog } = findCase(frozen, 'UserNotFound');
    for (const code of catalog.codes) {
      for (const errorCase of code.cases) {
        const [error] = (
          requireExample(catalog, code, errorCase).body as {
            errors: [{ long_message?: string }];
          }
        ).errors;
        expect(error.long_message?.replace('<YOUR_API_KEY>', '') ?? '', errorCase.id).not.toMatch(
          /<\w+>|%[dqv]/,
        );
      }
    }
  });

  it('has a documented form with placeholders', () => {
    const { catalog, code, errorCase } = findCase(frozen, 'FormMissingParameter');
    expect(createDocumentedForm(catalog, code, errorCase)).toEqual({
      shortMessage: 'is missing',
      longMessage: '<param> must be included.',
      code: 'form_param_missing',
      meta: { name: 'param' },
    });
  });
});

describe('the Code0 envelope', () => {
  it('has the errors in the payload of the mutation, and null for the object', () => {
    expect(createExample('INVALID_LOGIN_DATA')).toEqual({
      status: 200,
      body: {
        data: {
          usersLogin: {
            userSession: null,
            errors: [{ errorCode: 'INVALID_LOGIN_DATA', details: [] }],
          },
        },
      },
      language: 'json',
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
  ])('has the documented details: %s', (code, details) => {
    const { operations } = findCase(frozen, code).errorCase;
    const payload = { errors: [{ errorCode: code, details }] };
    expect(createExample(code).body).toEqual({ data: { [operations[0] ?? '']: payload } });
  });

  it('has ActiveModel details only if a description mentions active model errors', () => {
    const { catalog } = findCase(frozen, 'USER_NOT_FOUND');
    for (const code of catalog.codes) {
      const errorCase = code.cases[0];
      if (!errorCase || errorCase.retired) continue;
      const isModel = errorCase.description?.includes('active model errors') ?? false;
      expect(
        JSON.stringify(requireExample(catalog, code, errorCase).body).includes('"attribute"'),
        code.slug,
      ).toBe(isModel);
    }
  });

  it('has a remark if the operation is not documented', () => {
    expect(createExample('MISSING_PARAMETER')).toEqual({
      status: 200,
      body: {
        data: { '<mutation>': { errors: [{ errorCode: 'MISSING_PARAMETER', details: [] }] } },
      },
      language: 'json',
      remarks: ['noOperation'],
    });
  });

  it('has no separate documented form', () => {
    const { catalog, code, errorCase } = findCase(frozen, 'USER_NOT_FOUND');
    expect(createDocumentedForm(catalog, code, errorCase)).toBeNull();
  });
});

describe('an envelope', () => {
  function createBody(envelope: string, files: Files = {}) {
    const about = minimalCatalog.replace('  body: { code: $code }', () => envelope);
    const catalog = loadCatalog({ 'catalog.yaml': about, ...files });
    const { code, errorCase } = findCase([catalog], 'USER_NOT_FOUND');
    return requireExample(catalog, code, errorCase).body;
  }

  it.each([
    [
      'writes $$ as a plain $',
      '  body: { $$ref: $$code, price: $$5, code: $code }',
      { $ref: '$code', price: '$5', code: 'USER_NOT_FOUND' },
    ],
    [
      'omits keys whose value is not documented',
      '  body: { code: $code, status: $status, title: $title, more: { m: $message } }',
      { code: 'USER_NOT_FOUND', more: {} },
    ],
    [
      'omits a key that is not documented',
      '  body: { $operation: 1, code: $code }',
      { code: 'USER_NOT_FOUND' },
    ],
    [
      'omits items of a list that are not documented',
      '  body: { list: [$meta, $code, null, 7, true] }',
      { list: ['USER_NOT_FOUND', null, 7, true] },
    ],
    ['can be a list', '  body: [$code]', ['USER_NOT_FOUND']],
    ['can be a text', '  body: $code', 'USER_NOT_FOUND'],
    ['omits an unknown name', '  body: { code: $code, x: $y }', { code: 'USER_NOT_FOUND' }],
    [
      'can have values, with exceptions for codes',
      '  body: { kind: $kind, severity: $severity }\n  values:\n    kind: { default: client }\n    severity: { default: 1, byCode: { USER_NOT_FOUND: 2 } }',
      { kind: 'client', severity: 2 },
    ],
  ])('%s', (_, envelope, body) => {
    expect(createBody(envelope)).toEqual(body);
  });

  it.each([
    [
      'a name with a meaning in JavaScript',
      '  body: { code: $code, x: $constructor }',
      { code: 'USER_NOT_FOUND' },
    ],
    [
      'an exception that is null',
      '  body: { x: $severity }\n  values:\n    severity: { default: 1, byCode: { USER_NOT_FOUND: null } }',
      { x: null },
    ],
  ])('handles %s', (_, envelope, body) => {
    expect(createBody(envelope)).toEqual(body);
  });

  it('contains the facts of the case', () => {
    const errors = `- code: USER_NOT_FOUND
  status: 404
  title: Not found
  message: No such user
  meta: { id: user }
  operations: [getUser, listUsers]
`;
    const envelope =
      '  body: [$status, $title, $message, $meta, $operation, $returns]\n  returns: { getUser: user }';
    expect(createBody(envelope, { 'errors.yaml': errors })).toEqual([
      404,
      'Not found',
      'No such user',
      { id: 'user' },
      'getUser',
      'user',
    ]);
  });

  it.each([
    ['with the sample of the placeholder of that name', '{ name: userId }', { user: 'user_1' }],
    ['with a sample whose name differs in case', '{ name: USERID }', { user: 'user_1' }],
    ['with a separate sample', '{ name: team }', { user: 'team_2' }],
    ['as documented if no sample has its name', '{ name: other }', { user: 'other' }],
    [
      'as documented if a key has no name for responses',
      '{ name: userId, at: now }',
      { name: 'userId', at: 'now' },
    ],
  ])('shows a documented meta %s', (_, meta, expected) => {
    const about = `${minimalCatalog.replace('  body: { code: $code }', () => '  body: $meta\n  meta: { name: user }\n  metaVariables: true')}placeholders:
  syntax: [angle]
  samples:
    userID: { sample: user_1 }
    team: { sample: team_1 }
    'meta:team': { sample: team_2 }
`;
    const catalog = loadCatalog({
      'catalog.yaml': about,
      'errors.yaml': `- code: A\n  meta: ${meta}\n`,
    });
    const { code, errorCase } = findCase([catalog], 'A');
    expect(requireExample(catalog, code, errorCase).body).toEqual(expected);
  });
});

describe('the form of an error', () => {
  const url = 'https://errors.example.com/example/404/';
  const create = (envelope: string, record = '', more = '') => {
    const about =
      minimalCatalog.replace('envelope:\n  body: { code: $code }\n', () => envelope) + more;
    const catalog = loadCatalog({
      'catalog.yaml': about,
      'errors.yaml': `- code: "404"\n  status: 404\n${record}`,
    });
    const { code, errorCase } = findCase([catalog], '404');
    return createWireExample(catalog, code, errorCase, url);
  };

  it('can be a text', () => {
    const example = create(
      'envelope: { text: "[$code] $message ($title): $docsUrl" }\n',
      '  message: Gone\n',
    );
    expect(example).toEqual({
      status: 404,
      body: `[404] Gone: ${url}`,
      language: 'text',
      remarks: [],
    });
    expect(example && formatWire(example)).toBe(`[404] Gone: ${url}`);
  });

  it('has the docs URL, and values inside longer texts', () => {
    expect(
      create('envelope: { body: { see: $docsUrl, text: "Error $code: $message", price: $$5 } }\n')
        ?.body,
    ).toEqual({ see: url, text: 'Error 404:', price: '$5' });
  });

  it('has the code as a number if the API sends it as a number', () => {
    const envelope = 'codeType: number\nenvelope: { body: { code: $code, text: "E$code" } }\n';
    const example = create(envelope);
    expect(example && formatWire(example)).toBe('{\n  "code": 404,\n  "text": "E404"\n}');
  });

  it.each([
    ['names', '  envelope: log\n', 'log 404'],
    ['has the name default, if it names none', '', 'usual 404'],
  ])('is the envelope that the case %s', (_, record, body) => {
    const envelopes = 'envelopes:\n  log: { text: log $code }\n  default: { text: usual $code }\n';
    expect(create(envelopes, record)?.body).toBe(body);
  });

  it('is the first envelope if none has the name default', () => {
    expect(create('envelopes:\n  log: { text: log $code }\n  b: { text: b $code }\n')?.body).toBe(
      'log 404',
    );
  });

  it('may be unknown: there is no example', () => {
    expect(create('')).toBeNull();
    expect(create('envelope: { text: "$title: $message" }\n')).toBeNull();
  });

  it('has the status of the envelope of the case', () => {
    const catalog = loadCatalog({
      'catalog.yaml': minimalCatalog.replace(
        'envelope:\n  body: { code: $code }\n',
        'envelopes:\n  a: { status: 400, body: {} }\n  b: { status: 500, body: {} }\n',
      ),
      'errors.yaml':
        '- { code: A }\n- { code: B, name: One, envelope: b }\n- { code: C, envelope: b, status: 503 }\n- { code: D, name: Two }\n',
      'codes/D.md': '---\ncases: { Two: { envelope: b } }\n---\n',
    });
    expect(catalog.codes.map(({ cases }) => cases[0]?.status)).toEqual([400, 500, 503, 500]);
  });

  it('shows a meta only with the remark that belongs to it', () => {
    const meta = '  meta: { field: amount }\n';
    const placeholders = 'placeholders: { syntax: [braces], samples: { amount: { sample: 5 } } }\n';
    const body = 'envelope:\n  body: { m: $meta }\n  meta: { field: param }\n';
    // The value of a meta is a text, even if a placeholder has its name.
    expect(create(body, meta, placeholders)).toMatchObject({
      body: { m: { param: 'amount' } },
      remarks: [],
    });
    expect(create(`${body}  metaVariables: true\n`, meta, placeholders)?.body).toEqual({
      m: { param: '5' },
    });
    expect(create('envelope: { body: { m: $meta } }\n', meta)).toMatchObject({
      body: { m: { field: 'amount' } },
      remarks: ['rawMeta'],
    });
    // An example without the meta says nothing about it.
    expect(create('envelope: { body: { code: $code } }\n', meta)?.remarks).toEqual([]);
    expect(create('envelope: { text: "E$code" }\n', meta)?.remarks).toEqual([]);
  });

  it('is accompanied by a meta that it does not contain', () => {
    const find = (envelope: string) => {
      const about = minimalCatalog.replace('envelope:\n  body: { code: $code }\n', envelope);
      const catalog = loadCatalog({
        'catalog.yaml': about,
        'errors.yaml': '- { code: A, meta: { a: 1 } }\n',
      });
      return findUnsentMeta(catalog, findCase([catalog], 'A').errorCase);
    };
    expect(find('')).toEqual({ a: 1 });
    expect(find('envelope: { text: "$code" }\n')).toEqual({ a: 1 });
    expect(find('envelope: { body: [{ x: $meta }] }\n')).toBeNull();
    expect(find('envelope: { body: $code, documented: { meta: $meta } }\n')).toBeNull();
  });
});
