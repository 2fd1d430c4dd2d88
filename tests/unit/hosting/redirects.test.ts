import { describe, expect, it } from 'vitest';
import {
  countRules,
  forceRedirects,
  parseRedirects,
  formatRedirects,
} from '../../../src/hosting/redirects.ts';

const redirects = [
  { from: '/docs/c/old', to: '/docs/c/new/' },
  { from: '/docs/c/v1.0', to: '/docs/c/v2.0/' },
];

describe('_redirects', () => {
  it('redirects with and without a slash', () => {
    expect(formatRedirects(redirects)).toBe(
      `/docs/c/old /docs/c/new/ 301
/docs/c/old/ /docs/c/new/ 301
/docs/c/v1.0 /docs/c/v2.0/ 301
/docs/c/v1.0/ /docs/c/v2.0/ 301
`,
    );
    expect(countRules(formatRedirects(redirects))).toBe(4);
  });

  it('is parsed as it was written, forced or not', () => {
    const text = formatRedirects(redirects);
    expect(parseRedirects(text)).toEqual({ redirects, others: [] });
    expect(parseRedirects(forceRedirects(text))).toEqual({ redirects, others: [] });
    expect(forceRedirects(text)).toContain('/docs/c/old /docs/c/new/ 301!\n');
    expect(forceRedirects(forceRedirects(text))).toBe(forceRedirects(text));
  });

  it('keeps the rules of people, the first of two rules for a path, and rules that only some hosts support', () => {
    const text = `# ours
/a  /b/  301
/a/ /c/ 301

/blog/* https://blog.example.com/:splat 301
/app /app.html 200
/somewhere /else/
`;
    expect(parseRedirects(text)).toEqual({
      redirects: [{ from: '/a', to: '/b/' }],
      others: [
        '/blog/* https://blog.example.com/:splat 301',
        '/app /app.html 200',
        '/somewhere /else/',
      ],
    });
    expect(countRules(text)).toBe(5);
    expect(forceRedirects(text)).toContain('/app /app.html 200\n');
  });
});
