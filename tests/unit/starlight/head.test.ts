import { expect, it } from 'vitest';
import { setSocialImage } from '../../../src/starlight/head.ts';

const meta = (attrs: Record<string, string>) => ({ tag: 'meta' as const, attrs, content: '' });
const twitterCard = meta({ name: 'twitter:card', content: 'summary_large_image' });
const image = { url: 'https://example.com/card.png', alt: 'Errors', width: 1200, height: 630 };

it('asks for a large preview only if there is a picture', () => {
  expect(setSocialImage([twitterCard], null)).toEqual([
    meta({ name: 'twitter:card', content: 'summary' }),
  ]);
  expect(setSocialImage([twitterCard], image)).toEqual([
    twitterCard,
    meta({ property: 'og:image', content: image.url }),
    meta({ property: 'og:image:width', content: '1200' }),
    meta({ property: 'og:image:height', content: '630' }),
    meta({ property: 'og:image:alt', content: 'Errors' }),
  ]);
});

it('keeps the picture in the settings of a site', () => {
  const own = [twitterCard, meta({ property: 'og:image', content: 'https://example.com/own.png' })];
  expect(setSocialImage(own, image)).toEqual(own);
});
