import { toStatusClass, type Status } from '../../catalog/text/http-status.ts';
import { canDraw, drawText, measureText } from './letters.ts';

/** The size of a card in pixels, which all services show completely. */
export const cardSize = { width: 1200, height: 630 };

/** What a card shows. */
export interface SocialCard {
  /** A small line at the top. */
  site: string;
  title: string;
  /** A line below the title. */
  facts: string;
  /** The HTTP status of every documented case. */
  statuses: readonly (Status | null)[];
}

const margin = 80;
const textWidth = cardSize.width - 2 * margin;
const colors = { paper: '#fdfaf3', ink: '#221c16', gray: '#6a5f52', accent: '#b3321b' };
const statusColors: Readonly<Record<string, string>> = {
  '2xx': '#1f6b45',
  '4xx': '#c98a1b',
  '5xx': '#b3211b',
};

/**
 * Draws the picture for links to the site in chats and social networks, as SVG without fonts. A text with characters that
 * cannot be drawn, such as a Japanese one, is left out; services show the title of the page next to the picture.
 */
export function drawSocialCard({ site, title, facts, statuses }: SocialCard): string {
  const { width, height } = cardSize;
  const { size, lines } = fitTitle(title);
  const first = 330 - ((lines.length - 1) * size * 1.15) / 2;
  const text = [
    drawLine(site, { y: 140, size: 40, color: colors.accent }),
    ...lines.map((line, index) =>
      drawLine(line, { y: first + index * size * 1.15, size, color: colors.ink }),
    ),
    drawLine(facts, { y: 490, size: 34, color: colors.gray }),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<path fill="${colors.paper}" d="M0 0h${width}v${height}H0z"/>`,
    `<path fill="${colors.accent}" d="M0 0h${width}v20H0z"/>`,
    ...text,
    drawBar(statuses),
    '</svg>',
  ].join('');
}

/** Chooses the largest size with which the title fits on two lines. */
function fitTitle(title: string): { size: number; lines: string[] } {
  for (const size of [96, 80, 64, 52]) {
    const lines = wrapText(title, size);
    if (lines.length <= 2 && lines.every((line) => measureText(line, size) <= textWidth))
      return { size, lines };
  }
  return { size: 52, lines: wrapText(title, 52).slice(0, 2) };
}

function wrapText(text: string, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && measureText(longer, size) <= textWidth)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Draws a line, smaller if it is too wide; nothing if a character is unknown. */
function drawLine(text: string, style: { y: number; size: number; color: string }): string {
  if (!canDraw(text)) return '';
  const fitting = Math.min(1, textWidth / Math.max(measureText(text, style.size), 1));
  return drawText(text, { ...style, x: margin, size: style.size * fitting });
}

/** Draws the share of each class of statuses as a bar, like the one on the page of a catalog. */
function drawBar(statuses: readonly (Status | null)[]): string {
  const groups = [...Map.groupBy(statuses, toStatusClass)].sort(([a], [b]) => (a < b ? -1 : 1));
  let x = margin;
  const parts = groups.map(([name, { length }]) => {
    // A rare status is still a visible part.
    const width = Math.max((length / statuses.length) * (textWidth - 9 * groups.length), 6);
    const part = `<path fill="${statusColors[name] ?? colors.gray}" d="M${x} 545h${width}v14h${-width}z"/>`;
    x += width + 3;
    return part;
  });
  return parts.join('');
}
