import { describe, expect, it } from 'vitest';
import { createChoices, parseQuery, formatQuery } from '../../../src/table/query.ts';
import { defaultSort } from '../../../src/table/sort.ts';

const offered = {
  category: new Set(['', 'users', 'forms']),
  status: new Set(['', '404', '4xx', 'none']),
  operation: new Set(['', 'GET--users--id-']),
  deprecated: new Set(['yes']),
  cases: new Set(['several']),
};
const columns = ['code', 'status', 'cases', 'category'];
const parse = (search: string) => parseQuery(search, offered, columns);
const untouched = { words: '', choices: createChoices(), sort: defaultSort };

describe('parseQuery', () => {
  it('asks for nothing where the URL says nothing', () => {
    expect(parse('')).toEqual(untouched);
    expect(parse('?')).toEqual(untouched);
  });

  it('reads words, choices and the order', () => {
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
    // Nothing of this catalog is retired.
    '?retired',
    '?cases=1',
    '?cases',
    '?sort=',
    '?sort=-',
    '?sort=title',
    '?sort=--status',
    '?sort=constructor',
    '?%',
  ])('takes what it does not know as not asked for: %s', (search) => {
    expect(parse(search)).toEqual(untouched);
  });

  it('does not sort by a column that the table lacks', () => {
    expect(parseQuery('?sort=cases', {}, ['code', 'status']).sort).toEqual(defaultSort);
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
  ])('writes what it reads, in one order: "%s"', (search) => {
    expect(formatQuery('', parse(search))).toBe(search);
  });

  it('leaves out what is as usual', () => {
    expect(formatQuery('', parse('?q=++&category=&sort=code'))).toBe('');
  });

  it('drops what is not asked for and keeps what others wrote', () => {
    expect(formatQuery('?category=nope&utm=mail&status=404&sort=x', parse('?status=404'))).toBe(
      '?utm=mail&status=404',
    );
  });
});
