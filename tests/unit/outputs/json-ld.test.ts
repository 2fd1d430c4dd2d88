import { expect, it } from 'vitest';
import { formatJsonLd, createSiteJsonLd } from '../../../src/outputs/json-ld.ts';

it('is unchanged when it is parsed again, and contains nothing that ends its script element', () => {
  const title = '</script><!-- <b> & " \\u003c';
  const data = createSiteJsonLd('', { title, url: (path) => `https://errors.example.com${path}` });
  const text = formatJsonLd(data);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual(data);
});
