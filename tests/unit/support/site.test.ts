import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  checkLinks,
  describeLinks,
  htmlFiles,
  idsOf,
  linksOf,
  parsePage,
  textOf,
} from '../../support/site.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A built site made of the files given; a page is as a rule its `<body>`. */
function siteOf(files: Record<string, string>): string {
  const dist = mkdtempSync(path.join(tmpdir(), 'errbook-site-'));
  folders.push(dist);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dist, name)), { recursive: true });
    writeFileSync(path.join(dist, name), text);
  }
  return dist;
}

function problems(files: Record<string, string>, base?: string): string[] {
  return describeLinks(checkLinks(siteOf(files), base));
}

const page = '<h2 id="NotFound">Not found</h2>';

describe('checkLinks', () => {
  it('finds nothing wrong with links that lead somewhere', () => {
    const index = `<link rel="alternate" href="/clerk/x.json"><link rel="canonical" href="https://errors.example.com/">
      <a href="">here</a> <a href="#">top</a> <a href="#_top">top</a> <p id="_top"></p>
      <a href="clerk/x/">x</a> <a href="/clerk/x/?q=1#NotFound">x</a>
      <a href="/clerk/x/#NotFound?userID=user_123">filled in</a> <a href="/clerk/x/#:~:text=found">text</a>
      <a href="https://errors.example.com/clerk/x/#NotFound">absolute</a>
      <a href="https://elsewhere.example/nowhere/">other</a> <a href="mailto:a@example.com">mail</a>
      <img src="data:image/png;base64,AA=="><img src="/a b.png" srcset="/a%20b.png 1x, /a%20b.png 2x">`;
    const files = {
      'index.html': index,
      'clerk/x/index.html': page,
      'clerk/x.json': '{}',
      'a b.png': '',
    };
    expect(problems(files)).toEqual([]);
  });

  it('reports files and anchors that are not there', () => {
    const index = `<link rel="alternate" href="/clerk/y.json"><a href="/clerk/X/">case</a>
      <a href="/clerk/x/#notfound">anchor</a> <script src="/_astro/none.js"></script> <a href="clerk/x">slash</a>
      <a href="http://[">no URL</a> <a href="https://errors.example.com/gone/">absolute</a>
      <img srcset="/1.png 1x, /2.png 2x"><template><a href="/in-template/">t</a></template>
      <noscript><a href="/in-noscript/">n</a></noscript>`;
    expect(problems({ 'index.html': index, 'clerk/x/index.html': page })).toEqual([
      'index.html: <link href="/clerk/y.json"> names no file',
      'index.html: <a href="/clerk/X/"> names no file',
      'index.html: <a href="/clerk/x/#notfound"> names no anchor of clerk/x/index.html',
      'index.html: <script src="/_astro/none.js"> names no file',
      'index.html: <a href="clerk/x"> ends without /',
      'index.html: <a href="http://["> is no URL',
      'index.html: <a href="https://errors.example.com/gone/"> names no file',
      'index.html: <img srcset="/1.png"> names no file',
      'index.html: <img srcset="/2.png"> names no file',
      'index.html: <a href="/in-template/"> names no file',
      'index.html: <a href="/in-noscript/"> names no file',
    ]);
  });

  it('reports addresses in what a page says for search engines', () => {
    const index = `<script type="application/ld+json">{"url":"https://errors.example.com/","isPartOf":
      "https://errors.example.com/gone/","urlTemplate":"https://errors.example.com/?q={q}"}</script>`;
    expect(problems({ 'index.html': index })).toEqual([
      'index.html: <text url="https://errors.example.com/gone/"> names no file',
    ]);
  });

  it('reports links that leave the base path', () => {
    const index = '<a href="/docs/errors/x/">in</a> <a href="/x/">out</a> <a href="../x/">up</a>';
    expect(problems({ 'index.html': index, 'x/index.html': page }, '/docs/errors')).toEqual([
      'index.html: <a href="/x/"> leaves the base path /docs/errors/',
      'index.html: <a href="../x/"> leaves the base path /docs/errors/',
    ]);
  });

  it('resolves relative links from the address of their page', () => {
    const files = {
      'clerk/x/index.html': '<a href="../y/">y</a> <a href="#NotFound">none here</a>',
      'clerk/y/index.html': '<a href="../x/">x</a>',
      '404.html': '<link rel="canonical" href="/404/"><a href="clerk/x/">x</a>',
    };
    expect(problems(files)).toEqual([
      'clerk/x/index.html: <a href="#NotFound"> names no anchor of clerk/x/index.html',
    ]);
  });
});

describe('helpers', () => {
  it('lists HTML files with / in their paths', () => {
    const dist = siteOf({ 'b/index.html': '', 'a.html': '', 'b/x.json': '' });
    expect(htmlFiles(dist)).toEqual(['a.html', 'b/index.html']);
  });

  it('reads text without scripts and keeps cells apart', () => {
    const text =
      '<table><tr><td>a</td><td>b&lt;c&gt;</td></tr></table><script>no</script><p>one\n <b>t</b>wo</p>';
    expect(textOf(parsePage(text))).toBe('a b<c> one two');
  });

  it('finds ids, named anchors and links', () => {
    const document = parsePage('<a name="old"></a><p id="new"></p><form action="/go/"></form>');
    expect([...idsOf(document)]).toEqual(['old', 'new']);
    expect(linksOf(document)).toEqual([{ element: 'form', attribute: 'action', value: '/go/' }]);
  });
});
