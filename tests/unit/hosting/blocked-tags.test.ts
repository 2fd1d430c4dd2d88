import { expect, it } from 'vitest';
import { findSourceProblem, isAllowed } from '../../../src/hosting/allowed-sources.ts';
import { describeBlockedTag, type HeadTag } from '../../../src/hosting/blocked-tags.ts';

const site = 'https://errors.example.com';
const allow = {
  'script-src': ['https://stats.example.com'],
  'style-src': ['https://*.cdn.example'],
};
const describeTag = (tag: HeadTag) => describeBlockedTag([tag], allow, site);

it.each<HeadTag>([
  { tag: 'script', attrs: { src: '/own.js' } },
  { tag: 'script', attrs: { src: 'https://errors.example.com/own.js' } },
  { tag: 'script', attrs: { src: 'https://stats.example.com/js/a.js?b', async: true } },
  { tag: 'script' },
  { tag: 'meta', attrs: { name: 'x', content: 'https://other.example.com' } },
  { tag: 'link', attrs: { rel: 'canonical', href: 'https://other.example.com/' } },
  { tag: 'link', attrs: { rel: 'preconnect', href: 'https://other.example.com/' } },
  { tag: 'link', attrs: { rel: 'stylesheet', href: 'https://a.cdn.example/a.css' } },
])('%j is not blocked', (tag) => {
  expect(describeTag(tag)).toBeNull();
});

it.each<[HeadTag, string]>([
  [
    { tag: 'script', attrs: { src: 'https://stats.example.com.evil.example/a.js' } },
    "'script-src': ['https://stats.example.com.evil.example']",
  ],
  [
    { tag: 'script', attrs: { src: '//other.example.com/a.js' } },
    "'script-src': ['https://other.example.com']",
  ],
  [
    { tag: 'link', attrs: { rel: 'stylesheet', href: 'https://fonts.example.com/css' } },
    "'style-src': ['https://fonts.example.com']",
  ],
  [
    { tag: 'link', attrs: { rel: 'icon', href: 'https://a.example/i.png' } },
    "'img-src': ['https://a.example']",
  ],
  [
    { tag: 'link', attrs: { rel: 'preload', as: 'font', href: 'https://a.example/f.woff2' } },
    "'font-src': ['https://a.example']",
  ],
  [{ tag: 'style' }, 'add the file to `customCss`'],
  [{ tag: 'script', attrs: { src: '/a.js', onload: 'start()' } }, 'the attribute `onload`'],
])('%j is blocked, with the way to allow it', (tag, way) => {
  expect(describeTag(tag)).toContain(way);
});

it.each([
  ['https://a.example/x.js', 'https://a.example', true],
  ['https://a.example:8443/x.js', 'https://a.example', false],
  ['http://a.example/x.js', 'https://a.example', false],
  ['https://a.example/js/x.js', 'https://a.example/js/', true],
  ['https://a.example/other/x.js', 'https://a.example/js/', false],
  ['https://a.example/x.js?v=1', 'https://a.example/x.js', true],
  ['https://a.example/x.jsx', 'https://a.example/x.js', false],
])('%s with the source %s', (url, source, result) => {
  expect(isAllowed(url, 'script-src', { 'script-src': [source] }, site)).toBe(result);
});

it.each<[Record<string, string[]>, string]>([
  [{ 'script-src': ["'unsafe-inline'"] }, 'is not a source'],
  [{ 'script-src': ['https://a.example; default-src *'] }, 'is not a source'],
  [{ 'default-src': ['https://a.example'] }, '`default-src` cannot be extended'],
])('the sources %j are rejected', (sources, problem) => {
  expect(findSourceProblem(sources)).toContain(problem);
});
