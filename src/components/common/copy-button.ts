/** Copies its text, and says so to eyes and ears alike. Without JavaScript the element is not shown. */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.#copy());
  }

  async #copy(): Promise<void> {
    const status = this.querySelector('[role=status]');
    const { text = '', from } = this.dataset;
    const said = from === undefined ? await copyText(text) : await copyFetched(from);
    if (said === copiedWord) this.dataset['copied'] = '';
    if (status) {
      status.textContent = said;
      // What was copied is marked by an icon; what went wrong has to be read.
      status.classList.toggle('sr-only', said === copiedWord);
    }
    setTimeout(
      () => {
        delete this.dataset['copied'];
        if (status) status.textContent = '';
      },
      said === copiedWord ? 2000 : 5000,
    );
  }
}

const copiedWord = 'Copied';
const refusedWords = 'Copying is not allowed here';

/** Copies a text; gives what to say. */
function copyText(text: string): Promise<string> {
  return saying(() => navigator.clipboard.writeText(text));
}

/** Copies the text at an address; gives what to say. */
async function copyFetched(url: string): Promise<string> {
  const text = fetchText(url);
  const said = await saying(async () => {
    if (typeof ClipboardItem === 'undefined') {
      await navigator.clipboard.writeText(await text);
    } else {
      // Safari lets a page copy only within the click, so it is given the promise of the text.
      const type = 'text/plain';
      const blob = text.then((fetched) => new Blob([fetched], { type }));
      await navigator.clipboard.write([new ClipboardItem({ [type]: blob })]);
    }
  });
  return text.then(
    () => said,
    () => 'The page could not be fetched',
  );
}

/** What to say once something has been copied, or has not. */
async function saying(copy: () => Promise<void>): Promise<string> {
  try {
    await copy();
    return copiedWord;
  } catch {
    return refusedWords;
  }
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`HTTP status ${response.status}`);
  return response.text();
}

customElements.define('copy-button', CopyButton);
