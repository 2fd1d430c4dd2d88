/** Shows the paste with the recognized parts highlighted. */
import type { Span } from '../../paste/explanation.ts';
import { createElement } from '../common/elements.ts';
import { ui } from './texts.ts';

/** How many characters around a recognized part of a long paste are shown. */
const around = 160;
/** Omitting fewer characters than this does not save space. */
const minOmitted = 40;
/** A paste with at most this many characters is shown completely. */
const shortPaste = 2500;
const maxParts = 12;

/** Highlights the recognized parts of a paste. Of a long paste, only the text around them is shown. */
export function highlightPaste(text: string, spans: readonly Span[]): HTMLElement {
  const pre = createElement('pre', 'highlighted-paste');
  pre.tabIndex = 0;
  pre.setAttribute('role', 'region');
  pre.ariaLabel = ui.t('errbook.paste.highlightedPaste');
  let end = 0;
  for (const span of spans.slice(0, maxParts)) {
    pre.append(...shorten(text, end, span.start));
    const mark = createElement('mark', span.what, text.slice(span.start, span.end));
    mark.title = ui.t(
      span.what === 'code' ? 'errbook.paste.recognizedCode' : 'errbook.paste.recognizedMessage',
    );
    pre.append(mark);
    end = span.end;
  }
  pre.append(...shorten(text, end, text.length));
  return pre;
}

/** Returns the text between two parts. In a long paste, only the text next to a part remains. */
function shorten(text: string, start: number, end: number): (Node | string)[] {
  const head = start === 0 ? 0 : around;
  const tail = end === text.length ? 0 : around;
  const omitted = end - start - head - tail;
  if (text.length <= shortPaste || omitted <= minOmitted) return [text.slice(start, end)];
  return [
    text.slice(start, start + head).toWellFormed(),
    createElement('span', 'omitted', ` ${ui.t('errbook.paste.omitted', { count: omitted })} `),
    text.slice(end - tail, end).toWellFormed(),
  ];
}
