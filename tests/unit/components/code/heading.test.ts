import { expect, it } from 'vitest';
import { formatPageDescription, formatPageTitle } from '../../../../src/components/code/heading.ts';
import { en } from '../../../../src/ui-text/en.ts';
import { createUiText } from '../../../../src/ui-text/ui-text.ts';
import { loadCatalog, requireDefined } from '../../support/catalogs.ts';

const english = createUiText(en, 'en');
const describe = (record: Record<string, unknown>, texts: 'plain' | 'markdown' = 'plain') => {
  const code = requireDefined(
    loadCatalog({ 'errors.yaml': JSON.stringify([record]) }).codes[0],
    'a code',
  );
  return [formatPageTitle(code), formatPageDescription(code, { title: 'Example', texts }, english)];
};

it('names a code with its title', () => {
  expect(describe({ code: 'user_gone', status: 404, message: 'No such user.' })).toEqual([
    'user_gone: User gone',
    'user_gone: User gone. Example, HTTP 404 Not Found. No such user.',
  ]);
});

it('names a number with what the API says about it, and repeats nothing', () => {
  expect(describe({ code: '20003' })).toEqual(['20003', '20003. Example.']);
  expect(describe({ code: '20003', title: 'Denied', message: 'You may not.' })).toEqual([
    '20003: Denied',
    '20003: Denied. Example. You may not.',
  ]);
  expect(describe({ code: '20003', message: 'Permission denied. Ask an admin.' })).toEqual([
    '20003: Permission denied',
    '20003. Example. Permission denied. Ask an admin.',
  ]);
});
