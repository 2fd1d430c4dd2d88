import { describe, expect, it } from 'vitest';
import {
  placeholderSyntaxes,
  type PlaceholderSyntax,
} from '../../../../src/catalog/files/schema.ts';
import {
  fillMessage,
  fillSegments,
  parseTemplate,
  toReadableMessage,
  createSamples,
} from '../../../../src/catalog/text/template.ts';
import {
  listCases,
  loadCatalog,
  findCase,
  minimalCatalog,
  readFixtureCatalogs,
} from '../../support/catalogs.ts';

const frozen = readFixtureCatalogs();

/** Splits a message into texts and placeholder names. */
function splitMessage(
  message: string,
  syntax: readonly PlaceholderSyntax[],
  literal: string[] = [],
) {
  return parseTemplate(message, { syntax: [...syntax], literal }).map((segment) =>
    segment.type === 'text' ? segment.text : [segment.name],
  );
}

describe('parseTemplate', () => {
  it.each<[PlaceholderSyntax, string, (string | string[])[]]>([
    ['angle', 'No user was found with id <userID>', ['No user was found with id ', ['userID']]],
    [
      'angle',
      '<who> <pluralization> not allowed',
      [['who'], ' ', ['pluralization'], ' not allowed'],
    ],
    ['angle', 'a < b and <3 and < x > stay', ['a < b and <3 and < x > stay']],
    ['angle', 'contains the {{<x>}} variable', ['contains the {{', ['x'], '}} variable']],
    ['braces', 'User {user.id} is gone', ['User ', ['user.id'], ' is gone']],
    ['braces', 'Expected {"a": 1} or {}', ['Expected {"a": 1} or {}']],
    ['double-braces', '{{user}} and {{ team }}', [['user'], ' and ', ['team']]],
    ['dollar-braces', 'costs ${amount}, not $5', ['costs ', ['amount'], ', not $5']],
    ['printf', 'Name must have %d and %d', ['Name must have ', ['%d'], ' and ', ['%d']]],
    [
      'printf',
      'reached (%d/%d): %q, %v, %s',
      ['reached (', ['%d'], '/', ['%d'], '): ', ['%q'], ', ', ['%v'], ', ', ['%s']],
    ],
    ['printf', '%05d %.2f %-10s %+v', [['%05d'], ' ', ['%.2f'], ' ', ['%-10s'], ' ', ['%+v']]],
    [
      'printf',
      '%lu of %lld, %zu, %hhd',
      [['%lu'], ' of ', ['%lld'], ', ', ['%zu'], ', ', ['%hhd']],
    ],
    ['printf', '%5.2f|%*d|%.*s|%@', [['%5.2f'], '|', ['%*d'], '|', ['%.*s'], '|', ['%@']]],
    ['printf', '%2$s before %1$s and %[2]q', [['%2$s'], ' before ', ['%1$s'], ' and ', ['%[2]q']]],
    ['printf', 'could not open file: %m', ['could not open file: ', ['%m']]],
    ['printf', '参数％s错误，应为％d', ['参数', ['％s'], '错误，应为', ['％d']]],
    ['braces', '{0} of {1:N2}, {2,number}', [['0'], ' of ', ['1'], ', ', ['2']]],
    [
      'empty-braces',
      'expected {}, found {:?} in {a}',
      ['expected ', ['{}'], ', found ', ['{:?}'], ' in {a}'],
    ],
    ['double-braces', '{{.Name}} has no {{ .Port }}', [['Name'], ' has no ', ['Port']]],
    ['percent', '100% of %items% and 5%x%', ['100% of ', ['items'], ' and 5%x%']],
    ['percent-braces', 'is too long (max %{count})', ['is too long (max ', ['count'], ')']],
    [
      'named-printf',
      '%(name)s needs %<count>d, %<x>.2f',
      [['name'], ' needs ', ['count'], ', ', ['x']],
    ],
    ['brackets', '[user] is in [1] and [team.name]', [['user'], ' is in [1] and ', ['team.name']]],
    ['backticks', 'Set `TOKEN_NAME` in `app.yaml`', ['Set `', ['TOKEN_NAME'], '` in `app.yaml`']],
    ['dollar', '$user pays $5', [['user'], ' pays $5']],
    ['quoted-dollar', "'$name' is not '$5' or $x", ["'", ['name'], "' is not '$5' or $x"]],
    [
      'colon',
      'The :attribute of http://x at 12:30: no',
      ['The ', ['attribute'], ' of http://x at 12:30: no'],
    ],
  ])('reads %s: %s', (syntax, message, expected) => {
    expect(splitMessage(message, [syntax])).toEqual(expected);
  });

  it.each([
    '100% sure',
    'up 50% from last year',
    '100%.',
    'less than $999,999.99',
    'Use %20 or %2F',
    'a $ and {',
  ])('finds no placeholder in: %s', (message) => {
    expect(splitMessage(message, placeholderSyntaxes)).toEqual([message]);
  });

  // A verb is often followed by a unit.
  it.each(['timed out after %ds', 'took %dms', 'at most %dMB'])(
    'finds a placeholder before a unit: %s',
    (message) => {
      expect(splitMessage(message, ['printf'])).toContainEqual(['%d']);
    },
  );

  it('finds the patterns of the catalog, whose group is the name', () => {
    const find = (message: string, patterns: string[], literal: string[] = []) =>
      parseTemplate(message, { syntax: ['printf'], literal, patterns }).map((segment) =>
        segment.type === 'text' ? segment.text : [segment.name],
      );
    expect(find('FLOOD_WAIT_X: wait X seconds', ['(?<=_)X\\b|\\bX\\b'])).toEqual([
      'FLOOD_WAIT_',
      ['X'],
      ': wait ',
      ['X'],
      ' seconds',
    ]);
    expect(find('~name~ has %d of #max#', ['~(\\w+)~', '#(?<limit>\\w+)#'])).toEqual([
      ['name'],
      ' has ',
      ['%d'],
      ' of ',
      ['max'],
    ]);
    expect(find('Use X or Y', ['\\b[XY]\\b'], ['Y'])).toEqual(['Use ', ['X'], ' or Y']);
    expect(find('(.)a(.) aa bb', ['(\\p{L})\\1'])).toEqual(['(.)a(.) ', ['a'], ' ', ['b']]);
  });

  it.each<[string, PlaceholderSyntax, string, string[], string[]]>([
    ['in order', 'printf', '%s of %d', ['table', 'count'], ['table', 'count']],
    ['by number, from 1', 'printf', '%2$s of %1$s', ['a', 'b'], ['b', 'a']],
    ['by number, from 0', 'braces', '{1} of {0}', ['a', 'b'], ['b', 'a']],
    ['by number, from 1 in braces', 'braces', '{1} of {2}', ['a', 'b'], ['a', 'b']],
    ['in order, after the widths', 'printf', '%*d and %.*s', ['w', 'd', 'p', 's'], ['d', 's']],
    ['not for the error of the system', 'printf', '%m: %s', ['file'], ['%m', 'file']],
    ['by name', 'braces', '{table} of {db}', ['db', 'table'], ['table', 'db']],
    ['only if there are enough', 'printf', '%s, %s', ['a'], ['a', '%s']],
    ['not by position if they have names', 'braces', '{x}', ['a'], ['x']],
    ['in order for empty braces', 'empty-braces', '{} {}', ['a', 'b'], ['a', 'b']],
  ])('takes the names of arguments %s', (_, syntax, message, args, names) => {
    const segments = parseTemplate(message, { syntax: [syntax], literal: [] }, args);
    expect(
      segments.flatMap((segment) => (segment.type === 'placeholder' ? [segment.name] : [])),
    ).toEqual(names);
    expect(segments.map(({ text }) => text).join('')).toBe(message);
  });

  it('prefers the longest syntax if several match', () => {
    expect(splitMessage('{{a}} ${b} {c}', placeholderSyntaxes)).toEqual([
      ['a'],
      ' ',
      ['b'],
      ' ',
      ['c'],
    ]);
  });

  it('treats literals of the catalog as text', () => {
    const message = "Must be 'Bearer <YOUR_API_KEY>' for <who>";
    expect(splitMessage(message, ['angle'], ['<YOUR_API_KEY>'])).toEqual([
      "Must be 'Bearer <YOUR_API_KEY>' for ",
      ['who'],
    ]);
  });

  it('finds no placeholder if the catalog has no syntax', () => {
    expect(splitMessage('<a> {b} %d', [])).toEqual(['<a> {b} %d']);
    expect(splitMessage('', [])).toEqual([]);
    expect(splitMessage('', ['angle'])).toEqual([]);
  });

  it('splits a message into segments that join to the same message', () => {
    const messages = [
      ...listCases(frozen).flatMap(({ errorCase }) => [
        errorCase.title,
        errorCase.message,
        errorCase.description,
      ]),
      '<<a>> %%d {{{a}}} ${{a}} {${a}} <{a}> %<a>d 😀<a>😀',
      '<a',
      '%',
    ].filter((text) => text !== null);
    expect(messages.length).toBeGreaterThan(700);
    const pairs = placeholderSyntaxes.flatMap((one) =>
      placeholderSyntaxes.map((two) => [one, two]),
    );
    const subsets = [[], [...placeholderSyntaxes], ...pairs];
    const changed = messages.filter((message) =>
      subsets.some((syntax) => {
        const segments = parseTemplate(message, { syntax, literal: ['<YOUR_API_KEY>'] });
        return segments.map(({ text }) => text).join('') !== message;
      }),
    );
    expect(changed).toEqual([]);
  });
});

describe('the messages of real catalogs', () => {
  const segments = listCases(frozen).flatMap(({ catalog, code, errorCase }) =>
    [errorCase.title, errorCase.message].flatMap((message) =>
      parseTemplate(message ?? '', catalog.about.placeholders).map((segment) => ({
        ...segment,
        sample: createSamples(catalog.about.placeholders, [errorCase.name, code.code]),
      })),
    ),
  );

  it('have only recognized placeholders', () => {
    const unrecognized = segments.filter(
      ({ type, text }) => type === 'text' && /<\w+>|%[a-z]\b/.test(text),
    );
    expect(unrecognized.map(({ text }) => text)).toEqual([
      "Invalid Authorization header format. Must be 'Bearer <YOUR_API_KEY>'",
    ]);
  });

  it('have a sample for each placeholder', () => {
    const names = segments.flatMap((segment) =>
      segment.type === 'placeholder' && segment.sample(segment.name, 0) === undefined
        ? [segment.name]
        : [],
    );
    expect(new Set(names)).toEqual(new Set());
  });
});

describe('fillMessage', () => {
  const { placeholders } = loadCatalog({
    'catalog.yaml': `${minimalCatalog}placeholders:
  syntax: [angle, printf]
  samples:
    '%d':
      sample: [1, 2]
      byCase: { LengthInvalid: [2, 64], too_long: 256 }
    user:
      sample: jane
      byCase: { LengthInvalid: john }
`,
  }).about;
  const fill = (message: string, name: string | null, code: string | null) =>
    fillMessage(message, placeholders, createSamples(placeholders, [name, code]));

  it.each([
    ['uses the sample of a placeholder', 'No user <user>', null, null, 'No user jane'],
    ['uses the samples of repeated placeholders in order', '%d and %d', null, null, '1 and 2'],
    ['repeats the last sample if there are more placeholders', '%d %d %d', null, null, '1 2 2'],
    ['prefers the samples of a case', 'From %d to %d', 'LengthInvalid', null, 'From 2 to 64'],
    [
      'uses the samples of the code if the case has none',
      '<user>: %d, %d',
      'Other',
      'too_long',
      'jane: 256, 256',
    ],
    ['prefers the case over its code', '%d', 'LengthInvalid', 'too_long', '2'],
    ['keeps a placeholder without a sample', '<user> and <team>', null, null, 'jane and <team>'],
    [
      'does not use properties of Object.prototype as samples',
      '<constructor> <toString>',
      'valueOf',
      null,
      '<constructor> <toString>',
    ],
  ])('%s', (_, message, name, code, expected) => {
    expect(fill(message, name, code)).toBe(expected);
  });

  it('keeps the text of the message with each value', () => {
    const samples = createSamples(placeholders, []);
    expect(fillSegments(parseTemplate('Hi <user>', placeholders), samples)).toEqual([
      { type: 'text', text: 'Hi ', value: 'Hi ' },
      { type: 'placeholder', text: '<user>', name: 'user', value: 'jane' },
    ]);
  });

  it('prefers the samples of arguments, and prints %% as a percent sign', () => {
    const args = [{ name: 'rate', sample: 5 }, { name: 'user' }, { name: 'other' }];
    const samples = createSamples(placeholders, [], args);
    expect(fillMessage('%d%% of %s and %d', placeholders, samples, args)).toBe('5% of jane and 2');
  });

  it('fills a message of a real catalog', () => {
    const { catalog, code, errorCase } = findCase(frozen, 'NameInvalidLength');
    const samples = createSamples(catalog.about.placeholders, [errorCase.name, code.code]);
    expect(fillMessage(errorCase.message ?? '', catalog.about.placeholders, samples)).toBe(
      'Name must be between 2 and 64 characters',
    );
  });
});

describe('a message for people', () => {
  const rules = {
    syntax: ['angle', 'braces', 'printf', 'backticks'] as const,
    literal: [],
    patterns: ['\\bX\\b'],
  };
  it.each([
    [
      'the column %2$s is not in %1$s',
      ['table', 'column'],
      'the column <column> is not in <table>',
    ],
    ['stopped after %*d rows', [], 'stopped after … rows'],
    ['{0} of {1} files', [], '… of … files'],
    ['{0} of {total} files', ['read'], '<read> of {total} files'],
    ['no user <userID> in `TABLE`', [], 'no user <userID> in `TABLE`'],
    ['wait X seconds', [], 'wait X seconds'],
  ])('has no placeholders without a name: %s', (message, names, readable) => {
    expect(toReadableMessage(message, { ...rules, syntax: [...rules.syntax] }, names)).toBe(
      readable,
    );
  });
});
