import { beforeAll, describe, expect, it } from 'vitest';
import { createExplainer, type Explainer } from '../../../src/paste/explain.ts';
import type { Finder } from '../../../src/search/finder.ts';
import { loadCatalog } from '../support/catalogs.ts';
import { createCatalogFinder } from '../support/search.ts';

/** Catalogs with codes in common. Each has a code that matches something better than the others do. */
const catalogs = ['first', 'second', 'third'].map((id) => ({
  ...loadCatalog({
    'errors.yaml': JSON.stringify([
      { code: 'user_gone', status: 404 },
      { code: '3', status: 410, message: `The ${id} door is closed` },
      { code: id === 'first' ? 'USER_LOCKED' : 'user_locked', status: 423 },
    ]),
  }),
  id,
}));
let finder: Finder;
let explainer: Explainer;
beforeAll(async () => {
  finder = await createCatalogFinder(catalogs);
  explainer = await createExplainer(finder);
});
const search = (query: string, preferredCatalog?: string) =>
  finder
    .search(query, { preferredCatalog })
    .slice(0, catalogs.length)
    .map(({ entry }) => entry.catalog);
const explain = (text: string, preferredCatalog?: string) =>
  explainer.explain(text, preferredCatalog).matches.map(({ entry }) => entry.catalog);

describe('of equal matches, those of the preferred catalog come first', () => {
  it.each(['user_gone', 'UserGone', 'ERR_USER_GONE', 'user_g', 'usr_gone', '3', '404'])(
    'for the search %s',
    (query) => {
      expect(search(query)).toEqual(['first', 'second', 'third']);
      expect(search(query, 'third')).toEqual(['third', 'first', 'second']);
      expect(search(query, 'unknown')).toEqual(['first', 'second', 'third']);
    },
  );

  it.each(['user_gone', '{"code":"user_gone"}', '{"code":"3","message":"?"}'])(
    'for the pasted error %s',
    (text) => {
      expect(explain(text)[0]).toBe('first');
      expect(explain(text, 'third')[0]).toBe('third');
      expect(explainer.explain(text, 'second').primary?.entry.catalog).toBe('second');
    },
  );
});

describe('a better match of another catalog comes first', () => {
  it('if only its code is spelled like the query', () => {
    expect(search('USER_LOCKED', 'third')).toEqual(['first', 'third', 'second']);
  });

  it('if only its message fits', () => {
    expect(search('The second door is closed', 'third')[0]).toBe('second');
    expect(explain('{"code":"3","message":"The second door is closed"}', 'third')[0]).toBe(
      'second',
    );
  });
});
