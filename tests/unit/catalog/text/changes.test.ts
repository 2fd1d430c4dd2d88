import { expect, it } from 'vitest';
import { findChanges } from '../../../../src/catalog/text/changes.ts';

const show = (before: string, after: string) => {
  const found = findChanges(before, after);
  const mark = (text: string, ranges: readonly (readonly [number, number])[]) =>
    ranges
      .toReversed()
      .reduce(
        (marked, [start, end]) =>
          `${marked.slice(0, start)}«${marked.slice(start, end)}»${marked.slice(end)}`,
        text,
      );
  return [mark(before, found.before), mark(after, found.after)];
};

it.each([
  [
    '{ "email": "ada@" }',
    '{ "email": "ada@example.com" }',
    '{ "email": "ada@" }',
    '{ "email": "ada@«example.com»" }',
  ],
  ['{ "n": 0 }', '{ "n": 1 }', '{ "n": «0» }', '{ "n": «1» }'],
  ['a b c', 'a x y c', 'a «b» c', 'a «x y» c'],
  ['GET /a\n\nx', 'GET /a\nAccept: b\n\nx', 'GET /a\n\nx', 'GET /a\n«Accept: b»\n\nx'],
  ['030 123456', '+4930123456', '«030 123456»', '«+4930123456»'],
  ['same', 'same', 'same', 'same'],
  ['" a "', '"a"', '"« a »"', '"a"'],
  ['', 'new', '', '«new»'],
])('%j and %j differ in the marked parts', (before, after, markedBefore, markedAfter) => {
  expect(show(before, after)).toEqual([markedBefore, markedAfter]);
});

it('marks no space at the edges, and no part across lines', () => {
  expect(show('a\n  b', 'a\n  b\n  c\n')).toEqual(['a\n  b', 'a\n  b\n  «c»\n']);
  expect(show('x\na', 'y\nb')).toEqual(['«x»\n«a»', '«y»\n«b»']);
});

it('compares lines before words, so that words of unrelated lines do not match', () => {
  expect(show('# of a\nb();\n', '# of c\nd();\n# of a\nb();\n')).toEqual([
    '# of a\nb();\n',
    '«# of c\nd();»\n# of a\nb();\n',
  ]);
});
