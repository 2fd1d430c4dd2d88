import { describe, expect, it } from 'vitest';
import {
  formatCodeSpan,
  formatCodeBlock,
  escapeMarkdown,
  relocateMarkdown,
} from '../../../src/catalog/text/markdown.ts';

describe('untrusted text in Markdown', () => {
  it.each([
    ['<b>bold</b> & more', '\\<b\\>bold\\</b\\> \\& more'],
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['a | `b` | [c](d)', 'a \\| \\`b\\` \\| \\[c\\](d)'],
    ['two\n\nlines', 'two lines'],
    ['snake_case stays, __proto__ does not', 'snake_case stays, \\_\\_proto\\_\\_ does not'],
  ])('%j stays text', (text, expected) => expect(escapeMarkdown(text)).toBe(expected));

  it('gets a longer fence if it contains backticks', () => {
    expect(formatCodeSpan('a `b` c')).toBe('``a `b` c``');
    expect(formatCodeSpan('`b`')).toBe('`` `b` ``');
    expect(formatCodeBlock('```\nx\n```', 'text')).toBe('````text\n```\nx\n```\n````');
  });
});

it('makes the links of a guide absolute and lowers its headings, but not in code', () => {
  const guide = '## Why\n[a](../b/) `[c](../d/)`\n```md\n## [e](../f/)\n```\n[g]: ../h/';
  expect(relocateMarkdown(guide, 'https://errors.example.com/x/y/').split('\n')).toEqual([
    '### Why',
    '[a](https://errors.example.com/x/b/) `[c](../d/)`',
    '```md',
    '## [e](../f/)',
    '```',
    '[g]: https://errors.example.com/x/h/',
  ]);
});
