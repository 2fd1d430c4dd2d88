import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { hashInlineScripts } from '../../../src/hosting/inline-scripts.ts';
import { elements } from '../../support/html.ts';

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
/** The page has exactly these scripts, and a last one, so that nothing before it was read too far. */
const expectScripts = (html: string, ...texts: string[]) =>
  expect(hashInlineScripts(`${html}<script>last()</script>`)).toEqual(
    [...texts, 'last()'].map(hashOf),
  );

describe('the inline scripts of a page', () => {
  it('are hashed byte for byte, each once, in their order', () => {
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
    ['is fetched', '<script type="module" src="/_astro/a.js"></script><script async src></script>'],
    ['is data', '<script type="application/ld+json">{"a":"<script>"}</script>'],
    ['is data of a template', `<script type='text/x-template'><p>x</p></script>`],
  ])('are none where a script %s', (_, html) => expectScripts(html));

  it.each([
    ['escaped', '&lt;script&gt;evil()&lt;/script&gt;'],
    ['in an attribute', '<meta content="<script>evil()</script>">'],
    ['in an attribute with single quotes', `<p title='"<script>evil()</script>'>`],
    ['behind a quote in a name', '<p a"b title="<script>evil()</script>">'],
    ['behind a quote in a value', `<p a=b"c title="<script>evil()</script>" x='>'>`],
    ['behind spaces around =', '<p title = "<script>evil()</script>">'],
    ['behind line breaks and slashes', '<p\n/title\n=\n"<script>evil()</script>"\n/>'],
    ['in the attribute of a closing tag', '</p title="<script>evil()</script>">'],
    ['in a comment', '<!-- > <script>evil()</script> -->'],
    ['in a comment that ends like --!>', '<!-- <script>evil()</script> --!>'],
    ['in a title', '<title><script>evil()</script></title>'],
    ['in a textarea', '<textarea class="a"><script>evil()</script></textarea>'],
    ['in what is read without scripts', '<noscript><script>evil()</script></noscript>'],
    ['in a style', '<style><script>evil()</script></style>'],
    ['in another type', '<scripts>evil()</scripts>'],
  ])('are none where a text only looks like one: %s', (_, html) => expectScripts(html));

  it.each([
    ['after empty comments', '<!--><script>a()</script><!---><script>b()</script>', 'a()', 'b()'],
    ['after a lone <', '1 < 2 <3 <<script>a()</script>', 'a()'],
    ['after markup of other kinds', '<?xml?></ ><![x]><script>a()</script>', 'a()'],
    ['behind a value without quotes', '<p title=a/><script>a()</script>', 'a()'],
    ['behind a value that is missing', '<p title=><script>a()</script>', 'a()'],
    ['with attributes of any kind', '<script a = "1>" b=\'2\' c=3 d>a()</script>', 'a()'],
    ['with an empty type', '<script type>a()</script><script type=" ">b()</script>', 'a()', 'b()'],
    ['up to the tag that ends them', '<script>"</scripts> </p>"</script>', '"</scripts> </p>"'],
  ])('are found %s', (_, html, ...texts) => expectScripts(html, ...texts));

  it.each(['<script', '<p title="', '<!-- ', '<title>', '<', '<script>evil()', '</', '<!'])(
    'end with a page that is cut off at %s',
    (cut) => {
      expect(hashInlineScripts(`<script>a()</script>${cut}`)).toEqual([hashOf('a()')]);
    },
  );

  it('are those that a parser finds, whatever the page is made of', () => {
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
    // Whatever is open is closed; a browser runs no script that a page breaks off.
    const end = `"'>--></script></title></style></textarea></noscript>`;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const html = `<!DOCTYPE html><html><head></head><body>${pieces.join('')}${end}`;
        const scripts = elements(parse(html), 'script').map((script) =>
          script.childNodes.map((node) => ('value' in node ? node.value : '')).join(''),
        );
        const isShort = (text: string) => !/<!--[^]*<script/i.test(text);
        fc.pre(scripts.every(isShort));
        expect(hashInlineScripts(html)).toEqual([...new Set(scripts.map(hashOf))]);
      }),
      { numRuns: 3000 },
    );
  });
});
