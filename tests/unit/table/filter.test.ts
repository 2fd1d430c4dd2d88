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
    fields: { severity: ['error', 'fatal'] },
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
    fields: { severity: ['fatal'], note: ['a b'] },
  }),
  createRow({ code: '404', title: 'A code that looks like a status', isRetired: true }),
  createRow({ code: '💥', title: '' }),
];
const codes = ['user_not_found', 'form_param_missing', 'TIMEOUT', '404', '💥'];

function filter(words: string, choices: Partial<TableQuery['choices']> = {}) {
  const filtered = filterRows(rows, {
    words,
    choices: { ...createChoices(), ...choices } as TableQuery['choices'],
  });
  const matches = codes.filter((_, index) => filtered.shown[index]);
  expect(filtered.count).toBe(matches.length);
  const counts = Object.entries(filtered.counts).map(([name, tally]) => [
    name,
    Object.fromEntries(tally),
  ]);
  return { matches, counts: Object.fromEntries(counts) as Record<string, object> };
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
    [{ severity: 'fatal' }, ['user_not_found', 'TIMEOUT']],
    [{ severity: 'fatal', status: '404' }, ['user_not_found']],
    [{ note: 'a b' }, ['TIMEOUT']],
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
    expect(counts['category']).toEqual({ '': 5, users: 2, forms: 1, network: 1 });
    expect(counts['status']).toEqual({
      '': 5,
      '400': 1,
      '404': 1,
      '422': 1,
      '4xx': 2,
      '504': 1,
      '5xx': 1,
      none: 3,
    });
    expect(counts['deprecated']).toMatchObject({ yes: 1 });
    expect(counts['cases']).toMatchObject({ several: 1 });
  });

  it('apply all other filters', () => {
    const { counts } = filter('', { category: 'users', status: '404' });
    // Each category is counted with the chosen status, and each status with the chosen category.
    expect(counts['category']).toEqual({ '': 1, users: 1 });
    expect(counts['status']).toEqual({
      '': 2,
      '404': 1,
      '400': 1,
      '422': 1,
      '4xx': 2,
    });
    expect(counts['operation']).toEqual({ '': 1, getUser: 1, deleteUser: 1 });
  });

  it('have the number of rows for each value of a declared field', () => {
    const { counts } = filter('', { severity: 'error', category: 'users' });
    expect(counts['severity']).toEqual({ '': 2, error: 1, fatal: 1 });
  });

  it('apply the words as well', () => {
    const { counts } = filter('timeout');
    expect(counts['category']).not.toHaveProperty('users');
    expect(counts['status']).toMatchObject({ '': 1 });
  });
});
