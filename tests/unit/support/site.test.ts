import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  checkLinks,
  describeLinks,
  listHtmlFiles,
  collectIds,
  collectLinks,
  parsePage,
  getText,
} from '../../support/site.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Creates a built site from files. Most pages contain only their `<body>`. */
function createSite(files: Record<string, string>): string {
  const dist = mkdtempSync(path.join(tmpdir(), 'errbook-site-'));
  folders.push(dist);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dist, name)), { recursive: true });
    writeFileSync(path.join(dist, name), text);
  }
  return dist;
}

function listProblems(files: Record<string, string>, base?: string): string[] {
  return describeLinks(checkLinks(createSite(files), base));
}

const page = '<h2 id="NotFound">Not found</h2>';

describe('checkLinks', () => {
  it('accepts links to existing targets', () => {
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
    expect(listProblems(files)).toEqual([]);
  });

  it('reports missing files and anchors', () => {
    const index = `<link rel="alternate" href="/clerk/y.json"><a href="/clerk/X/">case</a>
      <a href="/clerk/x/#notfound">anchor</a> <script src="/_astro/none.js"></script> <a href="clerk/x">slash</a>
      <a href="http://[">no URL</a> <a href="https://errors.example.com/gone/">absolute</a>
      <img srcset="/1.png 1x, /2.png 2x"><template><a href="/in-template/">t</a></template>
      <noscript><a href="/in-noscript/">n</a></noscript>`;
    expect(listProblems({ 'index.html': index, 'clerk/x/index.html': page })).toEqual([
      'index.html: <link href="/clerk/y.json"> points to no file',
      'index.html: <a href="/clerk/X/"> points to no file',
      'index.html: <a href="/clerk/x/#notfound"> points to no anchor of clerk/x/index.html',
      'index.html: <script src="/_astro/none.js"> points to no file',
      'index.html: <a href="clerk/x"> has no trailing slash',
      'index.html: <a href="http://["> is not a URL',
      'index.html: <a href="https://errors.example.com/gone/"> points to no file',
      'index.html: <img srcset="/1.png"> points to no file',
      'index.html: <img srcset="/2.png"> points to no file',
      'index.html: <a href="/in-template/"> points to no file',
      'index.html: <a href="/in-noscript/"> points to no file',
    ]);
  });

  it('reports broken URLs in structured data', () => {
    const index = `<script type="application/ld+json">{"url":"https://errors.example.com/","isPartOf":
      "https://errors.example.com/gone/","urlTemplate":"https://errors.example.com/?q={q}"}</script>`;
    expect(listProblems({ 'index.html': index })).toEqual([
      'index.html: <text url="https://errors.example.com/gone/"> points to no file',
    ]);
  });

  it('reports links that leave the base path', () => {
    const index = '<a href="/docs/errors/x/">in</a> <a href="/x/">out</a> <a href="../x/">up</a>';
    expect(listProblems({ 'index.html': index, 'x/index.html': page }, '/docs/errors')).toEqual([
      'index.html: <a href="/x/"> leaves the base path /docs/errors/',
      'index.html: <a href="../x/"> leaves the base path /docs/errors/',
    ]);
  });

  it('resolves relative links from the URL of their page', () => {
    const files = {
      'clerk/x/index.html': '<a href="../y/">y</a> <a href="#NotFound">none here</a>',
      'clerk/y/index.html': '<a href="../x/">x</a>',
      '404.html': '<link rel="canonical" href="/404/"><a href="clerk/x/">x</a>',
    };
    expect(listProblems(files)).toEqual([
      'clerk/x/index.html: <a href="#NotFound"> points to no anchor of clerk/x/index.html',
    ]);
  });
});

describe('helpers', () => {
  it('lists HTML files with / in their paths', () => {
    const dist = createSite({ 'b/index.html': '', 'a.html': '', 'b/x.json': '' });
    expect(listHtmlFiles(dist)).toEqual(['a.html', 'b/index.html']);
  });

  it('returns text without scripts and separates cells', () => {
    const text =
      '<table><tr><td>a</td><td>b&lt;c&gt;</td></tr></table><script>no</script><p>one\n <b>t</b>wo</p>';
    expect(getText(parsePage(text))).toBe('a b<c> one two');
  });

  it('finds ids, named anchors, and links', () => {
    const document = parsePage('<a name="old"></a><p id="new"></p><form action="/go/"></form>');
    expect([...collectIds(document)]).toEqual(['old', 'new']);
    expect(collectLinks(document)).toEqual([
      { element: 'form', attribute: 'action', value: '/go/' },
    ]);
  });
});
