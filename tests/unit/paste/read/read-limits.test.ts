import { describe, expect, it } from 'vitest';
import { walkGroups } from '../../../../src/paste/read/fields.ts';
import { readFields } from '../../../../src/paste/read/read-fields.ts';
import { runToEnd, listFields } from '../../support/explainer.ts';

const read = (text: string) => runToEnd(readFields(text));

describe('limits', () => {
  it('reads a limited number of fields', () => {
    expect(read('{"a":1},'.repeat(50_000)).fields).toHaveLength(15_000);
  });

  it('treats deeply nested brackets as text, and continues after them', () => {
    const text = `${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}\ncode: a_b`;
    const { fields, roots } = read(text);
    expect(fields.at(-1)?.key).toBe('code');
    expect(roots.flatMap((root) => [...walkGroups(root)]).length).toBeLessThan(250);
  });

  it('does not treat a long text before a colon as a key', () => {
    expect(read(`{"${'k'.repeat(81)}":"v"}`).fields.map(({ key }) => key)).not.toContain(
      'k'.repeat(81),
    );
    expect(listFields(`{"${'k'.repeat(80)}":"v"}`)).toEqual([`${'k'.repeat(80)}=v`]);
  });

  it('works in steps', () => {
    const steps = readFields('a: b\n'.repeat(20_000));
    let count = 0;
    while (!steps.next().done) count++;
    expect(count).toBeGreaterThan(3);
  });

  it('returns fields in the order of their start positions', () => {
    const error = JSON.stringify({ a: JSON.stringify({ code: 'a_b', m: 'say "hi"' }) });
    const text = `${error}\ncode=x message="y z"\n- code: a\n  n: |\n    t\n`;
    const starts = read(text).fields.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    for (const { start, end } of read(text).fields) expect(end).toBeGreaterThanOrEqual(start);
  });
});
