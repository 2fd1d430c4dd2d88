import { describe, expect, it, test } from 'vitest';
import { toCasePath } from '../../../src/catalog/model/case-fragment.ts';
import { createFinder } from '../../../src/search/finder.ts';
import { createCatalog, createRecordExplainer } from '../support/explainer.ts';
import { createSearchIndex } from '../support/search.ts';

const records = [
  { code: '50014', name: '请求过多', message: '这一分钟的请求次数已达上限。' },
  { code: '50014', name: 'Größe überschritten', message: 'Die Datei hat zu viele Bytes.' },
  { code: '50014', id: 'no-lamp', message: 'There is no lamp in this room.' },
  { code: '50015', name: 'クォータ超過', title: 'Full', message: 'The room is full.' },
];

describe('a case is found by its name', () => {
  const finder = createFinder(createSearchIndex([createCatalog(records)]));
  test.each([
    ['请求过多', '/50014/#%E8%AF%B7%E6%B1%82%E8%BF%87%E5%A4%9A', '请求过多'],
    ['größe überschritten', '/50014/#Gr%C3%B6%C3%9Fe-%C3%BCberschritten', 'Größe überschritten'],
    ['no lamp', '/50014/#no-lamp', 'no-lamp'],
    ['クォータ超過', '/50015/', 'クォータ超過'],
  ])('%s', (query, path, name) => {
    const [hit] = finder.search(query);
    const errorCase = hit?.cases[0]?.errorCase;
    expect(errorCase?.name).toBe(name);
    const found = errorCase && toCasePath(errorCase.entry, errorCase.id);
    expect(found?.replace('/example', '').replace(/\/c\d\//, `/${hit?.entry.label}/`)).toBe(path);
  });
});

it('a pasted message gives the name and the anchor of its case', async () => {
  const explainer = await createRecordExplainer(records);
  const { primary } = explainer.explain(
    '{"code":"50014","message":"Die Datei hat zu viele Bytes."}',
  );
  expect(primary?.errorCase).toMatchObject({
    name: 'Größe überschritten',
    id: 'Größe-überschritten',
  });
});
