import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { parseApiMarkdown } from '../../../../src/catalog/text/api-markdown/parse.ts';
import {
  listBlockTexts,
  type Block,
  type Inline,
} from '../../../../src/catalog/text/api-markdown/tree.ts';
import { formatTextMarkdown, listPlainTexts } from '../../../../src/catalog/text/api-text.ts';

/** Writes a text as Markdown for a document, and back as HTML. */
const url = 'https://errors.test/api/code/';
const format = (text: string) => formatTextMarkdown(text, 'markdown', url).join('\n\n');
const toHtml = (text: string) =>
  markdownToHtml(format(text), { features: { frontmatter: false } }).html;

function listUrls(blocks: readonly Block[]): string[] {
  return (JSON.stringify(blocks).match(/"url":"[^"]*"/g) ?? []).map((found) => found.slice(7, -1));
}

describe('a Markdown text of an API', () => {
  it('keeps its structure in documents, with headings below those of the page', () => {
    const text = `# Causes

The account is *not* **active**, see \`a|b\` and [the console](https://example.com/a_(b)).\\
~~Old~~

Details
-------

1. First
   - inner
2. Second

- [x] done
- [ ] open

> Quoted
> text

| Name | Value |
| :--- | ----: |
| \`a\\|b\` | 1 \\| 2 |

***

\`\`\`js
const a = '<b>';
\`\`\``;
    expect(format(text)).toBe(`### Causes

The account is *not* **active**, see \`a|b\` and [the console](https://example.com/a_%28b%29).\\
~~Old~~

#### Details

1. First

   - inner
2. Second

- ☑ done
- ☐ open

> Quoted text

| Name | Value |
| :--- | ---: |
| \`a\\|b\` | 1 \\| 2 |

***

\`\`\`js
const a = '<b>';
\`\`\``);
  });

  it('has a plain form for searches and summaries', () => {
    const text = '## Why\n\nThe *account* is [locked](https://x.test).\n\n- Call\n- Wait';
    expect(listPlainTexts(text, 'markdown')).toEqual([
      'Why',
      'The account is locked.',
      'Call',
      'Wait',
    ]);
    expect(listPlainTexts('The *account*\nis locked.\n\n- Call', 'plain')).toEqual([
      'The *account* is locked.',
      '- Call',
    ]);
  });

  it('leaves HTML, braces, and directives as text', () => {
    const text = [
      'A <b onclick="x()">bold</b> {{name}} {1+1} :a[b] &lt;i&gt; ^x^ $y$ "quoted" --',
      '<script>\nalert(1)\n</script>',
      '<!-- hidden -->',
      ':::danger[x]\n:::',
      '---\nhacked: true\n---',
    ].join('\n\n');
    const tree = JSON.stringify(parseApiMarkdown(text));
    const shown = listBlockTexts(parseApiMarkdown(text)).join('\n');
    expect(shown).toContain(
      'A <b onclick="x()">bold</b> {{name}} {1+1} :a[b] <i> ^x^ $y$ "quoted" --',
    );
    expect(shown).toContain('<script> alert(1) </script>');
    expect(shown).toContain('<!-- hidden -->');
    expect(shown).toContain(':::danger[x]');
    expect(tree).not.toContain('"html"');
    expect(toHtml(text)).not.toMatch(/<(?:b[ >]|script|!--)/);
  });

  it('links only to the web, mail, and pages of the site; other links and images become text', () => {
    const text = `[a](https://x.test/a) <b@x.test> [c](javascript:alert(1)) [d](data:text/html,x) [e](//x.test)
[f](/docs) [g](docs/x) [h](../other/#case) [i](#case) ![picture](http://x.test/p.png) ![local](p.png)
[j][k] [l][m] www.x.test [^1] [n](JaVaScRiPt:x) [o](<java\nscript:x>) [p](&#106;avascript:x)

[k]: https://x.test/k
[m]: vbscript:x

[^1]: A note`;
    const blocks = parseApiMarkdown(text);
    expect(listUrls(blocks)).toEqual([
      'https://x.test/a',
      'mailto:b@x.test',
      '../other/#case',
      '#case',
      'http://x.test/p.png',
      'https://x.test/k',
      'http://www.x.test',
    ]);
    const shown = listBlockTexts(blocks).join(' ');
    for (const label of ['c', 'd', 'e', 'f', 'g', 'picture', 'local', 'l', 'p'])
      expect(shown.split(' ')).toContain(label);
    expect(toHtml(text)).not.toMatch(/<img|href="[^"]*script:/i);
    expect(toHtml(text)).toContain('href="https://errors.test/api/other/#case"');
  });

  it.each([
    ['quotes', '> '.repeat(20_000) + 'deep'],
    ['lists', Array.from({ length: 300 }, (_, at) => `${'  '.repeat(at)}- deep`).join('\n')],
    ['emphasis', '*_'.repeat(5_000) + 'deep' + '_*'.repeat(5_000)],
    ['links', '['.repeat(5_000) + 'deep' + '](https://x.test)'.repeat(5_000)],
    [
      'tables',
      `|${'a|'.repeat(500)}\n|${'-|'.repeat(500)}\n${`|${'deep|'.repeat(500)}\n`.repeat(50)}`,
    ],
  ])('survives many nested %s', (_, text) => {
    const measure = (nodes: readonly (Block | Inline | Block[] | Inline[])[]): number =>
      Math.max(
        0,
        ...nodes.map((node) => {
          if (Array.isArray(node)) return measure(node);
          if ('items' in node) return 1 + measure(node.items);
          return 1 + ('children' in node ? measure(node.children) : 0);
        }),
      );
    const blocks = parseApiMarkdown(text);
    expect(measure(blocks)).toBeLessThan(30);
    expect(listBlockTexts(blocks).join(' ')).toContain('deep');
    expect(format(text)).toContain('deep');
  });
});
