import { expect, test } from '../support/browser/browser-test.ts';

/** The smallest contrast of two segments side by side (WCAG 2.2, relative luminance). */
const minContrast = 1.3;

/** Returns the relative luminance of a color with channels from 0 to 255. */
function toLuminance(color: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = color.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function measureContrast(a: readonly number[], b: readonly number[]): number {
  const [dark = 0, light = 0] = [toLuminance(a), toLuminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const forcedColors of ['none', 'active'] as const) {
    test(`the status chart has a color for each status: ${colorScheme}, forced colors ${forcedColors}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, forcedColors });
      await page.goto('/');
      const chart = page.locator('.spread').first();
      const { bar, legend } = await chart.evaluate((figure) => {
        const canvas = document.createElement('canvas').getContext('2d', {
          willReadFrequently: true,
        });
        const listColors = (selector: string) =>
          [...figure.querySelectorAll(selector)].map((segment) => {
            if (!canvas) throw new Error('No canvas');
            canvas.fillStyle = getComputedStyle(segment).backgroundColor;
            canvas.fillRect(0, 0, 1, 1);
            return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
          });
        return { bar: listColors('.bar i'), legend: listColors('li i') };
      });
      expect(bar.length).toBeGreaterThan(10);
      expect(legend).toEqual(bar);
      expect(new Set(bar.map(String)).size).toBe(bar.length);
      const neighbors = bar.slice(1).map((color, index) => ({
        index,
        contrast: measureContrast(color, bar[index] ?? []),
      }));
      expect(neighbors.filter(({ contrast }) => contrast < minContrast)).toEqual([]);
    });
  }
}
