import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { longestFunction, createViewerRequest } from '../../../src/hosting/cloudfront-function.ts';
import { createCloudFrontFiles } from '../../../src/hosting/cloudfront.ts';
import { parseHeaders } from '../../../src/hosting/headers-file.ts';

type Values = Record<string, { value: string; multiValue?: { value: string }[] }>;
type Result = { uri: string } | { statusCode: number; headers: { location: { value: string } } };

const files = [
  '404.html',
  'index.html',
  '_astro/a.js',
  'odd/v1.0/index.html',
  'odd/v1.0.json',
  'odd/has.js/index.html',
  'odd/catalog.json',
  'odd/categories/a/index.html',
];
const redirects = [{ from: '/docs/odd/Old', to: '/docs/odd/v1.0/' }];
const createSite = (base: string) => ({ base, files, headers: '', redirects: '' });

/** Runs the function for a request. Returns the path for S3, or the status and URL of a redirect. */
function runFunction(code: string, uri: string, querystring: Values = {}): string {
  const handler = runInNewContext(`${code}; handler`) as (event: object) => Result;
  const result = handler({ request: { method: 'GET', uri, querystring, headers: {} } });
  return 'uri' in result ? result.uri : `${result.statusCode} ${result.headers.location.value}`;
}

describe('the CloudFront Function', () => {
  const { code } = createViewerRequest(createSite('/docs'), redirects);

  it.each([
    ['/docs/', '/docs/index.html'],
    ['/docs', '301 /docs/'],
    ['/docs/odd/v1.0/', '/docs/odd/v1.0/index.html'],
    ['/docs/odd/v1.0', '301 /docs/odd/v1.0/'],
    ['/docs/odd/v1.0/index.html', '301 /docs/odd/v1.0/'],
    ['/docs/odd/has.js', '301 /docs/odd/has.js/'],
    ['/docs/odd/v1.0.json', '/docs/odd/v1.0.json'],
    ['/docs/odd/categories/a', '301 /docs/odd/categories/a/'],
    ['/docs/_astro/a.js', '/docs/_astro/a.js'],
    ['/docs/404.html', '/docs/404.html'],
    ['/docs/odd/Old', '301 /docs/odd/v1.0/'],
    ['/docs/odd/old/', '301 /docs/odd/v1.0/'],
    ['/docs/odd/Old/index.html', '301 /docs/odd/v1.0/'],
    ['/docs/__proto__', '301 /docs/__proto__/'],
    ['/elsewhere', '/docs/404.html'],
    ['/', '/docs/404.html'],
  ])('maps %s to %s', (uri, expected) => {
    expect(runFunction(code, uri)).toBe(expected);
  });

  it('never redirects to another host', () => {
    const root = createViewerRequest(createSite('/'), []).code;
    expect(runFunction(root, '//evil.example')).toBe('301 /evil.example/');
    expect(runFunction(root, '//evil.example/index.html')).toBe('301 /evil.example/');
    expect(runFunction(root, '/\\evil.example')).toMatch(/^301 \/[^/\\]/);
  });

  it('keeps the query unchanged', () => {
    const query = {
      q: { value: 'a%20b' },
      empty: { value: '' },
      two: { value: '1', multiValue: [{ value: '1' }, { value: '2' }] },
    };
    expect(runFunction(code, '/docs/odd/old', query)).toBe(
      '301 /docs/odd/v1.0/?q=a%20b&empty&two=1&two=2',
    );
  });

  it('omits redirects that do not fit, with a note', () => {
    const manyRedirects = Array.from({ length: 500 }, (_, index) => ({
      from: `/docs/odd/old_${index}`,
      to: `/docs/odd/new_${index}/`,
    }));
    const { code: shortCode, redirected } = createViewerRequest(createSite('/docs'), manyRedirects);
    expect(redirected).toBe(false);
    expect(shortCode.length).toBeLessThan(longestFunction);
    expect(runFunction(shortCode, '/docs/odd/old_1/')).toBe('/docs/odd/old_1/index.html');
    expect(createCloudFrontFiles(createSite('/docs'), [], manyRedirects).notes.join()).toContain(
      '500 redirects',
    );
  });
});

describe('the response headers policy', () => {
  const headers = `/docs/*
  Content-Security-Policy: default-src 'self'
  Strict-Transport-Security: max-age=63072000; includeSubDomains
  X-Content-Type-Options: nosniff
  Referrer-Policy: same-origin
  X-Frame-Options: DENY
  Permissions-Policy: camera=()
/docs/*.json
  Access-Control-Allow-Origin: *
/docs/_astro/*
  Cache-Control: public, max-age=31536000, immutable
`;
  const { rules } = parseHeaders(headers, '/docs');
  const { files: written, notes } = createCloudFrontFiles(createSite('/docs'), rules, redirects);

  it('has security headers in separate fields, because CloudFront rejects them as custom headers', () => {
    expect(JSON.parse(written['response-headers-policy.json'] ?? '')).toMatchObject({
      SecurityHeadersConfig: {
        ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: "default-src 'self'" },
        StrictTransportSecurity: {
          IncludeSubdomains: true,
          Preload: false,
          AccessControlMaxAgeSec: 63072000,
        },
        ContentTypeOptions: { Override: true },
        FrameOptions: { FrameOption: 'DENY' },
        ReferrerPolicy: { ReferrerPolicy: 'same-origin' },
      },
      CustomHeadersConfig: {
        Quantity: 1,
        Items: [{ Header: 'Permissions-Policy', Value: 'camera=()', Override: true }],
      },
    });
  });

  it('has a note about headers that apply only to some paths', () => {
    expect(notes).toEqual([
      'The header `Access-Control-Allow-Origin: *` applies only to /*.json. Add it to a cache behavior for that path.',
    ]);
  });

  it('comes with error responses that use the 404 page', () => {
    expect(JSON.parse(written['custom-error-responses.json'] ?? '')).toMatchObject({
      Quantity: 2,
      Items: [403, 404].map((ErrorCode) => ({
        ErrorCode,
        ResponseCode: '404',
        ResponsePagePath: '/docs/404.html',
      })),
    });
  });
});
