import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Explainer } from '../../../src/paste/explain.ts';
import { minConfidence } from '../../../src/paste/match/weights.ts';
import { readFixtureCatalogs } from '../support/catalogs.ts';
import { createRecordExplainer, getCode, getExplainer, getValues } from '../support/explainer.ts';

let explainer: Explainer;
beforeAll(async () => {
  explainer = await getExplainer(readFixtureCatalogs());
});
const explain = (text: string) => explainer.explain(text).primary;
const getConfidence = (text: string) => explain(text)?.confidence ?? 0;

describe('a message without a code and without a sign of the API', () => {
  test.each([
    '{"email":["The email must be a valid email address."]}',
    'ApiError: This user is already a member of the organization.',
    "ValidationError: ['Password must be at least 8 characters long.']",
    'You have reached your limit of 10 domains per organization.',
    'The organizations feature is not enabled for this instance. You can enable it at https://dashboard.clerk.com.',
  ])('is not sure: %s', (text) => {
    expect(getConfidence(text)).toBeGreaterThan(0);
    expect(getConfidence(text)).toBeLessThan(minConfidence.sure);
  });

  it('is surer with more words of its own', () => {
    const texts = [
      'url is invalid',
      'Product not found',
      'Unable to authenticate the request, you need to supply an active session',
      'The organizations feature is not enabled for this instance. You can enable it at https://dashboard.clerk.com.',
    ];
    const confidences = texts.map(getConfidence);
    expect(confidences).toEqual(confidences.toSorted((a, b) => a - b));
    expect(new Set(confidences).size).toBe(texts.length);
  });

  it('has a similar confidence as a similar message of another length', () => {
    const difference = getConfidence('Payee not found') - getConfidence('Product not found');
    expect(Math.abs(difference)).toBeLessThan(0.2);
  });

  it('is less sure with another status', () => {
    const text = 'This user is already a member of the organization.';
    expect(getConfidence(`${text}\nstatus: 409`)).toBeLessThan(getConfidence(text));
  });

  it('of an error class of a language is none', () => {
    expect(explain('TypeError: argument is invalid')).toBeNull();
    expect(explain("ValueError: 'first_name' is invalid")).toBeNull();
  });

  it('that is only a part of a sentence is hardly a reason', () => {
    const whole = getConfidence('Error: Given organization not found.');
    expect(getConfidence('Given organization not found in the system!')).toBeLessThan(whole * 0.7);
  });

  it('scores the same without its full stop', () => {
    const text = 'first_name is not a valid parameter for this request';
    expect(explain(text)).toMatchObject({ entry: { label: 'form_param_unknown' } });
    expect(getConfidence(text)).toBe(getConfidence(`${text}.`));
  });

  test.each(['No invoice was found with id inv_1', 'No subscription was found with id sub_1'])(
    'about something else is none: %s',
    (text) => expect(explain(text)).toBeNull(),
  );
});

test.each([
  ['in another spelling', '{"error":{"code":"PRODUCT_NOT_FOUND","message":"Product not found"}}'],
  ['of several cases', '{"error":{"code":"RESOURCE_NOT_FOUND","message":"resource not found"}}'],
])('a message that only repeats the code adds nothing: %s', (_, text) => {
  const withoutMessage = text.replace(/,"message":"[^"]*"/, '');
  expect(getConfidence(text)).toBeLessThanOrEqual(getConfidence(withoutMessage));
});

describe('the first sentence of a message identifies it', () => {
  const sentence = 'The provided Clerk Secret Key is invalid.';
  test.each([
    ['alone', sentence],
    ['after other words', `Handshake token verification failed: ${sentence}`],
    [
      'before details',
      `Handshake failed: ${sentence} (reason=secret-key-invalid, token-carrier=x)`,
    ],
    ['in prose', `We tried it again. ${sentence} And now nobody can log in`],
  ])('%s', (_, text) => {
    expect(explain(text)).toMatchObject({
      entry: { label: 'clerk_key_invalid' },
      reasons: expect.arrayContaining([{ reason: 'first-sentence' }]) as unknown,
    });
  });

  it('next to another error', () => {
    const text = `{"code":"oauth_missing_access_token"}\n\n[auth] ${sentence}`;
    expect(explainer.explain(text).matches.map(getCode)).toEqual([
      'oauth_missing_access_token',
      'clerk_key_invalid',
    ]);
  });
});

describe('cases that share a short message stay open', () => {
  test.each([
    ['form_param_value_invalid', 'is invalid', 6],
    ['resource_not_found', 'not found', 6],
  ])('%s: %s', (code, message, count) => {
    const match = explain(JSON.stringify({ errors: [{ code, message }] }));
    expect(match).toMatchObject({ errorCase: null, entry: { label: code } });
    expect(match?.confidence).toBeGreaterThanOrEqual(minConfidence.sure);
    const titles = match?.alternatives.map(({ title }) => title?.text);
    expect(titles).toEqual(Array.from({ length: count }, () => message));
  });
});

test.each([
  'The billing feature for teams is not enabled for this instance.',
  'Billing is not turned on in this workspace',
])('cases whose messages differ only in words that are missing stay open: %s', (text) => {
  const error = { code: 'billing_not_enabled', message: 'access denied', long_message: text };
  expect(explain(JSON.stringify({ errors: [error] }))).toMatchObject({ errorCase: null });
});

describe('a code without a documented message', () => {
  it('does not compare the message with its description', () => {
    const message = 'Password has been found in an online data breach.';
    const error = { code: 'form_password_pwned', message };
    const match = explain(JSON.stringify({ errors: [error] }));
    expect(match).toMatchObject({ differences: [], reasons: [{ reason: 'code' }] });
    expect(match?.confidence).toBe(getConfidence('{"errors":[{"code":"form_password_pwned"}]}'));
  });

  it('is less sure with a message if the API sends none', () => {
    const code = 'Error: INVALID_RUNTIME';
    expect(getConfidence(`${code}: The runtime "nodejs12" is not supported`)).toBeLessThan(
      getConfidence(code),
    );
  });
});

describe('values', () => {
  it('of lines in a code block do not contain the lines before', () => {
    const block =
      '2024-05-05T10:00:00Z ERROR api failed\nemail_address must be a valid email address.';
    for (const fence of ['```', '```text', '````']) {
      const match = explain(`Look:\n${fence}\n${block}\n${fence.replace('text', '')}\nthanks`);
      expect(match && getValues(match)).toEqual({ parameter: 'email_address' });
    }
  });

  test.each([
    ['the line', 'The file name is wrong: a.png\nand this is another line of the log'],
    ['the star of a comment', '/* The file name is wrong: a.png * @see docs */'],
    ['the next error', 'The file name is wrong: a.png Error: The disk is full'],
    ['the next error in brackets', 'The file name is wrong: a.png; TypeError: x is undefined'],
  ])('at the end of a message end with %s', async (_, text) => {
    const records = [{ code: 'file_name', message: 'The file name is wrong: <fileName>' }];
    const { primary } = (await createRecordExplainer(records, { syntax: ['angle'] })).explain(
      `text before ${text}`,
    );
    expect(primary && getValues(primary)).toEqual({ fileName: 'a.png' });
  });
});

describe('codes', () => {
  it('in the notation of Ruby and Elixir are codes', () => {
    const text =
      "ServiceResponse.error(message: 'Missing permission', error_code: :missing_permission)";
    expect(explain(text)).toMatchObject({ entry: { label: 'MISSING_PERMISSION' } });
    expect(explainer.explain(text).foreign).toEqual([]);
    const atom = explain('{:error, :missing_permission}');
    expect(atom).toMatchObject({ entry: { label: 'MISSING_PERMISSION' } });
  });

  test.each(['auth/user-not-found', '(auth/user-not-found).', '"code": "auth/user_not_found"'])(
    'with the namespace of another system are other codes: %s',
    (text) => expect(explain(text)).toBeNull(),
  );

  it('with the catalog as a namespace are codes', () => {
    expect(explain('clerk/resource_not_found')?.entry.label).toBe('resource_not_found');
  });
});

describe('the count of an error', () => {
  const error = '{"code":"resource_not_found","long_message":"No user was found with id user_1"}';
  const url = 'https://errors.example.com/clerk/resource_not_found/';
  test.each<[string, string, number]>([
    ['an error', error, 1],
    ['with a heading and a link', `# resource_not_found\n${url}\n${error}`, 1],
    ['a heading and a link', `# resource_not_found\nSee ${url}`, 1],
    ['two errors with a link', `${error}\n${error}\n${url}`, 2],
    ['three lines of a log', 'x resource_not_found\ny resource_not_found\nz resource_not_found', 3],
  ])('%s', (_, text, count) => {
    expect(explainer.explain(text).matches.map((match) => match.count)).toEqual([count]);
  });
});

describe('a code that is an ordinary word', () => {
  test.each([
    'Error: GONE',
    '2026-11-30 12:00 ERROR: GONE\n12:01 stopped',
    "reason = 'GONE'",
    'gone',
  ])('is the code in %j', async (text) => {
    const words = await createRecordExplainer([{ code: 'GONE' }, { code: 'INVALID' }]);
    expect(words.explain(text).primary?.entry.label).toBe('GONE');
  });

  test.each(['Error: GONE with the wind', 'HTTP/1.1 410 GONE', 'it is gone'])(
    'is a word in %j',
    async (text) => {
      const words = await createRecordExplainer([{ code: 'GONE' }, { code: 'INVALID' }]);
      expect(words.explain(text).primary).toBeNull();
    },
  );
});
