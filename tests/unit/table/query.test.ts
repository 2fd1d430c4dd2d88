import { describe, expect, it } from 'vitest';
import { createChoices, parseQuery, formatQuery } from '../../../src/table/query.ts';
import { defaultSort } from '../../../src/table/sort.ts';

const availableValues = {
  category: new Set(['', 'users', 'forms']),
  status: new Set(['', '404', '4xx', 'none']),
  operation: new Set(['', 'GET--users--id-']),
  deprecated: new Set(['yes']),
  cases: new Set(['several']),
};
const columns = ['code', 'status', 'cases', 'category'];
const parse = (search: string) => parseQuery(search, availableValues, columns);
const defaults = { words: '', choices: createChoices(), sort: defaultSort };

describe('parseQuery', () => {
  it('returns the defaults for an empty query string', () => {
    expect(parse('')).toEqual(defaults);
    expect(parse('?')).toEqual(defaults);
  });

  it('reads words, filters, and the sorting', () => {
    expect(
      parse('?q=user+not%20found&category=users&status=4xx&deprecated&cases=several&sort=-status'),
    ).toEqual({
      words: 'user not found',
      choices: {
        ...createChoices(),
        category: 'users',
        status: '4xx',
        deprecated: 'yes',
        cases: 'several',
      },
      sort: { by: 'status', isDescending: true },
    });
  });

  it.each([
    '?category=nope',
    '?category=__proto__',
    '?category=',
    '?status=599',
    '?status=',
    '?deprecated=no',
    // This catalog has no retired codes.
    '?retired',
    '?cases=1',
    '?cases',
    '?sort=',
    '?sort=-',
    '?sort=title',
    '?sort=--status',
    '?sort=constructor',
    '?%',
  ])('ignores unknown values: %s', (search) => {
    expect(parse(search)).toEqual(defaults);
  });

  it('does not sort by a column that is not in the table', () => {
    expect(parseQuery('?sort=cases', {}, ['code', 'status']).sort).toEqual(defaultSort);
  });
});

describe('declared fields', () => {
  const offered = { ...availableValues, grpcStatus: new Set(['', 'NOT_FOUND', 'a b']) };
  const sortable = [...columns, 'grpcStatus'];

  it.each(['?category=users&grpcStatus=NOT_FOUND', '?grpcStatus=a+b&sort=-grpcStatus'])(
    'are filters and columns in the URL: %s',
    (search) => {
      const query = parseQuery(search, offered, sortable);
      expect(query.choices['grpcStatus']).not.toBe('');
      expect(formatQuery('?grpcStatus=old', query)).toBe(search);
    },
  );

  it('of another catalog are unrelated parameters', () => {
    expect(parse('?grpcStatus=NOT_FOUND&sort=grpcStatus')).toEqual(defaults);
    expect(formatQuery('?grpcStatus=NOT_FOUND', defaults)).toBe('?grpcStatus=NOT_FOUND');
  });

  it('ignore a value that no code has', () => {
    expect(parseQuery('?grpcStatus=nope', offered, sortable).choices['grpcStatus']).toBe('');
  });
});

describe('formatQuery', () => {
  it.each([
    '',
    '?q=user',
    '?q=100%25+%26+%3Cb%3E',
    '?category=users&status=404',
    '?status=none&deprecated',
    '?operation=GET--users--id-&cases=several',
    '?sort=status',
    '?sort=-code',
    '?q=a&category=forms&status=4xx&operation=GET--users--id-&deprecated&cases=several&sort=-cases',
  ])('writes a parsed query in a fixed order: "%s"', (search) => {
    expect(formatQuery('', parse(search))).toBe(search);
  });

  it('omits default values', () => {
    expect(formatQuery('', parse('?q=++&category=&sort=code'))).toBe('');
  });

  it('removes unused parameters of the table and keeps other parameters', () => {
    expect(formatQuery('?category=nope&utm=mail&status=404&sort=x', parse('?status=404'))).toBe(
      '?utm=mail&status=404',
    );
  });
});
