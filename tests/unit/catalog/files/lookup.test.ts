import { expect, it } from 'vitest';
import { loadCatalog, requireDefined, requireExample } from '../../support/catalogs.ts';

it.each(['constructor', 'toString', '__proto__'])(
  'a code named %s gets no value from Object.prototype',
  (code) => {
    const catalog = loadCatalog({
      'catalog.yaml': [
        'title: Example API',
        'api: The example API',
        'owner: Example',
        'source: { title: Example docs }',
        'notice: The texts belong to Example.',
        'envelope: { body: { message: $message, meta: $meta }, meta: { name: param_name }, metaVariables: true }',
        'placeholders:',
        '  syntax: [angle]',
        '  samples: { id: { sample: user_1, byCase: { OTHER: user_2 } } }',
        '',
      ].join('\n'),
      'errors.yaml': `- code: ${code}\n  message: No <id> and no <${code}>\n  meta: { ${code === '__proto__' ? 'valueOf' : code}: x }\n`,
    });
    const firstCode = requireDefined(catalog.codes[0], 'a code');
    const { body } = requireExample(
      catalog,
      firstCode,
      requireDefined(firstCode.cases[0], 'a case'),
    );
    expect(body).toMatchObject({ message: `No user_1 and no <${code}>` });
    expect(JSON.stringify(body)).toContain('"x"');
    expect(JSON.stringify(body)).not.toContain('native code');
  },
);
