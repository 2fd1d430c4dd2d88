import { describe, expect, it, test } from 'vitest';
import { findSecrets, maskSecrets } from '../../../src/secrets/secrets.ts';
import { listCases, readFixtureCatalogs } from '../support/catalogs.ts';

const jwt = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ1c2VyXzIifQ.c2lnbmF0dXJlLW9m_LXRva2Vu';
const hex = '3f2b8c1d9e0a47566bb1d20c8f7e6a55';

describe('values of names for secrets', () => {
  test.each([
    ['{"password":"hunter two"}', '{"password":"[password]"}'],
    [
      String.raw`{"body":"{\"password\":\"a\\\"b\"}"}`,
      String.raw`{"body":"{\"password\":\"[password]\"}"}`,
    ],
    [
      String.raw`"{\\\"token\\\":\\\"abc\\\",\\\"a\\\":1}"`,
      String.raw`"{\\\"token\\\":\\\"[token]\\\",\\\"a\\\":1}"`,
    ],
    ["{ apiKey: 'abc', status: 400 }", "{ apiKey: '[key]', status: 400 }"],
    ["{'client_secret': 'abc'}", "{'client_secret': '[key]'}"],
    ['{"access_key" => "abc", "status" => 4}', '{"access_key" => "[key]", "status" => 4}'],
    ['    [private_key] => abc', '    [private_key] => [key]'],
    ['password: correct horse\nstatus: 404', 'password: [password]\nstatus: 404'],
    ['  newPasswd: hunter\n', '  newPasswd: [password]\n'],
    ['level=info token=abc status=401', 'level=info token=[token] status=401'],
    ['secret="a b" status=401', 'secret="[key]" status=401'],
    ['GET /?api_key=abc&page=2 HTTP/1.1', 'GET /?api_key=[key]&page=2 HTTP/1.1'],
    ['GET /?apikey=abc%2F HTTP/1.1', 'GET /?apikey=[key] HTTP/1.1'],
    ['User(password=abc, token=def,age=7)', 'User(password=[password], token=[token],age=7)'],
    ['map[password:abc status:400]', 'map[password:[password] status:400]'],
    ['{"password":123456,"a":1}', '{"password":[password],"a":1}'],
    ["'x-api-key': [ 'abc', 'def' ]", "'x-api-key': [ '[key]', '[key 2]' ]"],
    ['X-Api-Key: abc', 'X-Api-Key: [key]'],
    ['password := "abc"', 'password := "[password]"'],
    ['map[X-Api-Key:[abc1]]', 'map[X-Api-Key:[[key]]]'],
    ['<wsse:Password>abc</wsse:Password>', '<wsse:Password>[password]</wsse:Password>'],
    ['$ login --password abc --page 2', '$ login --password [password] --page 2'],
    ['invalid token: a8f3k2', 'invalid token: [token]'],
    ['Key (reset_token)=(abc) already exists', 'Key (reset_token)=([token]) already exists'],
    ['"password":"never closed', '"password":"[password]'],
    ["password: 'it's'", "password: '[password]'"],
    ['?session_id=abc', '?session_id=[ID]'],
  ])('%j becomes %j', (text, masked) => expect(maskSecrets(text)).toBe(masked));

  test.each([
    '{"password":null,"token":""}',
    '{"password":"[password]","token":"***"}',
    '{"token":"is invalid","session":"session_not_found"}',
    '{"password":["is too short","must have a number"]}',
    '{"token_type":"bearer","max_tokens":1000,"password_enabled":true}',
    '{"param_name":"password","meta":{"name":"api_key"}}',
    'Password: must be at least 8 characters long.',
    'Token: the token has expired',
    'invalid token: signature mismatch',
    "SyntaxError: Unexpected token: '}'",
    '    password: form.get("password") as string,',
    'const token = await getToken();',
    'const session = req.session;',
    'if (token === other) return;',
    'type Login = { password: string; session?: Session }',
    'session: Session { status: 400 }',
    'tokens => tokens.length, token => token.length',
    'Authorization: <token>, Bearer ${TOKEN}, token=$TOKEN',
    'using password: YES',
    'secretary: jane, tokenize: all',
    'Access-Control-Allow-Headers: Authorization, Cookie',
    'cookie: missing',
    'Authorization: Basic',
    'Version=4.0.0.0, PublicKeyToken=b77a5c561934e089',
    'session:\n  "id": 1',
    'userSession: { active: true }, session: [Object]',
  ])('%j contains no secret', (text) => expect(maskSecrets(text)).toBe(text));
});

describe('credentials of requests', () => {
  test.each([
    ['Authorization: Bearer abc', 'Authorization: Bearer [token]'],
    ['> Proxy-Authorization: Basic dTpw\n> A: b', '> Proxy-Authorization: Basic [token]\n> A: b'],
    ["Authorization: 'Bearer abc',", "Authorization: 'Bearer [token]',"],
    ['{"authorization":"Bearer abc"}', '{"authorization":"Bearer [token]"}'],
    ["curl -H 'Authorization: abc' /v1", "curl -H 'Authorization: [token]' /v1"],
    [
      `-H 'Authorization: Digest username="jane", response="a"' -i`,
      `-H 'Authorization: Digest [token]' -i`,
    ],
    [
      'Authorization: AWS4-HMAC-SHA256 Credential=a, Signature=b',
      'Authorization: AWS4-HMAC-SHA256 [token]',
    ],
    [
      'map[Authorization:[Bearer abc] Accept:[*/*]]',
      'map[Authorization:[Bearer [token]] Accept:[*/*]]',
    ],
    ['Authorization: Token token="abc", nonce="d"', 'Authorization: Token [token]'],
    ['"Authorization": ["Bearer abc"]', '"Authorization": ["Bearer [token]"]'],
    ["fetch(url, 'Bearer my-own')", "fetch(url, 'Bearer [token]')"],
    ['sent Bearer a1b2c3d4 to it', 'sent Bearer [token] to it'],
    ['sent basic YWxhZGRpbjpvcGVu.', 'sent basic [token].'],
    ['Cookie: a=b; c="d"\nAccept: x', 'Cookie: [cookie]\nAccept: x'],
    ['{"cookie":"a=b; c=d"}', '{"cookie":"[cookie]"}'],
    ['Set-Cookie: a=b; Path=/; HttpOnly', 'Set-Cookie: a=[cookie]; Path=/; HttpOnly'],
    [
      "'set-cookie': [ 'a=b; Path=/', 'c=d' ]",
      "'set-cookie': [ 'a=[cookie]; Path=/', 'c=[cookie 2]' ]",
    ],
    ['__cf_bm=abc; __Host-id=1730643721', '__cf_bm=[cookie]; __Host-id=[cookie 2]'],
    ['postgres://jane:pass@db.example.com/shop', 'postgres://[password]@db.example.com/shop'],
    ['https://ghp@github.com/a.git', 'https://[token]@github.com/a.git'],
    ['redis://:p@ss@cache:6379', 'redis://[password]@cache:6379'],
  ])('%j becomes %j', (text, masked) => expect(maskSecrets(text)).toBe(masked));

  test.each([
    'Basic authentication failed, Bearer token is missing',
    'WWW-Authenticate: Bearer realm="api", error="invalid_token"',
    "Must be 'Bearer <YOUR_API_KEY>'",
    'http://localhost:3000/@vite/client',
    'https://unpkg.com/react@18.2.0/index.js',
    'postgres://user:***@db.example.com',
  ])('%j contains no secret', (text) => expect(maskSecrets(text)).toBe(text));
});

describe('secrets of a catalog', () => {
  const secrets = {
    names: { __sid: 'cookie', 'x-vault': 'key', ticket: 'password' },
    prefixes: { acme_: 'key', 'at.': 'token' },
  } as const;

  test.each([
    ['__sid=abc; __sid_eu=1730643721', '__sid=[cookie]; __sid_eu=[cookie 2]'],
    ['{"__SID":"abc"}', '{"__SID":"[cookie]"}'],
    ['X-Vault: abc', 'X-Vault: [key]'],
    ['ticket=abc&page=2', 'ticket=[password]&page=2'],
    ['sent acme_abcdefgh1 to it', 'sent [key] to it'],
    ['"at.Abcdefgh.def"', '"[token]"'],
    ['{"password":"abc"}', '{"password":"[password]"}'],
  ])('%j becomes %j', (text, masked) => expect(maskSecrets(text, secrets)).toBe(masked));

  test.each([
    'my__sid=abc, sid=abc, __sid is missing',
    'acme_config_registry acme_ acme_1 acme_abcdefg',
    'format.Abcdefghi at.once',
  ])('%j contains no secret', (text) => expect(maskSecrets(text, secrets)).toBe(text));

  it('do not apply to other catalogs', () => {
    const text = '__sid=abc; ticket=abc, sent acme_abcdefgh';
    expect(maskSecrets(text)).toBe(text);
  });

  test.each(['acme_', 'at.', 'acme_a', '__sid=', '__sid'])(
    'one megabyte of %j takes little time',
    (unit) => {
      const text = unit.repeat(1_000_000 / unit.length);
      expect(findSecrets(`${text} user_2abcDEFfake`, secrets).length).toBeGreaterThan(0);
    },
  );
});

describe('keys and tokens', () => {
  test.each([
    ['token', jwt],
    ['token', jwt.slice(0, 14)],
    ['key', 'sk_live_4eC39HqLyjWDarjtT1zdp7dc'],
    ['key', 'sk_test_aB3d'],
    ['key', 'pk_test_ZmFrZS5jbGVyay5hY2NvdW50cy5kZXYk'],
    ['key', 'rk_live_4eC39HqLyj'],
    ['key', 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
    ['key', 'ghp_16C7e42F292c6912E7710c838347Ae178B4a'],
    ['key', 'gho_16C7e42F292c'],
    ['key', 'github_pat_11ABCDEFG0abc_DEF'],
    ['key', 'glpat-aB3dE5gH7jK9mN1pQ3sT'],
    ['key', 'xoxb-1234567890-abcDEF'],
    ['key', 'AKIAIOSFODNN7EXAMPLE'],
    ['key', 'ASIAIOSFODNN7EXAMPLE'],
    ['key', 'AIzaSyA1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q'],
    ['key', 'SG.aB3dE5gH7jK9mN1p.Q3sT5vW7yZ9'],
    ['key', 'npm_aB3dE5gH7jK9mN1pQ3sT5vW7yZ9bC2dE4fG6'],
    ['key', 'ya29.a0AfH6SMBx-abc'],
    ['key', 'hf_aBcDeFgHiJkLmNoPqRsT'],
    ['key', 'sk-proj-aB3dE5gH7jK9mN1p'],
    ['key', '-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKC\n-----END RSA PRIVATE KEY-----'],
    ['key', String.raw`-----BEGIN PRIVATE KEY-----\nMIIEvQ+/=\n-----END PRIVATE KEY-----`],
    ['ID', hex],
    ['key', hex + hex],
    ['token', 'Zm9vYmFyYmF6cXV4Q29ycmVjdEhvcnNl9aB3'],
    ['token', 'aB3dE5gH7jK9mN1p_Q3sT5vW7yZ9-bC2dE4fG6hJ8'],
  ])('are found as %s: %j', (kind, secret) => {
    for (const [before, after] of [
      ['', ''],
      ['x: "', '"'],
      ['(', ')'],
      ['/v1/things/', '?page=2'],
      [String.raw`{"a":"{\"b\":\"`, String.raw`\"}"}`],
      [String.raw`"one\n`, String.raw`\ntwo"`],
      ['?a%3D', '%26'],
    ] as const) {
      expect(maskSecrets(before + secret + after)).toBe(`${before}[${kind}]${after}`);
    }
  });
});

test('a private key without its end line ends before the first foreign character', () => {
  expect(maskSecrets('"-----BEGIN PRIVATE KEY-----\\nMIIEvQIBADAN\\nAbc+/", "a": 1')).toBe(
    '"[key]", "a": 1',
  );
});

test('a string in base64 is found with its slashes', () => {
  expect(maskSecrets('key aB3dE5gH7jK9mN1p+Q3sT5vW7yZ9/bC2dE4fG6hJ8== end')).toBe(
    'key [token] end',
  );
});

describe('personal data', () => {
  test.each([
    ['email address', 'jane.doe+test@mail.example.com'],
    ['email address', 'jane%40example.com'],
    ['email address', 'jane%2Btest%40example.co.uk'],
    ['email address', 'jörg@bücher.example'],
    ['email address', "jane.o'neil@example.com"],
    ['ID', '8f5f0e2a-7b1c-4e0e-9a54-0c6d8b7e1f22'],
    ['ID', '8F5F0E2A-7B1C-4E0E-9A54-0C6D8B7E1F22'],
    ['ID', 'user_2abcDEFfake'],
    ['ID', 'sess_2wkNhFdnXsiVpzz63FfkCzJr4i0'],
    ['ID', 'org_12345678'],
    ['ID', 'ins_abcDEFgh'],
    ['ID', 'req_FAKE0000000001'],
    ['ID', 'cus_NffrFeUfNV2Hib'],
    ['ID', 'cs_test_a1B2c3D4e5F6'],
    ['ID', 'rkt_abc123DEF'],
    ['ID', '01ARZ3NDEKTSV4RRFFQ69G5FAV'],
    ['ID', '507f1f77bcf86cd799439011'],
    ['ID', 'cjld2cjxh0000qzrmn831i7rn'],
    ['IP address', '203.0.113.7'],
    ['IP address', '2001:db8::8a2e:370:7334'],
    ['IP address', '2001:0db8:0000:0000:0000:8a2e:0370:7334'],
    ['IP address', 'fe80::1'],
    ['phone number', '+15550100000'],
    ['phone number', '+1 (555) 010-0000'],
    ['phone number', '+49 30 1234567'],
  ])('is found as %s: %j', (kind, secret) => {
    for (const [before, after] of [
      ['', ''],
      ['a: "', '"'],
      ['(', ').'],
      ['one, ', ', two'],
      [String.raw`"one\n`, String.raw`\ntwo"`],
      [String.raw`"one\u003c`, String.raw`\u003e"`],
    ] as const) {
      expect(maskSecrets(before + secret + after)).toBe(`${before}[${kind}]${after}`);
    }
  });

  test.each([
    ['/v1/users/user_2abcDEFfake/verify_totp', '/v1/users/[ID]/verify_totp'],
    ['http://203.0.113.7:8080/x', 'http://[IP address]:8080/x'],
    ['[2001:db8::1:2]:443', '[[IP address]]:443'],
    ['from 203.0.113.7.', 'from [IP address].'],
    ['::ffff:203.0.113.7', '::ffff:[IP address]'],
    ['?phone=%2B15550100000', '?phone=[phone number]'],
  ])('%j becomes %j', (text, masked) => expect(maskSecrets(text)).toBe(masked));
});

describe('a text without secrets', () => {
  test.each([
    'resource_not_found form_param_value_invalid ERR_HTTP2_STREAM_ERROR PERMISSION_DENIED',
    'session_refresh_expired_session_token_missing_iat',
    'email_address user_id X-Request-Id phone_number',
    'TLS_CHACHA20_POLY1305_SHA256 oauth2_callback1 verify_web3wallet backup_20241103 x86_64',
    'UserNotFound test_UserNotFound HTMLElement getUserByID AbstractSingletonProxyFactoryBean2',
    'HTTP/1.1 404 Not Found, 422 Unprocessable Entity, 0x80070005, E_0x80070005',
    '2024-11-03T14:22:01.338Z 2024/11/03 14:22:01 +0000 Sun, 03 Nov 2024 14:22:01 GMT 10:15:30',
    'v1.2.3.4 version 1.2.3.4 Chrome/120.0.0.0 tool-1.2.3.4.jar 1.2.3 1.2.3.4.5 1.2.3.4-beta',
    '1.4.0-rc.2 react-dom@18.2.0-rc.next npm@10.9.0 lodash@4',
    'connect ECONNREFUSED 127.0.0.1:6379, ::1, 0.0.0.0:3000',
    '    at process.processTicksAndRejections (node:internal/process/task_queues:105:5)',
    '    at settle (/srv/app/node_modules/axios/lib/core/settle.js:19:12)',
    'render@main.jsbundle:12:3 logo@2x.png @team @babel/core',
    '/_next/static/chunks/4bd1b6968e8a8c1c0a9b1d7c.js:1:20',
    'C:\\Users\\name\\app2\\index.js',
    'at com.example.invite.InvitationClient.list(InvitationClient.java:52)',
    'std::vector core::fmt::Formatter Foo::Bar a::b',
    'https://errors.example.com/clerk/resource_not_found/#UserNotFound',
    'https://docs.github.com/rest/issues/labels#create-a-label git@github.com:owner/name.git',
    'chrome-extension://mnhbilbfebpbokpjjamapdecdgieldho',
    'No user was found with id <userID>, {{id}} %s %q *@mailinator.com',
    'sk_test_mode_disabled npm_config_registry sk-learn',
    '+2024-11-03 14:22 +1.23456789 1730643721338 1e+10',
    '+-------------------------------------+ =====================================',
    'pod api-deployment-production-7c9f5d-x2kq9 linux-x86_64-gnu',
  ])('is unchanged: %j', (text) => {
    expect(maskSecrets(text)).toBe(text);
    expect(findSecrets(text)).toEqual([]);
  });

  const texts = listCases(readFixtureCatalogs()).flatMap(({ code, errorCase }) => [
    code.code,
    errorCase.name,
    errorCase.title,
    errorCase.message,
    errorCase.description,
  ]);

  it('is unchanged if it is in a catalog', () => {
    const knownTexts = texts.filter((text) => text !== null);
    expect(knownTexts.length).toBeGreaterThan(1000);
    expect(knownTexts.filter((text) => maskSecrets(text) !== text)).toEqual([]);
    expect(maskSecrets(knownTexts.join('\n'))).toBe(knownTexts.join('\n'));
  });
});

describe('masks', () => {
  it('are the same for the same secret, and have numbers for others of its kind', () => {
    expect(
      maskSecrets(
        'user_2abcDEFfake, org_2abcDEFfake, user_2abcDEFfake, a@b.example, org_2abcDEFfake',
      ),
    ).toBe('[ID], [ID 2], [ID], [email address], [ID 2]');
    expect(maskSecrets('a@b.example a%40b.example c@b.example')).toBe(
      '[email address] [email address] [email address 2]',
    );
  });

  it('are not secrets', () => {
    const masked = maskSecrets(
      `Authorization: Bearer ${jwt}\nCookie: a=b\n{"password":"a","x":"${hex}"}`,
    );
    expect(masked).toBe(
      'Authorization: Bearer [token]\nCookie: [cookie]\n{"password":"[password]","x":"[ID]"}',
    );
    expect(maskSecrets(masked)).toBe(masked);
  });

  it('leave JSON readable', () => {
    const body = JSON.stringify({
      message: 'No user with\nid user_2abcDEFfake <jane@example.com>',
      nested: JSON.stringify({ token: 'a1 "b" \\', password: '"', to: '\t+15550100000' }),
    });
    const masked = JSON.parse(maskSecrets(body)) as { message: string; nested: string };
    expect(masked.message).toBe('No user with\nid [ID] <[email address]>');
    expect(JSON.parse(masked.nested)).toEqual({
      token: '[token]',
      password: '"',
      to: '\t[phone number]',
    });
  });
});

test.each([
  ['4242 4242 4242 4242', '[card number]'],
  ['DE89 3704 0044 0532 0130 00', '[IBAN]'],
  ['536-22-1234', '[social security number]'],
  ['(555) 010-0123', '[phone number]'],
  ['3c:22:fb:9a:d0:7e', '[MAC address]'],
  ['otp=481516', 'otp=[secret code]'],
  ['mnemonic: ribbon velvet arctic lemon oxygen puzzle', 'mnemonic: [recovery phrase]'],
])('the mask of %j names its kind', (text, masked) => expect(maskSecrets(text)).toBe(masked));

describe('a text with colors or escapes', () => {
  test.each([
    ['\x1b[32muser_2abcDEFfake\x1b[0m ok', '\x1b[32m[ID]\x1b[0m ok'],
    ['[32muser_2abcDEFfake[0m ok', '[32m[ID][0m ok'],
    [
      String.raw`\u001b[32mjane@example.com\u001b[0m`,
      String.raw`\u001b[32m[email address]\u001b[0m`,
    ],
    [String.raw`jane\u0040example.com\u0026page=2`, String.raw`[email address]\u0026page=2`],
    ['{&quot;token&quot;:&quot;abc&quot;}', '{&quot;token&quot;:&quot;[token]&quot;}'],
    ['?q=%7B%22token%22%3A%22abc%22%7D&page=2', '?q=%7B%22token%22%3A%22[token]%22%7D&page=2'],
    ['?password=a%26b&page=2', '?password=[password]&page=2'],
    [
      `${'status 422\n'.repeat(200)}&lt;jane@example.com&gt;`,
      `${'status 422\n'.repeat(200)}&lt;[email address]&gt;`,
    ],
  ])('%j becomes %j', (text, masked) => expect(maskSecrets(text)).toBe(masked));
});

describe('positions of secrets', () => {
  it('are in order and do not overlap', () => {
    const text = `token=${jwt}; user_2abcDEFfake@example.com https://a:user_2abcDEFfake@b.example ${hex}`;
    const secrets = findSecrets(text);
    expect(secrets.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
      [jwt, 'token'],
      ['user_2abcDEFfake@example.com', 'email'],
      ['a:user_2abcDEFfake', 'password'],
      [hex, 'id'],
    ]);
    for (const [index, { end }] of secrets.entries())
      expect(end).toBeLessThanOrEqual(secrets[index + 1]?.start ?? text.length);
  });
});

// If the search took more than linear time, one of these would take minutes.
test.each([
  ...['a@', 'eyJ', 'a.', '+1', '_a', '1.', '::', '://', 'a@a.', '%40', '\\', '=', '{"', "'"],
  ...['token:', 'token="', "token='\\'\n", '\\"token\\":\\"', 'token=a,', 'token: [', '<token>'],
  ...['Cookie: ', 'Authorization: ', "'Authorization: Digest ", 'Bearer ', '"cookie": ["a b", '],
  ...[
    '-----BEGIN PRIVATE KEY-----',
    'AKIAAAAAAAAAAAAA',
    '1234567890 ',
    '4111 ',
    'GB82 ',
    '030 1234-',
    '3c:22:',
    ':5432:a:',
    'password ',
    'password: |\n',
    'password\n',
    '"name":"password",',
    'name="password"\r\n\r\n',
    '["password", "',
    ' for password',
    'a is not a for parameter password',
    'value="',
    'curl -u ',
    'mysql -p',
    'machine a login b ',
    '$2y$',
    '%22',
    '%20',
    '&quot;',
    '[32m',
    '\\u0040',
    '\\/',
    'xY1-',
    'A',
    'x_20241103_',
    'eyJaaaaaaaa.',
  ],
])('one megabyte of %j takes little time', (unit) => {
  const text = unit.repeat(1_000_000 / unit.length);
  expect(findSecrets(`${text} user_2abcDEFfake`).length).toBeGreaterThan(0);
});
