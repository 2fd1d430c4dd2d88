/**
 * Makes tabs of the snippets in it (WAI-ARIA tabs pattern) and remembers the one chosen last by its title, for every page.
 * Without JavaScript the snippets stand one below the other under their titles.
 */
const key = 'errbook-snippet';

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
    const select = (chosen: number) => {
      tabs.forEach((tab, index) => {
        tab.ariaSelected = String(index === chosen);
        tab.tabIndex = index === chosen ? 0 : -1;
        panels[index]?.toggleAttribute('data-off', index !== chosen);
      });
    };
    const choose = (index: number) => {
      select(index);
      tabs[index]?.focus();
      remember(tabs[index]?.textContent ?? '');
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
    const known = tabs.findIndex(({ textContent }) => textContent === remembered());
    select(Math.max(known, 0));
    list.append(...tabs);
    this.prepend(list);
  }
}

// A browser may forbid to store anything; then each page begins with its first snippet.
function remember(title: string): void {
  try {
    localStorage.setItem(key, title);
  } catch {}
}

function remembered(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

customElements.define('snippet-tabs', SnippetTabs);
