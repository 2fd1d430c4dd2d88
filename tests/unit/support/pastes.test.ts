import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../support/random.ts';
import { forms, type ContainedFields, type SentError } from '../../support/pastes/forms.ts';
import { quoteGo } from '../../support/pastes/languages/go.ts';
import { formatNsDescription } from '../../support/pastes/languages/nsdictionary.ts';
import { formatPython } from '../../support/pastes/languages/python.ts';
import { cutOut } from '../../support/pastes/formats/truncated-forms.ts';
import { createValue, valueKinds } from '../../support/pastes/values.ts';

function createSent(
  message = 'No user was found with id user_2abc',
  more: Partial<SentError> = {},
) {
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

function createGraphqlError(): SentError {
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

function renderPaste(name: string, error: SentError, seed = 1) {
  const form = forms.find((candidate) => candidate.name === name);
  if (form === undefined) throw new Error(`The form ${name} does not exist.`);
  return form.render(error, randomFrom(seed));
}

function renderText(name: string, error: SentError): string | undefined {
  return renderPaste(name, error)?.text;
}

function pickMissing(fields: ContainedFields): Partial<ContainedFields> {
  return Object.fromEntries(Object.entries(fields).filter(([, isContained]) => !isContained));
}

describe('forms', () => {
  it('have unique names', () => {
    expect(new Set(forms.map(({ name }) => name)).size).toBe(forms.length);
  });

  // No tool escapes anything in these errors, so the paste contains their values literally.
  it.each(forms.map((form) => [form.name, form] as const))(
    'report the fields they contain: %s',
    (_, form) => {
      for (const error of [
        createSent(),
        createSent('User gone', { status: null }),
        createGraphqlError(),
      ]) {
        for (let seed = 1; seed <= 20; seed += 1) {
          const rendered = form.render(error, randomFrom(seed));
          if (rendered === null) continue;
          const visibleText = rendered.text.replace(/\s+>?\s*/g, ' ');
          const isInText = (value: string | null) => value !== null && visibleText.includes(value);
          const visible = {
            code: isInText(error.code),
            title: isInText(error.title),
            message: isInText(error.message),
            meta: error.meta !== undefined && isInText('holder'),
            status: error.status !== null && new RegExp(`\\b${error.status}\\b`).test(visibleText),
          };
          // A truncated field may have lost only its quote.
          const isTruncated = form.name.endsWith('missing');
          const expected = isTruncated
            ? { ...visible, ...pickMissing(rendered.contains) }
            : visible;
          expect(rendered.contains, rendered.text).toEqual(expected);
        }
      }
    },
  );

  it('give the same paste for the same seed', () => {
    for (const { name } of forms) {
      expect(renderPaste(name, createSent(), 7)).toEqual(renderPaste(name, createSent(), 7));
    }
  });

  it('with only a message need a message', () => {
    expect(renderPaste('message', createGraphqlError())).toBeNull();
    expect(renderPaste('title of an error tracker', createGraphqlError())).toBeNull();
    expect(renderPaste('code', createGraphqlError())?.text).toBe('INVALID_LOGIN_DATA');
  });
});

describe('fidelity', () => {
  it('Python chooses the quotes that need fewer escapes', () => {
    expect(formatPython(["it's", '"a"', `it's "a"`, 'back\\slash'])).toBe(
      `["it's", '"a"', 'it\\'s "a"', 'back\\\\slash']`,
    );
    expect(formatPython({ é: '日本 🚀', b: null, c: true, d: 'x\u200dy\u00a0z' })).toBe(
      `{'é': '日本 🚀', 'b': None, 'c': True, 'd': 'x\\u200dy\\xa0z'}`,
    );
  });

  it('Ruby escapes only number signs that would start an interpolation', () => {
    const error = createSent('#{x} # "y" it\'s');
    expect(renderText('Ruby hash', error)).toContain(`"long_message" => "\\#{x} # \\"y\\" it's"`);
    expect(renderText('Ruby hash of symbols', error)).toContain('{code: "resource_not_found", ');
    expect(renderText('Ruby hash of symbols, before 3.4', error)).toContain(
      ':meta=>{:param_name=>',
    );
  });

  it('Go escapes quotes and unprintable characters with backslashes', () => {
    expect(quoteGo('say "hi"\\\t it\'s é 🚀 \u200d')).toBe(
      `"say \\"hi\\"\\\\\\t it's é 🚀 \\u200d"`,
    );
  });

  it('Go prints maps sorted by key and without quotes', () => {
    const error = createSent('Limit is', { body: { code: 'x', b: [1, 1048576], a: null } });
    expect(renderText('Go map, %v', error)).toBe('map[a:<nil> b:[1 1.048576e+06] code:x]');
    expect(renderText('Go pointer to a struct, %+v', createSent('No "x"'))).toBe(
      '&{Code:resource_not_found Message:missing user LongMessage:No "x" Meta:map[param_name:holder]}',
    );
    expect(renderText('Go struct, %#v', createSent('No "x"'))).toBe(
      'clerk.Error{Code:"resource_not_found", Message:"missing user", LongMessage:"No \\"x\\"", Meta:map[string]interface {}{"param_name":"holder"}}',
    );
  });

  it('Go loggers quote values only if necessary', () => {
    expect(renderText('Go log line, slog', createSent('gone'))).toMatch(
      / code=resource_not_found err=gone$/,
    );
    expect(renderText('Go log line, logrus', createSent('a "b"'))).toMatch(
      / err="a \\"b\\"" status=404$/,
    );
    expect(renderText('logfmt', createSent('a "b"'))).toMatch(
      / title="missing user" error="a \\"b\\""$/,
    );
  });

  it('the JVM quotes nothing', () => {
    expect(renderText('Kotlin data class', createSent('a, "b"'))).toBe(
      'ClerkError(code=resource_not_found, message=missing user, longMessage=a, "b", meta=Meta(paramName=holder))',
    );
  });

  it('NSDictionary does not quote words of letters and digits', () => {
    expect(
      formatNsDescription({ list: [{ a_b: 'Word1', c: 'é "x"', n: 2, e: {} }], ok: true }),
    ).toBe(
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
    expect(renderText('Swift optional message', createSent(`it's "x"`))).toBe(
      `Optional("it\\'s \\"x\\"")`,
    );
    expect(renderText('Swift struct', createSent('gone'))).toBe(
      'ClerkError(code: "resource_not_found", message: Optional("missing user"), longMessage: Optional("gone"), meta: Optional(["paramName": "holder"]))',
    );
  });

  it('PHP has its own indentation', () => {
    const error = createSent(`it's`);
    expect(renderText('PHP var_export', error)).toContain(
      `  'errors' => \n  array (\n    0 => \n    array (\n      'code' => 'resource_not_found',`,
    );
    expect(renderText('PHP var_export', error)).toContain(`'long_message' => 'it\\'s',`);
    expect(renderText('PHP print_r', error)).toContain(
      `                    [meta] => Array\n                        (\n                            [param_name] => holder\n                        )\n\n                )\n\n        )\n`,
    );
  });

  it('Node omits values that are nested too deeply', () => {
    expect(renderText('console.log of the body', createSent())).toContain('meta: [Object]');
    expect(renderText('console.log of an SDK error', createSent())).toMatch(
      /^ClerkAPIResponseError: No user[^]*\n {4}at [^]*\{\n {2}status: 404,\n {2}errors: \[\n {4}\{\n {6}code: 'resource_not_found',[^]*meta: \[Object\]/,
    );
    expect(renderText('console.log of the body', createGraphqlError())).toBeUndefined();
  });

  it('the quotes of JSON in JSON in JSON are escaped twice', () => {
    expect(renderText('JSON escaped twice', createSent('a "b"'))).toContain(
      String.raw`\\\"long_message\\\":\\\"a \\\\\\\"b\\\\\\\"\\\"`,
    );
  });

  it('a truncated field is not contained', () => {
    const error = createSent();
    const body = JSON.stringify(error.body);
    const end = body.indexOf('"No user') + 5;
    expect(cutOut(error, JSON.stringify, 0, end)?.contains).toEqual({
      code: true,
      title: true,
      message: false,
      meta: false,
      status: false,
    });
    expect(cutOut(error, JSON.stringify, body.indexOf('missing'), body.length)?.contains).toEqual({
      code: false,
      title: false,
      message: true,
      meta: true,
      status: false,
    });
  });
});

describe('createValue', () => {
  it('creates values on one line, and values as printf verbs print them', () => {
    const random = randomFrom(3);
    for (const kind of valueKinds) {
      for (let round = 0; round < 20; round += 1) {
        expect(createValue('value', kind, random)).not.toMatch(/[\n\r]/);
        expect(createValue('%d', kind, random)).toMatch(/^\d+$/);
        expect(createValue('%q', kind, random)).toMatch(/^"(?:[^"\\]|\\.)*"$/u);
      }
    }
    expect(createValue('userID', 'sample-like id', random)).toMatch(/^user_2\w{26}$/);
  });
});
