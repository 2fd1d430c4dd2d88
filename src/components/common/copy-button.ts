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
    const { text = '', from } = this.dataset;
    const result = from === undefined ? await copyText(text) : await copyFrom(from);
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

function copyText(text: string): Promise<Result> {
  return toResult(() => navigator.clipboard.writeText(text));
}

/** Copies the text at a URL. */
async function copyFrom(url: string): Promise<Result> {
  const text = fetchText(url);
  const result = await toResult(() => writeLater(text));
  return text.then(
    () => result,
    () => 'notLoaded',
  );
}

async function writeLater(text: Promise<string>): Promise<void> {
  if (typeof ClipboardItem === 'undefined') {
    await navigator.clipboard.writeText(await text);
  } else {
    // Safari lets a page copy only during the click, so it gets a promise of the text.
    const type = 'text/plain';
    const blob = text.then((fetched) => new Blob([fetched], { type }));
    await navigator.clipboard.write([new ClipboardItem({ [type]: blob })]);
  }
}

async function toResult(copy: () => Promise<void>): Promise<Result> {
  try {
    await copy();
    return 'copied';
  } catch {
    return 'notAllowed';
  }
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`HTTP status ${response.status}`);
  return response.text();
}

customElements.define('copy-button', CopyButton);
