import { describe, expect, it } from 'vitest';
import {
  createContentSecurityPolicy,
  addPolicy,
} from '../../../src/hosting/content-security-policy.ts';
import { createHeaderRules } from '../../../src/hosting/header-rules.ts';
import { formatHeaders } from '../../../src/hosting/headers-file.ts';
import { createSecurityHeaders } from '../../../src/hosting/security-headers.ts';
import { findHeaders, parseHeadersFile } from '../../support/headers-file.ts';

const hashes = ['sha256-AAAA=', 'sha256-BBBB='];

describe('the content security policy', () => {
  it('allows only the scripts with these hashes, and nothing from other hosts', () => {
    const policy = createContentSecurityPolicy(hashes);
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-AAAA=' 'sha256-BBBB=';");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy.replace("style-src-attr 'unsafe-inline'", '')).not.toMatch(
      /'unsafe-|https?:|\*|blob:/,
    );
  });

  it.each([
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/>',
    '<!doctype html>\n<html>\n<head>\n',
    '<!doctype html><title>Redirecting</title>'.slice(0, 15),
  ])('is in a page before everything that it applies to: after %j', (start) => {
    const end = '<script>a()</script></head><body><meta charset="x"></body></html>';
    const page = addPolicy(start + end, hashes);
    expect(page.startsWith(`${start}<meta http-equiv="Content-Security-Policy" content="`)).toBe(
      true,
    );
    expect(page.endsWith(`">${end}`)).toBe(true);
    expect(page).toContain("'sha256-AAAA='");
    // Browsers warn about directives that have no effect in a page.
    expect(page).not.toContain('frame-ancestors');
  });

  it('is not added to files that are not pages, such as those that verify a domain', () => {
    const proof = 'google-site-verification: google0123456789abcdef.html';
    expect(addPolicy(proof, [])).toBe(proof);
  });
});

describe('the headers', () => {
  it.each(['/', '/docs/errors'])('are unchanged when _headers is parsed again, at %s', (base) => {
    const rules = parseHeadersFile(formatHeaders(createHeaderRules(hashes), base));
    const prefix = base.replace(/\/$/, '');
    const getHeaders = (path: string) => findHeaders(rules, prefix + path);
    const commonHeaders = createSecurityHeaders(hashes).map(([name, value]) => [
      name.toLowerCase(),
      value,
    ]);
    expect([...getHeaders('/clerk/resource_not_found/')]).toEqual(commonHeaders);
    expect([...getHeaders('/clerk/catalog.json')]).toEqual([
      ...commonHeaders,
      ['access-control-allow-origin', '*'],
    ]);
    const getCaching = (path: string) => getHeaders(path).get('cache-control');
    expect(getCaching('/_astro/index.BZlcajkv.css')).toBe('public, max-age=31536000, immutable');
    expect(getCaching('/pagefind/fragment/en_d734736.pf_fragment')).toContain('immutable');
    expect(getCaching('/pagefind/pagefind-entry.json')).toBeUndefined();
    expect(getCaching('/pagefind/pagefind.js')).toBeUndefined();
    if (prefix) expect(findHeaders(rules, '/elsewhere/').size).toBe(0);
  });

  it('are set once for any path, because hosts would send both values', () => {
    const rules = createHeaderRules(hashes);
    for (const path of ['/', '/_astro/a.json', '/pagefind/index/a.md', '/pagefind/filter/a.xml']) {
      const names = rules
        .filter((rule) => parseHeadersFile(`${rule.path}\n`)[0]?.pattern.test(path))
        .flatMap(({ headers }) => headers.map(([name]) => name));
      expect(new Set(names).size, path).toBe(names.length);
    }
  });

  it('deny every browser feature except copying', () => {
    const policy = new Map(createSecurityHeaders([])).get('Permissions-Policy') ?? '';
    expect(policy.split(', ').filter((directive) => !directive.endsWith('=()'))).toEqual([
      'clipboard-write=(self)',
    ]);
  });
});
