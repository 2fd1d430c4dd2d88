import { expect, it } from 'vitest';
import { findChanges } from '../../../../src/catalog/text/changes.ts';
import { highlight } from '../../../../src/components/code/block/highlight.ts';

const mark = (language: string, before: string, after: string) => {
  const changes = findChanges(before, after);
  return Promise.all([
    highlight(before, language, { ranges: changes.before, tag: 'del' }),
    highlight(after, language, { ranges: changes.after, tag: 'ins' }),
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
  expect(after).toMatch(/^<ins>.*if.*\(b\) \{<\/ins>\n.*a.*\(\);<\/span>\n<ins>\}<\/ins>$/);
});

it('keeps text as text', async () => {
  expect(await mark('text', '<b>&', '<i>&')).toEqual([
    '<span>&#x3C;<del>b</del>>&#x26;</span>',
    '<span>&#x3C;<ins>i</ins>>&#x26;</span>',
  ]);
});

it('indents the rest of an indented line that wraps', async () => {
  expect(await highlight('{\n  "a": 1\n}', 'json')).toBe(
    '{\n<span style="--indent:2ch"><span class="indent">  </span><span class="name">"a"</span>: <span class="constant">1</span></span>\n}',
  );
});

it('keeps the indentation in the marks around it, also if only the spaces differ', async () => {
  const [before, after] = await mark('text', 'a\n b', 'a\n   b');
  expect(before).toBe(
    '<span>a</span>\n<span style="--indent:1ch"><del><span class="indent"> </span></del>b</span>',
  );
  expect(after).toBe(
    '<span>a</span>\n<span style="--indent:3ch"><ins><span class="indent">   </span></ins>b</span>',
  );
});

it('makes an indentation an element also if a mark covers only a part of it', async () => {
  const marks = { ranges: [[1, 3]] as const, tag: 'ins' } as const;
  expect(await highlight('   b', 'text', marks)).toBe(
    '<span style="--indent:3ch"><span class="indent"> </span><ins><span class="indent">  </span></ins>b</span>',
  );
});

it('keeps a string with escapes in one element, so that a value can be filled in', async () => {
  expect(await highlight(String.raw`["a\"b\nc"]`, 'json')).toBe(
    String.raw`[<span class="string">"a\"b\nc"</span>]`,
  );
});

it.each(['json', 'graphql', 'http', 'js', 'html', 'xml', 'sh', 'python', 'cs', 'c++', 'text'])(
  'knows the language %s',
  async (language) => {
    expect(await highlight('a', language)).toContain('a');
  },
);

it.each(['klingon', 'constructor', ''])('shows the unknown language "%s" as text', async (name) => {
  expect(await highlight('if (a) {}', name)).toBe('<span>if (a) {}</span>');
});
