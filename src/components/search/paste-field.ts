import { element } from '../common/elements.ts';

/** A box for more than a field holds: a whole response, a log line. What is put into it stays in the browser. */
export function pasteBox(onText: (text: string) => void): HTMLElement {
  const area = element('textarea');
  area.rows = 4;
  area.placeholder = '{ "errors": [{ "code": "…", "message": "…" }] }';
  area.spellcheck = false;
  area.addEventListener('input', () => {
    if (area.value.trim() !== '') onText(area.value);
  });
  const label = element('label', 'paste', [
    'Paste the whole response or log line: codes and messages in it are looked for. It never leaves this browser.',
    area,
  ]);
  return label;
}
