import { readable } from '../../catalog/text/number.ts';
import { preloadExplainer, startPasteSession } from './paste-session.ts';
import { acceptDrops, readFile } from './pasted-text.ts';

/** A box to paste an error into, or to drop a file on. What is put into it stays in this browser. */
class ExplainBox extends HTMLElement {
  connectedCallback(): void {
    const area = this.querySelector('textarea');
    const file = this.querySelector<HTMLInputElement>('input[type=file]');
    const said = this.querySelector<HTMLElement>('[role=status]');
    const answer = this.querySelector<HTMLElement>('.explained');
    if (!area || !file || !said || !answer) return;
    const base = this.dataset['base'] ?? '';
    const explaining = startPasteSession(base, { said, answer });
    const cut = this.querySelector<HTMLElement>('.cut');
    const ask = () => void explaining.ask(area.value);
    const put = (text: string) => {
      const shown = text.length > longestShown ? text.slice(0, partShown).toWellFormed() : text;
      area.value = shown;
      area.focus();
      if (cut) cut.textContent = shown === text ? '' : cutNote(text.length);
      void explaining.ask(text);
    };
    area.addEventListener('input', () => {
      if (cut) cut.textContent = '';
      ask();
    });
    area.addEventListener('paste', (event) => {
      const text = event.clipboardData?.getData('text') ?? '';
      const isAll = area.selectionEnd - area.selectionStart === area.value.length;
      if (text.length <= longestShown || !isAll) return;
      event.preventDefault();
      put(text);
    });
    area.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void explaining.follow();
    });
    file.addEventListener('change', () => {
      const chosen = file.files?.[0];
      if (chosen) void readFile(chosen).then(put);
    });
    acceptDrops(this, put);
    // On a page of its own it is what the reader came for; elsewhere it loads when a reader turns to it.
    if (this.dataset['eager'] !== undefined) preloadExplainer(base);
    for (const type of ['focusin', 'pointerenter', 'dragenter']) {
      this.addEventListener(type, () => preloadExplainer(base), { once: true });
    }
    // A browser brings back what was written before a reload or a step back.
    if (area.value !== '') ask();
  }
}

/** A box with more characters than this keeps the browser busy for longer than the answer takes. */
const longestShown = 20_000;
const partShown = 4000;

function cutNote(length: number): string {
  const [all, part] = [length, partShown].map(readable);
  return `All ${all} characters were read; the box shows the first ${part}.`;
}

customElements.define('explain-box', ExplainBox);
