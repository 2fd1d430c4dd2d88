import { describe, expect, it, test } from 'vitest';
import { toFragment } from '../../../../src/catalog/model/case-fragment.ts';
import { listUnrecorded } from '../../../../src/catalog/model/ledger.ts';
import { listProblems, loadCatalog, type Files } from '../../support/catalogs.ts';

const load = (errors: string, files: Files = {}) =>
  loadCatalog({ 'errors.yaml': errors, ...files }).codes.flatMap(({ cases }) => cases);
const listAnchors = (errors: string, files: Files = {}) =>
  load(errors, files).map(({ id, previousIds }) => [id, previousIds]);

describe('the id of a record', () => {
  it('is the anchor of its case, and the anchors by order lead to it', () => {
    const errors = `- { code: A, id: no-lamp, message: x }
- { code: A, name: Named, message: y }
- { code: A, id: 没有灯, message: z }
- { code: A, message: w }
`;
    expect(listAnchors(errors)).toEqual([
      ['no-lamp', []],
      ['Named', []],
      ['没有灯', ['A-2']],
      ['A', ['A-3']],
    ]);
  });

  it('is never numbered because of another anchor', () => {
    const errors = '- { code: A, message: x }\n- { code: A, id: A, message: y }\n';
    expect(listAnchors(errors)).toEqual([
      ['A-2', []],
      ['A', []],
    ]);
  });

  it('is the anchor in place of a name, which still leads to the case', () => {
    const errors = '- { code: A, name: NoLamp, id: dark }\n- { code: A, name: NoOil }\n';
    expect(listAnchors(errors)).toEqual([
      ['dark', ['NoLamp']],
      ['NoOil', []],
    ]);
  });

  it('names its case in a guide, in samples, and in the history', () => {
    const errors = '- { code: A, id: dark, message: x }\n- { code: A, id: dry, message: y }\n';
    const files = {
      'codes/A.md': '---\ncases: { dry: { note: Fill it up. } }\n---\n',
      'history.yaml': `- { date: 2026-01-01, change: added, code: A, name: dark }
- { date: 2026-01-02, change: renamed, code: A, name: A-2, toName: dark }
`,
    };
    expect(listProblems({ 'errors.yaml': errors, ...files })).toEqual([]);
    expect(load(errors, files).map(({ note }) => note)).toEqual([null, 'Fill it up.']);
    // What the history says counts, not the order.
    expect(listAnchors(errors, files)).toEqual([
      ['dark', ['A-2', 'A']],
      ['dry', []],
    ]);
  });

  it('is recorded, and a published one must stay', () => {
    const errors = '- { code: A, id: dark, message: x }\n- { code: A, id: dry, message: y }\n';
    const history = '- { date: 2026-01-01, change: added, code: A, name: dark }\n';
    const catalog = loadCatalog({ 'errors.yaml': errors, 'history.yaml': history });
    expect(listUnrecorded(catalog, '2026-02-01')).toEqual([
      { date: '2026-02-01', change: 'added', code: 'A', name: 'dry' },
    ]);
    const changed = errors.replace('dark', 'unlit');
    const problems = listProblems({ 'errors.yaml': changed, 'history.yaml': history });
    expect(problems.map(({ at }) => at)).toEqual(['history.yaml:1:53']);
    expect(problems[0]?.message).toContain('The case `dark` of `A` was published');
  });

  test.each<[string, string, string]>([
    ['id: "no lamp"', 'errors.yaml:1:18', 'may contain no spaces'],
    ['id: "no?lamp"', 'errors.yaml:1:18', 'may contain no spaces'],
    ['id: _top', 'errors.yaml:1:18', 'must not start with _'],
    ['id: other', 'errors.yaml:2:18', 'Two cases of `A` have the id `other`.'],
    ['id: noOil', 'errors.yaml:1:18', 'is the anchor of the case `NoOil` of `A`'],
  ])('%s is a problem', (id, at, message) => {
    const errors = `- { code: A, ${id}, message: x }
- { code: A, id: other, message: y }
- { code: A, name: NoOil, message: z }
`;
    const problems = listProblems({ 'errors.yaml': errors });
    expect(problems.map((problem) => problem.at)).toEqual([at]);
    expect(problems[0]?.message).toContain(message);
  });
});

describe('a name that is not ASCII', () => {
  const errors = `- { code: A, name: 请求过多, message: x }
- { code: A, name: クォータ超過, message: y }
- { code: A, name: Größe überschritten, message: z }
- { code: A, name: "Gr\\u006f\\u0308\\u00dfe", message: w }
`;

  it('is a readable anchor, and the old one still leads to the case', () => {
    expect(listAnchors(errors)).toEqual([
      ['请求过多', ['----']],
      ['クォータ超過', ['------']],
      ['Größe-überschritten', ['Gr--e--berschritten']],
      ['Größe', ['Gro--e']],
    ]);
    expect(load(errors)[0]?.name).toBe('请求过多');
  });

  it('names its case in a guide, as it is and as an anchor', () => {
    const guide = `---
cases:
  Größe überschritten: { note: One. }
  请求过多: { note: Two. }
---
`;
    const files = { 'codes/A.md': guide };
    expect(listProblems({ 'errors.yaml': errors, ...files })).toEqual([]);
    expect(load(errors, files).map(({ note }) => note)).toEqual(['Two.', null, 'One.', null]);
  });

  it('is in a link as any browser reads it', () => {
    expect(toFragment({ id: '请求过多', values: [{ name: 'n', value: '一' }] })).toBe(
      `#${encodeURIComponent('请求过多')}?n=%E4%B8%80`,
    );
  });
});
