/** The key under which the title of the last selected tab is stored, for all pages. */
const storageKey = 'errbook-snippet';

/**
 * Displays its snippets as tabs (WAI-ARIA tabs pattern). Without JavaScript, the snippets follow each other below their
 * titles.
 */
class SnippetTabs extends HTMLElement {
  connectedCallback(): void {
    const panels = [...this.querySelectorAll<HTMLElement>(':scope > div')];
    const list = document.createElement('div');
    list.className = 'not-content';
    list.role = 'tablist';
    const tabs = panels.map((panel, index) => {
      const tab = document.createElement('button');
      tab.role = 'tab';
      tab.id = `_tab-${index}`;
      tab.textContent = panel.querySelector('p')?.textContent ?? '';
      tab.setAttribute('aria-controls', (panel.id = `_snippet-${index}`));
      panel.role = 'tabpanel';
      panel.setAttribute('aria-labelledby', tab.id);
      return tab;
    });
    const select = (selected: number) => {
      tabs.forEach((tab, index) => {
        tab.ariaSelected = String(index === selected);
        tab.tabIndex = index === selected ? 0 : -1;
        panels[index]?.toggleAttribute('data-off', index !== selected);
      });
    };
    const choose = (index: number) => {
      select(index);
      tabs[index]?.focus();
      storeTitle(tabs[index]?.textContent ?? '');
    };
    tabs.forEach((tab, index) => {
      tab.onclick = () => {
        choose(index);
      };
      tab.onkeydown = (event) => {
        const last = tabs.length - 1;
        const next = new Map([
          ['ArrowLeft', index === 0 ? last : index - 1],
          ['ArrowRight', index === last ? 0 : index + 1],
          ['Home', 0],
          ['End', last],
        ]).get(event.key);
        if (next === undefined) return;
        event.preventDefault();
        choose(next);
      };
    });
    const stored = readTitle();
    const chosen = tabs.findIndex(({ textContent }) => textContent === stored);
    select(Math.max(chosen, 0));
    list.append(...tabs);
    this.prepend(list);
  }
}

// A browser may block storage. Then each page opens its first snippet.
function storeTitle(title: string): void {
  try {
    localStorage.setItem(storageKey, title);
  } catch {}
}

function readTitle(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

customElements.define('snippet-tabs', SnippetTabs);
