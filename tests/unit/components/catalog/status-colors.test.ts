import { expect, it } from 'vitest';
import type { Status } from '../../../../src/catalog/text/http-status.ts';
import { addColors } from '../../../../src/components/catalog/status-colors.ts';

const createSegments = (statuses: readonly (Status | null)[]) =>
  statuses.map((status) => ({ status }));
const listColors = (statuses: readonly (Status | null)[]) =>
  addColors(createSegments(statuses)).map(({ color }) => color);

/** Statuses of all classes, many of one class, in the order of a chart. */
const many: readonly (Status | null)[] = [
  ...[404, 422, 400, 403, null, 401, 409, 500, 402, 405, 410, 413, 200, 415, 423, 424, 425, 429],
  ...[302, 451, 503, 100, 431, 412, 417, 418, 502, 504, 201, '4xx', '5xx'],
] as const;

it('never repeats a color, however many statuses there are', () => {
  const colors = listColors(many).map(
    ({ lightness, chroma, hue }) => `${lightness} ${chroma} ${hue}`,
  );
  expect(new Set(colors).size).toBe(many.length);
});

it('keeps the hue of the class', () => {
  const colors = listColors(many);
  const hues = (first: string) =>
    many.flatMap((status, index) =>
      String(status).startsWith(first) ? (colors[index]?.hue ?? 0) : [],
    );
  for (const hue of hues('4')) expect(hue).toBeGreaterThan(60);
  for (const hue of hues('4')) expect(hue).toBeLessThan(100);
  for (const hue of hues('5')) expect(hue).toBeLessThan(40);
  for (const hue of hues('2')) expect(hue).toBeGreaterThan(130);
});

it('separates neighbors by their lightness, whatever their classes are', () => {
  for (const statuses of [many, [404], [404, 500], [null, 302, 101], many.toReversed()]) {
    const colors = listColors(statuses);
    for (const [index, { lightness }] of colors.slice(1).entries()) {
      expect(Math.abs(lightness - (colors[index]?.lightness ?? 0))).toBeGreaterThan(0.13);
    }
  }
});
