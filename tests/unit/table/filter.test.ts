import { describe, expect, it } from 'vitest';
import { filterRows } from '../../../src/table/filter.ts';
import { createChoices, type TableQuery } from '../../../src/table/query.ts';
import { createRow } from './rows.ts';

const rows = [
  createRow({
    code: 'user_not_found',
    title: 'User not found',
    statuses: [404],
    categories: ['users'],
    operations: ['getUser', 'deleteUser'],
  }),
  createRow({
    code: 'form_param_missing',
    title: 'Form param missing',
    names: ['FormMissingParameter', 'FormMissingUsername'],
    statuses: [400, 422],
    categories: ['forms', 'users'],
    cases: 3,
  }),
  createRow({
    code: 'TIMEOUT',
    title: 'Gateway timeout',
    statuses: [null, 504],
    categories: ['network'],
    operations: ['getUser'],
    isDeprecated: true,
  }),
  createRow({ code: '404', title: 'A code that looks like a status', isRetired: true }),
  createRow({ code: '💥', title: '' }),
];
const codes = ['user_not_found', 'form_param_missing', 'TIMEOUT', '404', '💥'];

function filter(words: string, choices: Partial<TableQuery['choices']> = {}) {
  const filtered = filterRows(rows, { words, choices: { ...createChoices(), ...choices } });
  const matches = codes.filter((_, index) => filtered.shown[index]);
  expect(filtered.count).toBe(matches.length);
  return { matches, counts: filtered.counts };
}

describe('words', () => {
  it.each([
    ['', codes],
    ['user not found', ['user_not_found']],
    ['userNotFound', ['user_not_found']],
    ['user-not-found', ['user_not_found']],
    ['USER_NOT', ['user_not_found']],
    ['found user', ['user_not_found']],
    ['gateway', ['TIMEOUT']],
    ['missing username', ['form_param_missing']],
    ['formMissingUsername', ['form_param_missing']],
    ['param timeout', []],
    ['404', ['user_not_found', '404']],
    ['42', ['form_param_missing']],
    ['💥', ['💥']],
    ['%%%', []],
  ])('finds the rows that contain every word of "%s"', (words, matches) => {
    expect(filter(words).matches).toEqual(matches);
  });
});

describe('choices', () => {
  it.each([
    [{ category: 'users' }, ['user_not_found', 'form_param_missing']],
    [{ status: '404' }, ['user_not_found']],
    [{ status: '4xx' }, ['user_not_found', 'form_param_missing']],
    [{ status: '5xx' }, ['TIMEOUT']],
    [{ status: 'none' }, ['TIMEOUT', '404', '💥']],
    [{ operation: 'getUser' }, ['user_not_found', 'TIMEOUT']],
    [{ deprecated: 'yes' }, ['TIMEOUT']],
    [{ retired: 'yes' }, ['404']],
    [{ cases: 'several' }, ['form_param_missing']],
    [{ category: 'users', status: '422' }, ['form_param_missing']],
    [{ category: 'network', status: '404' }, []],
  ])('%o keep the matching rows', (choices, matches) => {
    expect(filter('', choices).matches).toEqual(matches);
  });

  it('are combined with words', () => {
    expect(filter('user', { operation: 'deleteUser' }).matches).toEqual(['user_not_found']);
  });
});

describe('counts', () => {
  it('have the number of rows for each value', () => {
    const { counts } = filter('');
    expect(Object.fromEntries(counts.category)).toEqual({ '': 5, users: 2, forms: 1, network: 1 });
    expect(Object.fromEntries(counts.status)).toEqual({
      '': 5,
      '400': 1,
      '404': 1,
      '422': 1,
      '4xx': 2,
      '504': 1,
      '5xx': 1,
      none: 3,
    });
    expect(counts.deprecated.get('yes')).toBe(1);
    expect(counts.cases.get('several')).toBe(1);
  });

  it('apply all other filters', () => {
    const { counts } = filter('', { category: 'users', status: '404' });
    // Each category is counted with the chosen status, and each status with the chosen category.
    expect(Object.fromEntries(counts.category)).toEqual({ '': 1, users: 1 });
    expect(Object.fromEntries(counts.status)).toEqual({
      '': 2,
      '404': 1,
      '400': 1,
      '422': 1,
      '4xx': 2,
    });
    expect(Object.fromEntries(counts.operation)).toEqual({ '': 1, getUser: 1, deleteUser: 1 });
  });

  it('apply the words as well', () => {
    const { counts } = filter('timeout');
    expect(counts.category.get('users')).toBeUndefined();
    expect(counts.status.get('')).toBe(1);
  });
});
