/** Copies its text, and says so to eyes and ears alike. Without JavaScript the element is not shown. */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.#copy());
  }

  async #copy(): Promise<void> {
    const status = this.querySelector('[role=status]');
    const { text = '', from } = this.dataset;
    let said = 'Copied';
    try {
      const copied = from === undefined ? text : await fetched(from);
      if (copied === null) said = 'The page could not be fetched';
      else await navigator.clipboard.writeText(copied);
      if (copied !== null) this.dataset['copied'] = '';
    } catch {
      said = 'Copying is not allowed here';
    }
    if (status) {
      status.textContent = said;
      // What was copied is marked by an icon; what went wrong has to be read.
      status.classList.toggle('sr-only', said === 'Copied');
    }
    setTimeout(() => {
      delete this.dataset['copied'];
      if (status) status.textContent = '';
    }, 2000);
  }
}

/** The text at an address; `null` where it cannot be had. */
async function fetched(url: string): Promise<string | null> {
  try {
    const response = await fetch(url);
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}

customElements.define('copy-button', CopyButton);
