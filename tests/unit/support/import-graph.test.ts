import path from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCycles, readImportGraph } from '../../support/import-graph.ts';

describe('the import graph of src/', () => {
  const graph = readImportGraph();

  it('reads static, dynamic, and type-only imports, and those of components', () => {
    expect(graph.get('src/content.ts')).toContain('src/catalog/model/view.ts');
    expect(graph.get('src/components/search/SearchPage.astro')).toContain('src/site.ts');
    expect(graph.get('src/components/code/CodePage.astro')).toContain(
      'src/components/code/case/fill-values.ts',
    );
  });

  it('has no cycles', () => {
    expect(findCycles(graph).map((cycle) => cycle.join(' → '))).toEqual([]);
  });

  it('has at most 25 files in a folder', () => {
    const folders = Map.groupBy(graph.keys(), (file) => path.dirname(file));
    expect([...folders].filter(([, files]) => files.length > 25).map(([name]) => name)).toEqual([]);
  });

  it('has modules with a median of 60 to 130 lines', () => {
    const lines = [...graph.keys()]
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(file, 'utf8').split('\n').length - 1)
      .sort((a, b) => a - b);
    const median = lines[Math.floor(lines.length / 2)] ?? 0;
    expect(median).toBeGreaterThanOrEqual(60);
    expect(median).toBeLessThanOrEqual(130);
  });
});

describe('findCycles', () => {
  it('finds a cycle of two and of three files, and none in a diamond', () => {
    const createGraph = (edges: Record<string, string[]>) => new Map(Object.entries(edges));
    expect(findCycles(createGraph({ a: ['b'], b: ['a'] }))).toEqual([['a', 'b', 'a']]);
    expect(findCycles(createGraph({ x: ['a'], a: ['b'], b: ['c'], c: ['a'] }))).toEqual([
      ['a', 'b', 'c', 'a'],
    ]);
    expect(findCycles(createGraph({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }))).toEqual([]);
  });
});
