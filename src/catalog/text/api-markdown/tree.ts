/** What Markdown texts of an API may contain. There is no HTML in it, and links lead only to the web, to mail, and to pages of the site. */

/** A part of a line. */
export type Inline =
  | { type: 'text'; text: string }
  | { type: 'code'; text: string }
  | { type: 'break' }
  | { type: 'emphasis' | 'strong' | 'delete'; children: Inline[] }
  | { type: 'link'; url: string; children: Inline[] };

/** The alignment of a column of a table; `null` for the default. */
export type Alignment = 'left' | 'center' | 'right' | null;

/** A block of a text. */
export type Block =
  | { type: 'paragraph'; children: Inline[] }
  | {
      type: 'heading';
      /** From 3 to 6: texts of an API are below headings of the page. */
      depth: number;
      children: Inline[];
    }
  | { type: 'list'; start: number | null; items: Block[][] }
  | { type: 'code'; language: string; text: string }
  | { type: 'quote'; children: Block[] }
  | { type: 'table'; alignments: Alignment[]; rows: Inline[][][] }
  | { type: 'rule' };

/** Returns the text of inlines without markup. */
export function getInlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'break') return ' ';
      return 'text' in inline ? inline.text : getInlineText(inline.children);
    })
    .join('');
}

/** Returns the paragraphs, headings, items, rows, and code of blocks as texts without markup. */
export function listBlockTexts(blocks: readonly Block[]): string[] {
  return blocks
    .flatMap((block): string[] => {
      switch (block.type) {
        case 'paragraph':
        case 'heading':
          return [getInlineText(block.children)];
        case 'list':
          return block.items.flatMap(listBlockTexts);
        case 'quote':
          return listBlockTexts(block.children);
        case 'table':
          return block.rows.map((row) => row.map(getInlineText).join(' '));
        case 'code':
          return [block.text];
        case 'rule':
          return [];
      }
    })
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}

/** Returns the URLs of the links in blocks. */
export function listUrls(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return listInlineUrls(block.children);
      case 'list':
        return block.items.flatMap(listUrls);
      case 'quote':
        return listUrls(block.children);
      case 'table':
        return block.rows.flat().flatMap(listInlineUrls);
      case 'code':
      case 'rule':
        return [];
    }
  });
}

function listInlineUrls(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => [
    ...(inline.type === 'link' ? [inline.url] : []),
    ...('children' in inline ? listInlineUrls(inline.children) : []),
  ]);
}
