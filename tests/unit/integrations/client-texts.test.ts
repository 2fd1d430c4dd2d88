import { expect, it } from 'vitest';
import { clientTexts } from '../../../src/integrations/client-texts.ts';

const plugin = clientTexts(
  new Map([
    ['de', { 'errbook.copy.copied': 'Fertig' }],
    ['en', {}],
  ]),
);

function load(areas: string): Record<string, Record<string, string>> {
  const id = plugin.resolveId(`virtual:errbook/ui-text/${areas}`) ?? '';
  const code = plugin.load(id) ?? '';
  return JSON.parse(code.replace(/^export const dictionaries = /, '').replace(/;$/, '')) as never;
}

it('returns the texts of an area in every language of the site, with the overrides of the site', () => {
  const { de = {}, en = {} } = load('copy');
  expect(Object.keys(de)).toEqual(Object.keys(en));
  expect(Object.keys(en).every((key) => key.startsWith('errbook.copy.'))).toBe(true);
  expect([de['errbook.copy.copied'], en['errbook.copy.copied']]).toEqual(['Fertig', 'Copied']);
});

it('returns the texts of several areas, and of a part of an area', () => {
  const { en = {} } = load('copy+table.live');
  expect(Object.keys(en)).toContain('errbook.copy.copied');
  expect(Object.keys(en)).toContain('errbook.table.live.loading');
  expect(Object.keys(en)).not.toContain('errbook.table.clear');
});

it('rejects an area without texts', () => {
  expect(() => load('copies')).toThrow('errbook.copies.');
});

it('ignores all other modules', () => {
  expect(plugin.resolveId('./copy.ts')).toBeUndefined();
  expect(plugin.load('./copy.ts')).toBeUndefined();
});
