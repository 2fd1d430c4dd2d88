import { expect, it } from 'vitest';
import { listProblems, minimalCatalog } from '../../support/catalogs.ts';

const list = (envelope: string, errors = '- code: A\n') =>
  listProblems({
    'catalog.yaml': minimalCatalog.replace('envelope:\n  body: { code: $code }\n', () => envelope),
    'errors.yaml': errors,
  });

it.each([
  [
    'an unknown value inside a text',
    'envelope:\n  body: { text: "Error $cod: $message" }\n',
    '- code: A\n',
    'catalog.yaml:7:17',
    'There is no value `$cod`.',
    /^Did you mean `\$code`\? Use one of: .* For a dollar sign, write \$\$\.$/,
  ],
  [
    'an unknown value of a text envelope',
    'envelope:\n  text: "[$code] $mesage"\n',
    '- code: A\n',
    'catalog.yaml:7:9',
    'There is no value `$mesage`.',
    /^Did you mean `\$message`\?/,
  ],
  [
    'a field that is not declared',
    'envelope:\n  text: "$code ($fields.sqlstate)"\n',
    '- code: A\n',
    'catalog.yaml:7:9',
    'There is no value `$fields.sqlstate`.',
    /^Use one of/,
  ],
  [
    'a value of one of several envelopes that does not exist',
    'envelopes:\n  a: { body: $code }\n  b: { body: { x: [$titel] } }\n',
    '- code: A\n',
    'catalog.yaml:8:20',
    'There is no value `$titel`.',
    /^Did you mean `\$title`\?/,
  ],
  [
    'one envelope beside several',
    'envelope: { body: $code }\nenvelopes: { a: { body: $code } }\n',
    '- code: A\n',
    'catalog.yaml:7:1',
    'The catalog has both `envelope` and `envelopes`.',
    /^Move the content of `envelope` to `envelopes`, under the name `default`\.$/,
  ],
  [
    'an envelope with a body and a text',
    'envelopes:\n  a: { body: $code, text: $code }\n',
    '- code: A\n',
    'catalog.yaml:7:21',
    '`envelopes.a` has both a body and a text.',
    /^Keep one of them/,
  ],
  [
    'an envelope without body and text',
    'envelopes:\n  a: { status: 400 }\n',
    '- code: A\n',
    'catalog.yaml:7:3',
    '`envelopes.a` has neither a body nor a text.',
    /^Add body:/,
  ],
  [
    'a case with an unknown envelope',
    'envelopes:\n  http: { body: $code }\n  log: { text: $code }\n',
    '- { code: A, envelope: logs }\n',
    'errors.yaml:1:24',
    'There is no envelope `logs` in catalog.yaml.',
    /^Did you mean `log`\? Use one of: `http`, `log`\.$/,
  ],
  [
    'an envelope of a case in a catalog without envelopes',
    '',
    '- { code: A, envelope: log }\n',
    'errors.yaml:1:24',
    'There is no envelope `log` in catalog.yaml.',
    /^Add it to catalog\.yaml under `envelopes`, or remove the line\.$/,
  ],
  [
    'an exception in one of several envelopes for a code that does not exist',
    'envelopes:\n  a:\n    body: $x\n    values: { x: { default: 1, byCode: { B: 2 } } }\n',
    '- code: A\n',
    'catalog.yaml:9:42',
    'There is no code `B` in errors.yaml.',
    /^Correct it/,
  ],
  ...['A1', '007', '1.0', '0x1', '12345678901234567890', ' 1'].map(
    (code): [string, string, string, string, string, RegExp] => [
      `a code that is no number: ${code}`,
      'codeType: number\n',
      `- code: "${code}"\n  slug: x\n`.replace('  slug: x\n', ''),
      'errors.yaml:1:9',
      `\`${code}\` cannot be sent as a number, but \`codeType\` is \`number\`.`,
      /^Write it as in JSON/,
    ],
  ),
])('reports %s', (_, envelope, errors, at, message, hint) => {
  expect(list(envelope, errors)).toContainEqual({
    at,
    message,
    hint: expect.stringMatching(hint) as string,
  });
});

it.each([
  ['no envelope', '', '- code: A\n'],
  [
    'the docs URL',
    'envelope: { body: { url: $docsUrl, x: "$$x $5" }, documented: [$docsUrl] }\n',
    '- code: A\n',
  ],
  [
    'several envelopes, which cases choose',
    'envelopes: { log: { text: $code }, default: { body: $code } }\n',
    '- { code: A, envelope: log }\n- { code: B, envelope: default }\n',
  ],
  [
    'codes that are numbers',
    'codeType: number\n',
    '- code: "-32601"\n- code: "404"\n- code: "1.5"\n',
  ],
])('accepts %s', (_, envelope, errors) => {
  expect(list(envelope, errors)).toEqual([]);
});
