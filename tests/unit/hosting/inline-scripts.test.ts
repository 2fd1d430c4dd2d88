import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { hashInlineScripts } from '../../../src/hosting/inline-scripts.ts';
import { findElements } from '../../support/html.ts';

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
/** Expects exactly these scripts, and one more at the end of the page, which shows that parsing ended in time. */
const expectScripts = (html: string, ...texts: string[]) =>
  expect(hashInlineScripts(`${html}<script>last()</script>`)).toEqual(
    [...texts, 'last()'].map(hash),
  );

describe('the inline scripts of a page', () => {
  it('are hashed byte for byte, each once and in order', () => {
    expectScripts(
      '<!DOCTYPE html><html><head><meta charset="utf-8"><script>\n\ta < b && "ü💥";\r\n</script>' +
        '<SCRIPT type=module\n>b()</SCRIPT ><script type="text/JavaScript">c()</script><script>b()</script>' +
        '<script type="importmap">{}</script><script></script>',
      '\n\ta < b && "ü💥";\r\n',
      'b()',
      'c()',
      '{}',
      '',
    );
  });

  it.each([
    [
      'with a src attribute',
      '<script type="module" src="/_astro/a.js"></script><script async src></script>',
    ],
    ['with data', '<script type="application/ld+json">{"a":"<script>"}</script>'],
    ['with a template', `<script type='text/x-template'><p>x</p></script>`],
  ])('do not include a script %s', (_, html) => expectScripts(html));

  it.each([
    ['escaped', '&lt;script&gt;evil()&lt;/script&gt;'],
    ['in an attribute', '<meta content="<script>evil()</script>">'],
    ['in an attribute with single quotes', `<p title='"<script>evil()</script>'>`],
    ['after a quote in a name', '<p a"b title="<script>evil()</script>">'],
    ['after a quote in a value', `<p a=b"c title="<script>evil()</script>" x='>'>`],
    ['after spaces around =', '<p title = "<script>evil()</script>">'],
    ['after line breaks and slashes', '<p\n/title\n=\n"<script>evil()</script>"\n/>'],
    ['in the attribute of a closing tag', '</p title="<script>evil()</script>">'],
    ['in a comment', '<!-- > <script>evil()</script> -->'],
    ['in a comment that ends like --!>', '<!-- <script>evil()</script> --!>'],
    ['in a title', '<title><script>evil()</script></title>'],
    ['in a textarea', '<textarea class="a"><script>evil()</script></textarea>'],
    ['in a noscript element', '<noscript><script>evil()</script></noscript>'],
    ['in a style', '<style><script>evil()</script></style>'],
    ['in another type', '<scripts>evil()</scripts>'],
  ])('do not include text that looks like a script: %s', (_, html) => expectScripts(html));

  it.each([
    ['after empty comments', '<!--><script>a()</script><!---><script>b()</script>', 'a()', 'b()'],
    ['after a lone <', '1 < 2 <3 <<script>a()</script>', 'a()'],
    ['after other markup', '<?xml?></ ><![x]><script>a()</script>', 'a()'],
    ['after an unquoted value', '<p title=a/><script>a()</script>', 'a()'],
    ['after a missing value', '<p title=><script>a()</script>', 'a()'],
    ['with any attributes', '<script a = "1>" b=\'2\' c=3 d>a()</script>', 'a()'],
    ['with an empty type', '<script type>a()</script><script type=" ">b()</script>', 'a()', 'b()'],
    ['up to their end tag', '<script>"</scripts> </p>"</script>', '"</scripts> </p>"'],
  ])('are found %s', (_, html, ...texts) => expectScripts(html, ...texts));

  it.each(['<script', '<p title="', '<!-- ', '<title>', '<', '<script>evil()', '</', '<!'])(
    'are found in a page that is truncated after %s',
    (ending) => {
      expect(hashInlineScripts(`<script>a()</script>${ending}`)).toEqual([hash('a()')]);
    },
  );

  it('are the ones that a parser finds in any page', () => {
    const piece = fc.constantFrom(
      ...[
        '<script>',
        '<script ',
        '</script>',
        '</script',
        '<title>',
        '</title>',
        '<style>',
        '</style>',
      ],
      ...[
        '<p>',
        '<p ',
        '</p ',
        'title=',
        '"',
        "'",
        '=',
        ' ',
        '/',
        '>',
        '<',
        'a',
        '\n',
        'TYPE=module ',
      ],
      ...[
        '<!-- > -->',
        '<!-->',
        '<!x>',
        '<?',
        '<textarea>',
        '</textarea>',
        '<noscript>',
        '</noscript>',
      ],
    );
    // This closes everything that is open, because browsers do not run a script without an end.
    const end = `"'>--></script></title></style></textarea></noscript>`;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const html = `<!DOCTYPE html><html><head></head><body>${pieces.join('')}${end}`;
        const scripts = findElements(parse(html), 'script').map((script) =>
          script.childNodes.map((node) => ('value' in node ? node.value : '')).join(''),
        );
        const isComplete = (text: string) => !/<!--[^]*<script/i.test(text);
        fc.pre(scripts.every(isComplete));
        expect(hashInlineScripts(html)).toEqual([...new Set(scripts.map(hash))]);
      }),
      { numRuns: 3000 },
    );
  });
});
