/** Copies its text, and says so to eyes and ears alike. Without JavaScript the element is not shown. */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.#copy());
  }

  async #copy(): Promise<void> {
    const status = this.querySelector('[role=status]');
    let said = 'Copied';
    try {
      await navigator.clipboard.writeText(this.dataset['text'] ?? '');
      this.dataset['copied'] = '';
    } catch {
      said = 'Copying is not allowed here';
    }
    if (status) status.textContent = said;
    setTimeout(() => {
      delete this.dataset['copied'];
      if (status) status.textContent = '';
    }, 2000);
  }
}

customElements.define('copy-button', CopyButton);
