import { expect, it } from 'vitest';
import {
  countIssues,
  formatIssues,
  sortIssues,
  type Issue,
} from '../../../../src/catalog/files/issue.ts';

const createIssue = (file: string, line: number, column: number): Issue => ({
  file,
  line,
  column,
  message: `Wrong at ${line}.`,
  hint: 'Mend it.',
});

it('sorts issues by file, then from top to bottom', () => {
  const sorted = [
    createIssue('a', 2, 1),
    createIssue('a', 9, 3),
    createIssue('a', 9, 20),
    createIssue('a', 10, 1),
    createIssue('b', 1, 1),
  ];
  expect(sortIssues(sorted.toReversed())).toEqual(sorted);
});

it('formats the position, message, and hint of issues, with a count at the end', () => {
  expect(formatIssues([createIssue('b.yaml', 3, 7), createIssue('a.yaml', 12, 1)])).toBe(
    [
      'a.yaml:12:1',
      '  Wrong at 12.',
      '  → Mend it.',
      '',
      'b.yaml:3:7',
      '  Wrong at 3.',
      '  → Mend it.',
      '',
      '2 problems in 2 files',
    ].join('\n'),
  );
});

it.each([
  [[], '0 problems in 0 files'],
  [[createIssue('a', 1, 1)], '1 problem in 1 file'],
  [[createIssue('a', 1, 1), createIssue('a', 2, 1)], '2 problems in 1 file'],
])('counts problems and files %#', (issues, text) => {
  expect(countIssues(issues)).toBe(text);
});
