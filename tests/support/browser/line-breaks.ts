import type { Locator } from '@playwright/test';

/**
 * Returns the texts of elements in which a line breaks inside a word: after a letter that neither a separator nor a
 * capital follows.
 */
export function findBrokenNames(elements: Locator): Promise<string[]> {
  return elements.evaluateAll((found) =>
    found.flatMap((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let [text, lastTop] = ['', NaN];
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        for (let at = 0; at < node.length; at++) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { top, height } = range.getBoundingClientRect();
          const character = node.data.charAt(at);
          const isNewLine = top - lastTop > height / 2;
          if (isNewLine && !/[\s_./:-]$/.test(text) && !/[\s\p{Lu}]/u.test(character))
            return [`${text}|${character}`];
          if (height > 0) lastTop = top;
          text += character;
        }
      }
      return [];
    }),
  );
}
