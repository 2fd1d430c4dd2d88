/** The box to paste an error into. The code that explains errors is loaded when a reader is about to use the box. */
import { createRetries } from '../common/connection.ts';
import { createDelayedWrite } from '../common/delayed-write.ts';
import { limitTime } from '../common/time-limit.ts';
import { createBoxContent, type BoxContent } from './box-content.ts';
import { acceptFiles, type DroppedFiles } from './dropped-files.ts';
import { keepPaste, readKeptPaste } from './kept-paste.ts';
import type { PasteSession } from './paste-session.ts';

/** Events before a reader pastes or drops something. */
const preloadEvents = ['focusin', 'pointerenter', 'dragenter'] as const;
/** A longer text is kept for the next page only when the reader leaves this one, because keeping it blocks the page. */
const maxKeptAtOnce = 100_000;

/** `<paste-box>`: explains pasted, typed, or dropped text. The text stays in this browser. */
class PasteBox extends HTMLElement {
  #session: Promise<PasteSession> | undefined;
  #content: BoxContent | null = null;
  readonly #keep = createDelayedWrite(() => keepPaste(this.#content?.text ?? ''));
  readonly #retries = createRetries(() => this.#explain());

  connectedCallback(): void {
    const area = this.querySelector('textarea');
    const file = this.querySelector<HTMLInputElement>('input[type=file]');
    if (!area || !file) return;
    const content = createBoxContent(area, (isTyped) => {
      this.#keepText(isTyped);
      this.#explain();
    });
    this.#content = content;
    area.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void this.#start().then(
        (session) => session.openPrimary(),
        () => undefined,
      );
    });
    file.addEventListener('change', () => {
      void this.#read({ files: [...(file.files ?? [])], hasFolder: false });
      // Otherwise choosing the same file again would do nothing.
      file.value = '';
    });
    acceptFiles(this, (dropped) => void this.#read(dropped));
    if (this.dataset['eager'] !== undefined) this.#preload();
    for (const type of preloadEvents) {
      this.addEventListener(type, () => this.#preload(), { once: true });
    }
    // A reader may type before this script is loaded.
    const text = readKeptPaste() || area.value;
    if (text !== '') content.put(text);
  }

  #keepText(isTyped: boolean): void {
    if ((this.#content?.text.length ?? 0) > maxKeptAtOnce) {
      this.#keep.postpone();
      return;
    }
    this.#keep.request();
    // Only typing takes longer than one event.
    if (!isTyped) this.#keep.flush();
  }

  /** Puts the text of a file into the box, or says why there is none. */
  async #read(dropped: DroppedFiles): Promise<void> {
    try {
      const text = await (await this.#start()).readFiles(dropped);
      if (text === null) return;
      this.#content?.put(text);
      this.querySelector('textarea')?.focus();
    } catch {
      this.#showUnavailable();
    }
  }

  #explain(): void {
    const content = this.#content;
    if (!content) return;
    const { text } = content;
    void this.#start()
      .then((session) => session.explain(text, content.shown))
      .then(
        () => {
          if (text === content.text) this.#retries.stop();
        },
        () => {
          if (text !== content.text) return;
          this.#showUnavailable();
          this.#retries.schedule();
        },
      );
  }

  #showUnavailable(): void {
    const status = this.querySelector('[role=status]');
    const { unavailable = '' } = this.dataset;
    // The same text must not be announced with every attempt.
    if (status && status.textContent !== unavailable) status.textContent = unavailable;
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
    const [status, answer, note] = ['[role=status]', '.explained', '.cut'].map((selector) =>
      this.querySelector<HTMLElement>(selector),
    );
    if (!status || !answer || !note)
      throw new Error('The paste box has no elements for the answer.');
    const { startPasteSession } = await limitTime(import('./paste-session.ts'));
    return startPasteSession(this.dataset['base'] ?? '', { status, answer, note });
  }
}

customElements.define('paste-box', PasteBox);
