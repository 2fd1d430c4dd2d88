import path from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCircles, readImportGraph } from '../../support/import-graph.ts';

describe('the import graph of src/', () => {
  const graph = readImportGraph();

  it('reads static, dynamic and type-only imports, and those of components', () => {
    expect(graph.get('src/content.ts')).toContain('src/catalog/model/view.ts');
    expect(graph.get('src/components/search/SearchPage.astro')).toContain('src/site.ts');
    expect(graph.get('src/components/code/CodePage.astro')).toContain(
      'src/components/code/case/fill-values.ts',
    );
  });

  it('has no circle', () => {
    expect(findCircles(graph).map((circle) => circle.join(' → '))).toEqual([]);
  });

  it('has no folder with more than 25 files', () => {
    const folders = Map.groupBy(graph.keys(), (file) => path.dirname(file));
    expect([...folders].filter(([, files]) => files.length > 25).map(([name]) => name)).toEqual([]);
  });

  it('has modules of 60 to 130 lines in the median', () => {
    const lines = [...graph.keys()]
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(file, 'utf8').split('\n').length - 1)
      .sort((a, b) => a - b);
    const median = lines[Math.floor(lines.length / 2)] ?? 0;
    expect(median).toBeGreaterThanOrEqual(60);
    expect(median).toBeLessThanOrEqual(130);
  });
});

describe('findCircles', () => {
  it('finds a circle of two and of three, and none in a diamond', () => {
    const graph = (edges: Record<string, string[]>) => new Map(Object.entries(edges));
    expect(findCircles(graph({ a: ['b'], b: ['a'] }))).toEqual([['a', 'b', 'a']]);
    expect(findCircles(graph({ x: ['a'], a: ['b'], b: ['c'], c: ['a'] }))).toEqual([
      ['a', 'b', 'c', 'a'],
    ]);
    expect(findCircles(graph({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }))).toEqual([]);
  });
});
