import { describe, expect, it } from 'vitest';
import {
  createContentSecurityPolicy,
  addPolicy,
} from '../../../src/hosting/content-security-policy.ts';
import { createHeaderRules } from '../../../src/hosting/header-rules.ts';
import { formatHeaders } from '../../../src/hosting/headers-file.ts';
import { createSecurityHeaders } from '../../../src/hosting/security-headers.ts';
import { headersFor, parseHeadersFile } from '../../support/headers-file.ts';

const hashes = ['sha256-AAAA=', 'sha256-BBBB='];

describe('the content security policy', () => {
  it('lets no script run but those that are named, and nothing come from elsewhere', () => {
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
  ])('stands in a page before everything it governs: after %j', (beginning) => {
    const rest = '<script>a()</script></head><body><meta charset="x"></body></html>';
    const page = addPolicy(beginning + rest, hashes);
    expect(
      page.startsWith(`${beginning}<meta http-equiv="Content-Security-Policy" content="`),
    ).toBe(true);
    expect(page.endsWith(`">${rest}`)).toBe(true);
    expect(page).toContain("'sha256-AAAA='");
    // Browsers warn about what has no effect in a page.
    expect(page).not.toContain('frame-ancestors');
  });

  it('is not put into a file that is no page, such as those that prove who owns a domain', () => {
    const proof = 'google-site-verification: google0123456789abcdef.html';
    expect(addPolicy(proof, [])).toBe(proof);
  });
});

describe('the headers', () => {
  it.each(['/', '/docs/errors'])('are read back from _headers as they were, at %s', (base) => {
    const rules = parseHeadersFile(formatHeaders(createHeaderRules(hashes), base));
    const prefix = base.replace(/\/$/, '');
    const at = (path: string) => headersFor(rules, prefix + path);
    const everywhere = createSecurityHeaders(hashes).map(([name, value]) => [
      name.toLowerCase(),
      value,
    ]);
    expect([...at('/clerk/resource_not_found/')]).toEqual(everywhere);
    expect([...at('/clerk/catalog.json')]).toEqual([
      ...everywhere,
      ['access-control-allow-origin', '*'],
    ]);
    const cached = (path: string) => at(path).get('cache-control');
    expect(cached('/_astro/index.BZlcajkv.css')).toBe('public, max-age=31536000, immutable');
    expect(cached('/pagefind/fragment/en_d734736.pf_fragment')).toContain('immutable');
    expect(cached('/pagefind/pagefind-entry.json')).toBeUndefined();
    expect(cached('/pagefind/pagefind.js')).toBeUndefined();
    if (prefix) expect(headersFor(rules, '/elsewhere/').size).toBe(0);
  });

  it('are said once for any address: hosts would send both values', () => {
    const rules = createHeaderRules(hashes);
    for (const path of ['/', '/_astro/a.json', '/pagefind/index/a.md', '/pagefind/filter/a.xml']) {
      const names = rules
        .filter((rule) => parseHeadersFile(`${rule.path}\n`)[0]?.pattern.test(path))
        .flatMap(({ headers }) => headers.map(([name]) => name));
      expect(new Set(names).size, path).toBe(names.length);
    }
  });

  it('deny every feature but copying', () => {
    const policy = new Map(createSecurityHeaders([])).get('Permissions-Policy') ?? '';
    expect(policy.split(', ').filter((one) => !one.endsWith('=()'))).toEqual([
      'clipboard-write=(self)',
    ]);
  });
});
