import { readable } from '../../catalog/text/number.ts';
import type { Span } from '../../paste/explanation.ts';
import { element } from '../common/elements.ts';

/** How many characters around a recognised part are shown of a long paste. */
const around = 160;
/** A paste of no more characters is shown as a whole. */
const shortPaste = 2500;
const mostParts = 12;

/** The paste with what was recognised in it marked; of a long one, the parts around that. */
export function highlightPaste(text: string, spans: readonly Span[]): HTMLElement {
  const pre = element('pre', 'marked-paste');
  pre.tabIndex = 0;
  pre.setAttribute('role', 'region');
  pre.ariaLabel = 'Your paste, with what was recognised marked';
  const shown = spans.slice(0, mostParts);
  let end = 0;
  for (const [index, span] of shown.entries()) {
    appendBetween(pre, text, end, span.start, index === 0);
    const mark = element('mark', span.what, text.slice(span.start, span.end));
    mark.title = span.what === 'code' ? 'Recognised as a code' : 'Recognised as a message';
    pre.append(mark);
    end = span.end;
  }
  appendBetween(pre, text, end, text.length, shown.length === 0, true);
  return pre;
}

/** What stands between two marks, shortened in the middle where the paste is long. */
function appendBetween(
  pre: HTMLElement,
  text: string,
  start: number,
  end: number,
  isFirst: boolean,
  isLast = false,
): void {
  const length = end - start;
  const head = isFirst ? 0 : around;
  const tail = isLast ? 0 : around;
  if (text.length <= shortPaste || length <= head + tail + 40) {
    pre.append(text.slice(start, end));
    return;
  }
  const left = length - head - tail;
  pre.append(
    text.slice(start, start + head).toWellFormed(),
    element('span', 'left-out', ` … ${readable(left)} characters … `),
    text.slice(end - tail, end).toWellFormed(),
  );
}
