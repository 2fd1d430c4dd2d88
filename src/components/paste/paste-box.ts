/** The box to paste an error into. The code that explains errors is loaded when a reader is about to use the box. */
import { onReconnect } from '../common/connection.ts';
import { createDelayedWrite } from '../common/delayed-write.ts';
import { keepPaste, readKeptPaste } from './kept-paste.ts';
import type { PasteSession } from './paste-session.ts';
import { acceptDrops, readFile } from './pasted-text.ts';

/** The largest number of characters that the box shows completely. Showing more would take longer than the answer. */
const maxShown = 20_000;
/** How many characters of a longer text are shown. */
const partShown = 4000;
/** Events before a reader pastes or drops something. */
const preloadEvents = ['focusin', 'pointerenter', 'dragenter'] as const;

/** `<paste-box>`: explains pasted, typed, or dropped text. The text stays in this browser. */
class PasteBox extends HTMLElement {
  #session: Promise<PasteSession> | undefined;
  /** The complete text, of which the box may show only the beginning. */
  #text = '';
  /** How many characters of it the box shows; `null` for all. */
  #shown: number | null = null;
  /** Whether the scripts or the index could not be loaded for it. */
  #hasFailed = false;
  readonly #keep = createDelayedWrite(() => keepPaste(this.#text));

  connectedCallback(): void {
    const area = this.querySelector('textarea');
    const file = this.querySelector<HTMLInputElement>('input[type=file]');
    if (!area || !file) return;
    area.addEventListener('input', (event) => {
      this.#explain(area.value);
      // Only typing takes longer than one event.
      if (!(event instanceof InputEvent) || event.inputType !== 'insertText') this.#keep.flush();
    });
    area.addEventListener('paste', (event) => {
      const text = event.clipboardData?.getData('text') ?? '';
      const replacesAll = area.selectionEnd - area.selectionStart === area.value.length;
      if (text.length <= maxShown || !replacesAll) return;
      event.preventDefault();
      this.#put(area, text);
    });
    area.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void this.#start().then(
        (session) => session.openPrimary(),
        () => undefined,
      );
    });
    file.addEventListener('change', () => {
      const chosen = file.files?.[0];
      if (chosen) void readFile(chosen).then((text) => this.#put(area, text));
    });
    acceptDrops(this, (text) => this.#put(area, text));
    onReconnect(() => {
      if (this.#hasFailed) this.#explain(this.#text, this.#shown);
    });
    if (this.dataset['eager'] !== undefined) this.#preload();
    for (const type of preloadEvents) {
      this.addEventListener(type, () => this.#preload(), { once: true });
    }
    const kept = readKeptPaste();
    if (kept !== '') this.#show(area, kept);
    // A reader may type before this script is loaded.
    else if (area.value !== '') this.#explain(area.value);
  }

  /** Puts a text of the reader into the box. */
  #put(area: HTMLTextAreaElement, text: string): void {
    this.#show(area, text);
    this.#keep.flush();
    area.focus();
  }

  /** Shows a text in the box, or its beginning if it is long, and explains all of it. */
  #show(area: HTMLTextAreaElement, text: string): void {
    const shown = text.length > maxShown ? text.slice(0, partShown).toWellFormed() : text;
    area.value = shown;
    this.#explain(text, shown === text ? null : shown.length);
  }

  /** @param shown how many characters of the text the box shows; `null` for all */
  #explain(text: string, shown: number | null = null): void {
    [this.#text, this.#shown] = [text, shown];
    this.#keep.request();
    void this.#start()
      .then((session) => session.explain(text, shown))
      .then(
        () => {
          if (text === this.#text) this.#hasFailed = false;
        },
        () => {
          const status = this.querySelector('[role=status]');
          if (text !== this.#text || !status) return;
          this.#hasFailed = true;
          status.textContent = this.dataset['unavailable'] ?? '';
        },
      );
  }

  #preload(): void {
    void this.#start()
      .then((session) => session.preload())
      .catch(() => undefined);
  }

  #start(): Promise<PasteSession> {
    this.#session ??= this.#load().catch((error: unknown) => {
      this.#session = undefined;
      throw error;
    });
    return this.#session;
  }

  async #load(): Promise<PasteSession> {
    const [status, answer, cut] = ['[role=status]', '.explained', '.cut'].map((selector) =>
      this.querySelector<HTMLElement>(selector),
    );
    if (!status || !answer) throw new Error('The paste box has no element for the answer.');
    const { startPasteSession } = await import('./paste-session.ts');
    return startPasteSession(this.dataset['base'] ?? '', { status, answer, cut: cut ?? null });
  }
}

customElements.define('paste-box', PasteBox);
