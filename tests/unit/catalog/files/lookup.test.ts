import { expect, it } from 'vitest';
import { createWireExample } from '../../../../src/catalog/text/envelope.ts';
import { catalogOf, defined } from '../../support/catalogs.ts';

it.each(['constructor', 'toString', '__proto__'])(
  'a code named %s takes no value from what every object inherits',
  (code) => {
    const catalog = catalogOf({
      'catalog.yaml': [
        'title: Example API',
        'api: The example API',
        'owner: Example',
        'source: { title: Example docs }',
        'notice: The texts belong to Example.',
        'envelope: { body: { message: $message, meta: $meta }, meta: { name: param_name } }',
        'placeholders:',
        '  syntax: [angle]',
        '  samples: { id: { sample: user_1, byCase: { OTHER: user_2 } } }',
        '',
      ].join('\n'),
      'errors.yaml': `- code: ${code}\n  message: No <id> and no <${code}>\n  meta: { ${code === '__proto__' ? 'valueOf' : code}: x }\n`,
    });
    const found = defined(catalog.codes[0], 'a code');
    const { body } = createWireExample(catalog, found, defined(found.cases[0], 'a case'));
    expect(body).toMatchObject({ message: `No user_1 and no <${code}>` });
    expect(JSON.stringify(body)).toContain('"x"');
    expect(JSON.stringify(body)).not.toContain('native code');
  },
);
