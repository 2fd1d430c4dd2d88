import { describe, expect, it } from 'vitest';
import { canDraw, measureText } from '../../../../src/outputs/card/letters.ts';
import { drawSocialCard } from '../../../../src/outputs/card/social-card.ts';

const card = {
  site: 'Errors',
  title: 'Clerk Backend API',
  facts: '314 documented errors on 255 pages.',
  statuses: [404, 422, 422, null],
};

/** Counts the drawn lines of text. */
const countLines = (svg: string) => svg.match(/<g /g)?.length ?? 0;

describe('drawSocialCard', () => {
  it('draws texts as outlines, so that no font is needed', () => {
    const svg = drawSocialCard(card);
    expect(svg).not.toMatch(/<text|font-family/);
    expect(countLines(svg)).toBe(3);
  });

  it('shows each class of statuses in the bar, also a rare one', () => {
    const rare = { ...card, statuses: [...Array<number>(2000).fill(404), 500] };
    const widths = [...drawSocialCard(rare).matchAll(/545h([\d.-]+)v14/g)].map(([, width]) =>
      Number(width),
    );
    expect(widths).toHaveLength(2);
    for (const width of widths) expect(width).toBeGreaterThanOrEqual(3);
  });

  it('wraps a long title and makes it smaller, and leaves out texts that it cannot draw', () => {
    expect(countLines(drawSocialCard({ ...card, title: 'The Warehouse API' }))).toBe(3);
    expect(countLines(drawSocialCard({ ...card, title: 'The API of the Federal Bureau' }))).toBe(4);
    const long = drawSocialCard({ ...card, title: 'word '.repeat(100).trim() });
    expect(countLines(long)).toBe(4);
    expect(countLines(drawSocialCard({ ...card, title: '図書館 API' }))).toBe(2);
  });

  it('never shows markup of a title', () => {
    expect(drawSocialCard({ ...card, title: '<script>&"' })).not.toContain('script');
  });
});

it('knows the letters of European languages, and adds up their widths', () => {
  expect(canDraw('Größe, Łódź, façade, “naïve” – 100%')).toBe(true);
  expect(canDraw('図')).toBe(false);
  expect(measureText('mi', 20)).toBeCloseTo(measureText('m', 20) + measureText('i', 20));
});
