import { describe, expect, it } from 'vitest';
import { groupHeaders } from '../../../src/hosting/header-rules.ts';
import { parseHeaders } from '../../../src/hosting/headers-file.ts';

const text = `# Headers
/docs/*
  Content-Security-Policy: default-src 'self'; img-src 'self' data:
  X-Frame-Options: DENY
/docs/*.json
  Access-Control-Allow-Origin: *
/docs/_astro/*
  Cache-Control: public, max-age=31536000, immutable
`;

describe('_headers', () => {
  it('is parsed as rules relative to the base path', () => {
    expect(parseHeaders(text, '/docs/')).toEqual({
      problems: [],
      rules: [
        {
          path: '/*',
          headers: [
            ['Content-Security-Policy', "default-src 'self'; img-src 'self' data:"],
            ['X-Frame-Options', 'DENY'],
          ],
        },
        { path: '/*.json', headers: [['Access-Control-Allow-Origin', '*']] },
        { path: '/_astro/*', headers: [['Cache-Control', 'public, max-age=31536000, immutable']] },
      ],
    });
  });

  it('has every unusable line reported', () => {
    const invalid = '/*\n  X-Price: 5$\n  no header\n/elsewhere/*\n  X-A: b\n';
    expect(parseHeaders(invalid, '/docs').problems).toEqual([
      'Line 1 of _headers is for /*, which is not below /docs/.',
      'Line 2 of _headers contains a $ character, which nginx cannot send.',
      'Line 3 of _headers is not a `Name: value` pair: no header',
      'Line 4 of _headers is for /elsewhere/*, which is not below /docs/.',
    ]);
  });

  it('gives a URL the value of the longest path, with header names in any case', () => {
    const rules = parseHeaders(
      '/*\n  Cache-Control: a\n/x/*\n  cache-control: b\n/x/y/*\n  Cache-Control: c',
      '/',
    );
    expect(groupHeaders(rules.rules)).toEqual([
      {
        name: 'Cache-Control',
        otherwise: 'a',
        values: [
          { path: '/x/y/*', value: 'c' },
          { path: '/x/*', value: 'b' },
        ],
      },
    ]);
  });
});
