import { escapeDestination, escapeMarkdown, formatCodeBlock, formatCodeSpan } from '../markdown.ts';
import type { Alignment, Block, Inline } from './tree.ts';

const marks = { emphasis: '*', strong: '**', delete: '~~' } as const;

/**
 * Formats blocks as Markdown without HTML, one text per block, for a document of the site.
 *
 * @param url the URL of the page that the text is on, for relative links
 */
export function formatBlocks(blocks: readonly Block[], url: string): string[] {
  return blocks.map((block) => formatBlock(block, url)).filter((text) => text !== '');
}

function formatBlock(block: Block, url: string): string {
  switch (block.type) {
    case 'paragraph':
      return formatInlines(block.children, url).trim();
    case 'heading':
      return `${'#'.repeat(block.depth)} ${formatInlines(block.children, url).trim()}`;
    case 'list':
      return block.items
        .map((item, index) => {
          const mark = block.start === null ? '- ' : `${block.start + index}. `;
          return mark + indent(formatBlocks(item, url).join('\n\n'), ' '.repeat(mark.length));
        })
        .join('\n');
    case 'code':
      return formatCodeBlock(block.text, block.language);
    case 'quote':
      return `> ${indent(formatBlocks(block.children, url).join('\n\n'), '> ')}`;
    case 'table': {
      const [head = [], ...rows] = block.rows.map((row) =>
        row.map((cell) => formatCell(cell, url)),
      );
      const rules = head.map((_, index) => formatAlignment(block.alignments[index] ?? null));
      return [head, rules, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
    }
    case 'rule':
      return '***';
  }
}

function formatInlines(inlines: readonly Inline[], url: string): string {
  return inlines
    .map((inline, index) => {
      switch (inline.type) {
        case 'text': {
          const text = formatText(inline.text);
          // With a link behind it, the mark would make an image.
          return inlines[index + 1]?.type === 'link' ? text.replace(/!$/, '\\!') : text;
        }
        case 'code':
          return formatCodeSpan(inline.text);
        case 'break':
          return '\\\n';
        case 'link':
          return `[${formatInlines(inline.children, url)}](${formatDestination(inline.url, url)})`;
        default:
          return marks[inline.type] + formatInlines(inline.children, url) + marks[inline.type];
      }
    })
    .join('');
}

/** Escapes a text, but keeps a space at its ends. */
function formatText(text: string): string {
  const [before = ''] = /^\s*/.exec(text) ?? [];
  const [after = ''] = text === before ? [] : (/\s*$/.exec(text) ?? []);
  return (before && ' ') + escapeMarkdown(text) + (after && ' ');
}

/** A bar in code would end the cell. Bars in texts are escaped already. */
function formatCell(inlines: readonly Inline[], url: string): string {
  const cell = inlines.map((inline) =>
    inline.type === 'code'
      ? formatCodeSpan(inline.text).replaceAll('|', '\\|')
      : formatInlines([inline], url),
  );
  return cell.join('').replace(/\s*\\?\n/g, ' ');
}

function formatAlignment(alignment: Alignment): string {
  return `${alignment === 'left' || alignment === 'center' ? ':' : '-'}--${alignment === 'right' || alignment === 'center' ? ':' : '-'}`;
}

function formatDestination(target: string, url: string): string {
  return escapeDestination(URL.canParse(target, url) ? new URL(target, url).href : target);
}

/** Begins all lines but the first with a prefix. An empty line has no spaces. */
export function indent(text: string, prefix: string): string {
  return text.replace(
    /\n(.?)/g,
    (_, next: string) => `\n${next === '' ? prefix.trimEnd() : prefix + next}`,
  );
}
