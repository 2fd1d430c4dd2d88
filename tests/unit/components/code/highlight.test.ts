import { expect, it } from 'vitest';
import { findChanges } from '../../../../src/catalog/text/changes.ts';
import { highlight } from '../../../../src/components/code/example/highlight.ts';

const mark = (language: Parameters<typeof highlight>[1], before: string, after: string) => {
  const changes = findChanges(before, after);
  return Promise.all([
    highlight(before, language, changes.before, 'del'),
    highlight(after, language, changes.after, 'ins'),
  ]);
};

it('marks what differs, with the kinds of tokens as classes and without colors', async () => {
  expect(await mark('json', '{ "n": 0 }', '{ "n": 1 }')).toEqual([
    '{ <span class="name">"n"</span>: <del><span class="constant">0</span></del> }',
    '{ <span class="name">"n"</span>: <ins><span class="constant">1</span></ins> }',
  ]);
});

it('marks whole lines, each on its own', async () => {
  const [before, after] = await mark('js', 'a();', 'if (b) {\n  a();\n}');
  expect(before).toBe('<span class="name">a</span>();');
  expect(after).toMatch(/^<ins>.*if.*\(b\) \{<\/ins>\n.*a.*\(\);\n<ins>\}<\/ins>$/);
});

it('keeps text as text', async () => {
  expect(await mark('text', '<b>&', '<i>&')).toEqual([
    '&#x3C;<del>b</del>>&#x26;',
    '&#x3C;<ins>i</ins>>&#x26;',
  ]);
});

it.each(['json', 'graphql', 'http', 'js', 'html', 'xml', 'sh', 'text'] as const)(
  'knows the language %s',
  async (language) => {
    expect(await highlight('a', language, [], 'del')).toContain('a');
  },
);
