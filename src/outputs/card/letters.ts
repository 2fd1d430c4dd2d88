/**
 * Letters as outlines, so that a picture looks the same on every machine, also on one without fonts. They are those of
 * DejaVu Serif Condensed Bold: see NOTICE.
 */
import outlines from './letters.json' with { type: 'json' };

/** The size of the font in which the outlines are drawn. */
const unitsPerEm = 1000;

/** A letter: how far the next one is from it, and the data of its SVG path, whose y axis points up. */
interface Letter {
  width: number;
  path: string;
}

/** Returns whether there is an outline for every character of a text. */
export function canDraw(text: string): boolean {
  return Array.from(text).every((character) => Object.hasOwn(outlines, character));
}

/** Returns the width of a text in pixels. */
export function measureText(text: string, size: number): number {
  const width = Array.from(text).reduce((sum, character) => sum + getLetter(character).width, 0);
  return (width * size) / unitsPerEm;
}

/** Draws a line of text as an SVG element. `y` is its baseline. */
export function drawText(text: string, { x, y, size, color }: TextStyle): string {
  let at = 0;
  const paths = Array.from(text).map((character) => {
    const { width, path } = getLetter(character);
    const drawn = path === '' ? '' : `<path transform="translate(${at})" d="${path}"/>`;
    at += width;
    return drawn;
  });
  const scale = size / unitsPerEm;
  return `<g fill="${color}" transform="translate(${x} ${y}) scale(${scale} ${-scale})">${paths.join('')}</g>`;
}

/** The position, the size, and the color of a line, in pixels. */
export interface TextStyle {
  x: number;
  y: number;
  size: number;
  color: string;
}

function getLetter(character: string): Letter {
  const [width = '0', ...path] = ((outlines as Record<string, string>)[character] ?? '').split(' ');
  return { width: Number(width), path: path.join(' ') };
}
