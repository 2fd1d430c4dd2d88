import { copyText } from './copy-text.ts';

/** Milliseconds for which the result is shown. An icon is understood at once; a text must be read. */
const shownFor = { copied: 2000, failed: 5000 };

/** The texts for the results are in the data attributes of the status. */
type Result = 'copied' | 'notAllowed' | 'notLoaded';

/** Copies a text, and shows and announces the result. Without JavaScript, the element is not shown. */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.#copy());
  }

  async #copy(): Promise<void> {
    const status = this.querySelector<HTMLElement>('[role=status]');
    const { from } = this.dataset;
    const text =
      this.dataset['text'] ?? this.closest('figure')?.querySelector('pre')?.textContent ?? '';
    const result = from === undefined ? toResult(await copyText(text)) : await copyFrom(from);
    const isCopied = result === 'copied';
    if (isCopied) this.dataset['copied'] = '';
    if (status) {
      status.textContent = status.dataset[result] ?? '';
      // An icon shows that the text was copied; a problem must be read.
      status.classList.toggle('sr-only', isCopied);
    }
    setTimeout(
      () => {
        delete this.dataset['copied'];
        if (status) status.textContent = '';
      },
      isCopied ? shownFor.copied : shownFor.failed,
    );
  }
}

/** Copies the text at a URL. */
async function copyFrom(url: string): Promise<Result> {
  const text = fetchText(url);
  const isWritten = await writeLater(text);
  return text.then(
    async (fetched) => toResult(isWritten || (await copyText(fetched))),
    () => 'notLoaded',
  );
}

/** Safari lets a page copy only during the click, so it gets a promise of the text. Returns whether that worked. */
async function writeLater(text: Promise<string>): Promise<boolean> {
  try {
    const type = 'text/plain';
    const blob = text.then((fetched) => new Blob([fetched], { type }));
    await navigator.clipboard.write([new ClipboardItem({ [type]: blob })]);
    return true;
  } catch {
    return false;
  }
}

function toResult(isCopied: boolean): Result {
  return isCopied ? 'copied' : 'notAllowed';
}

async function fetchText(url: string): Promise<string> {
  // The text of a page is small.
  const response = await fetch(url, { signal: AbortSignal.timeout(12_000) });
  if (!response.ok) throw new Error(`HTTP status ${response.status}`);
  return response.text();
}

customElements.define('copy-button', CopyButton);
