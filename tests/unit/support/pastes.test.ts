import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../support/random.ts';
import { forms, type Holds, type SentError } from '../../support/pastes/forms.ts';
import { goQuote } from '../../support/pastes/languages/go.ts';
import { nsDescription } from '../../support/pastes/languages/nsdictionary.ts';
import { pythonRepr } from '../../support/pastes/languages/python.ts';
import { cutOut } from '../../support/pastes/formats/truncated-forms.ts';
import { valueFor, valueKinds } from '../../support/pastes/values.ts';

function sent(message = 'No user was found with id user_2abc', more: Partial<SentError> = {}) {
  const error = {
    code: 'resource_not_found',
    message: 'missing user',
    long_message: message,
    meta: { param_name: 'holder' },
  };
  return {
    catalog: 'clerk',
    code: error.code,
    title: error.message,
    message,
    meta: error.meta,
    status: 404,
    error,
    body: { errors: [error], clerk_trace_id: '28b5' },
    docsUrl: 'https://errors.example.com/clerk/resource_not_found/#UserNotFound',
    ...more,
  } satisfies SentError;
}

function graphql(): SentError {
  const error = { errorCode: 'INVALID_LOGIN_DATA', details: [] };
  return {
    catalog: 'code0',
    code: error.errorCode,
    title: null,
    message: null,
    meta: undefined,
    status: 200,
    error,
    body: { data: { usersLogin: { userSession: null, errors: [error] } } },
    docsUrl: 'https://errors.example.com/code0/INVALID_LOGIN_DATA/',
  };
}

function paste(name: string, error: SentError, seed = 1) {
  const form = forms.find((one) => one.name === name);
  if (form === undefined) throw new Error(`There is no form ${name}.`);
  return form.render(error, randomFrom(seed));
}

function text(name: string, error: SentError): string | undefined {
  return paste(name, error)?.text;
}

function lacking(holds: Holds): Partial<Holds> {
  return Object.fromEntries(Object.entries(holds).filter(([, held]) => held === false));
}

describe('forms', () => {
  it('have names of their own', () => {
    expect(new Set(forms.map(({ name }) => name)).size).toBe(forms.length);
  });

  // No tool escapes anything in these, so what a paste holds can be read in it.
  it.each(forms.map((form) => [form.name, form] as const))('say what is held: %s', (_, form) => {
    for (const error of [sent(), sent('User gone', { status: null }), graphql()]) {
      for (let seed = 1; seed <= 20; seed += 1) {
        const rendered = form.render(error, randomFrom(seed));
        if (rendered === null) continue;
        const shown = rendered.text.replace(/\s+>?\s*/g, ' ');
        const inText = (value: string | null) => value !== null && shown.includes(value);
        const seen = {
          code: inText(error.code),
          title: inText(error.title),
          message: inText(error.message),
          meta: error.meta !== undefined && inText('holder'),
          status: error.status !== null && new RegExp(`\\b${error.status}\\b`).test(shown),
        };
        // Of a cut field all but a quote may be left.
        const mayBeCut = form.name.endsWith('missing');
        const expected = mayBeCut ? { ...seen, ...lacking(rendered.holds) } : seen;
        expect(rendered.holds, rendered.text).toEqual(expected);
      }
    }
  });

  it('render the same for the same seed', () => {
    for (const { name } of forms) {
      expect(paste(name, sent(), 7)).toEqual(paste(name, sent(), 7));
    }
  });

  it('of a message alone are not there without a message', () => {
    expect(paste('message', graphql())).toBeNull();
    expect(paste('title of an error tracker', graphql())).toBeNull();
    expect(paste('code', graphql())?.text).toBe('INVALID_LOGIN_DATA');
  });
});

describe('fidelity', () => {
  it('Python takes the quotes that save an escape', () => {
    expect(pythonRepr(["it's", '"a"', `it's "a"`, 'back\\slash'])).toBe(
      `["it's", '"a"', 'it\\'s "a"', 'back\\\\slash']`,
    );
    expect(pythonRepr({ é: '日本 🚀', b: null, c: true, d: 'x\u200dy\u00a0z' })).toBe(
      `{'é': '日本 🚀', 'b': None, 'c': True, 'd': 'x\\u200dy\\xa0z'}`,
    );
  });

  it('Ruby escapes only the number signs that would interpolate', () => {
    const error = sent('#{x} # "y" it\'s');
    expect(text('Ruby hash', error)).toContain(`"long_message" => "\\#{x} # \\"y\\" it's"`);
    expect(text('Ruby hash of symbols', error)).toContain('{code: "resource_not_found", ');
    expect(text('Ruby hash of symbols, before 3.4', error)).toContain(':meta=>{:param_name=>');
  });

  it('Go quotes with backslashes and escapes what is not printable', () => {
    expect(goQuote('say "hi"\\\t it\'s é 🚀 \u200d')).toBe(
      `"say \\"hi\\"\\\\\\t it's é 🚀 \\u200d"`,
    );
  });

  it('Go prints maps in the order of their keys and without quotes', () => {
    const error = sent('Limit is', { body: { code: 'x', b: [1, 1048576], a: null } });
    expect(text('Go map, %v', error)).toBe('map[a:<nil> b:[1 1.048576e+06] code:x]');
    expect(text('Go pointer to a struct, %+v', sent('No "x"'))).toBe(
      '&{Code:resource_not_found Message:missing user LongMessage:No "x" Meta:map[param_name:holder]}',
    );
    expect(text('Go struct, %#v', sent('No "x"'))).toBe(
      'clerk.Error{Code:"resource_not_found", Message:"missing user", LongMessage:"No \\"x\\"", Meta:map[string]interface {}{"param_name":"holder"}}',
    );
  });

  it('loggers of Go quote only the values that need it', () => {
    expect(text('Go log line, slog', sent('gone'))).toMatch(/ code=resource_not_found err=gone$/);
    expect(text('Go log line, logrus', sent('a "b"'))).toMatch(/ err="a \\"b\\"" status=404$/);
    expect(text('logfmt', sent('a "b"'))).toMatch(/ title="missing user" error="a \\"b\\""$/);
  });

  it('the JVM quotes nothing', () => {
    expect(text('Kotlin data class', sent('a, "b"'))).toBe(
      'ClerkError(code=resource_not_found, message=missing user, longMessage=a, "b", meta=Meta(paramName=holder))',
    );
  });

  it('NSDictionary leaves words of letters and digits without quotes', () => {
    expect(nsDescription({ list: [{ a_b: 'Word1', c: 'é "x"', n: 2, e: {} }], ok: true })).toBe(
      `{
    list =     (
                {
            "a_b" = Word1;
            c = "\\U00e9 \\"x\\"";
            e =             {
            };
            n = 2;
        }
    );
    ok = 1;
}`,
    );
  });

  it('Swift escapes apostrophes', () => {
    expect(text('Swift optional message', sent(`it's "x"`))).toBe(`Optional("it\\'s \\"x\\"")`);
    expect(text('Swift struct', sent('gone'))).toBe(
      'ClerkError(code: "resource_not_found", message: Optional("missing user"), longMessage: Optional("gone"), meta: Optional(["paramName": "holder"]))',
    );
  });

  it('PHP indents by its own rules', () => {
    const error = sent(`it's`);
    expect(text('PHP var_export', error)).toContain(
      `  'errors' => \n  array (\n    0 => \n    array (\n      'code' => 'resource_not_found',`,
    );
    expect(text('PHP var_export', error)).toContain(`'long_message' => 'it\\'s',`);
    expect(text('PHP print_r', error)).toContain(
      `                    [meta] => Array\n                        (\n                            [param_name] => holder\n                        )\n\n                )\n\n        )\n`,
    );
  });

  it('Node leaves out what lies too deep', () => {
    expect(text('console.log of the body', sent())).toContain('meta: [Object]');
    expect(text('console.log of an SDK error', sent())).toMatch(
      /^ClerkAPIResponseError: No user[^]*\n {4}at [^]*\{\n {2}status: 404,\n {2}errors: \[\n {4}\{\n {6}code: 'resource_not_found',[^]*meta: \[Object\]/,
    );
    expect(text('console.log of the body', graphql())).toBeUndefined();
  });

  it('JSON in JSON in JSON has its quotes escaped twice', () => {
    expect(text('JSON escaped twice', sent('a "b"'))).toContain(
      String.raw`\\\"long_message\\\":\\\"a \\\\\\\"b\\\\\\\"\\\"`,
    );
  });

  it('a field that is cut in two is not held', () => {
    const error = sent();
    const body = JSON.stringify(error.body);
    const end = body.indexOf('"No user') + 5;
    expect(cutOut(error, JSON.stringify, 0, end)?.holds).toEqual({
      code: true,
      title: true,
      message: false,
      meta: false,
      status: false,
    });
    expect(cutOut(error, JSON.stringify, body.indexOf('missing'), body.length)?.holds).toEqual({
      code: false,
      title: false,
      message: true,
      meta: true,
      status: false,
    });
  });
});

describe('valueFor', () => {
  it('gives values on one line, and what printf verbs print', () => {
    const random = randomFrom(3);
    for (const kind of valueKinds) {
      for (let round = 0; round < 20; round += 1) {
        expect(valueFor('value', kind, random)).not.toMatch(/[\n\r]/);
        expect(valueFor('%d', kind, random)).toMatch(/^\d+$/);
        expect(valueFor('%q', kind, random)).toMatch(/^"(?:[^"\\]|\\.)*"$/u);
      }
    }
    expect(valueFor('userID', 'sample-like id', random)).toMatch(/^user_2\w{26}$/);
  });
});
