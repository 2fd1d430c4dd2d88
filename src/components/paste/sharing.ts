import { formatBugReport } from '../../paste/bug-report.ts';
import type { Match } from '../../paste/explanation.ts';
import type { CatalogSecrets } from '../../secrets/secret.ts';
import { findSecrets, maskSecrets } from '../../secrets/secrets.ts';
import { element } from '../common/elements.ts';
import { matchPath } from './match-view.ts';

/** Whether secrets are hidden in what is copied. Begins anew with every page, so that nobody shares them by a habit. */
let hidesSecrets = true;

/** What a reader can copy of an answer, without what nobody else should see. */
export const sharing = {
  /** Buttons that copy the link to a match and a report about it. */
  actions(match: Match, paste: string, base: string, secrets: CatalogSecrets): HTMLElement[] {
    return [
      element('p', 'actions', [
        copyButton('Copy link', () => linkOf(match, base, secrets)),
        ' ',
        copyButton('Copy for a bug report', () => reportOf(match, paste, base, secrets)),
      ]),
    ];
  },

  /** The switch that hides secrets, with what it found in the paste. */
  switch(paste: string, secrets: CatalogSecrets): HTMLElement {
    const input = element('input');
    input.type = 'checkbox';
    input.checked = hidesSecrets;
    input.setAttribute('role', 'switch');
    input.addEventListener('change', () => {
      hidesSecrets = input.checked;
    });
    const found = element('span');
    // Nobody waits for the number, and in a long paste it takes a while.
    setTimeout(() => {
      const count = findSecrets(paste, secrets).length;
      found.textContent = count === 0 ? '(none found)' : `(${count} found)`;
    });
    const words = ' Hide tokens, keys, e-mail addresses and IDs in what I copy ';
    return element('label', 'secrets', [input, words, found]);
  },
};

function shown(text: string, secrets: CatalogSecrets): string {
  return hidesSecrets ? maskSecrets(text, secrets) : text;
}

function linkOf(match: Match, base: string, secrets: CatalogSecrets): string {
  const values = match.values.map(({ name, value }) => ({ name, value: shown(value, secrets) }));
  return new URL(base + matchPath({ ...match, values }), location.href).href;
}

function reportOf(match: Match, paste: string, base: string, secrets: CatalogSecrets): string {
  const { entry, errorCase, message, status } = match;
  return formatBugReport({
    catalogTitle: entry.catalogTitle,
    code: entry.isCode ? entry.label : null,
    caseName: errorCase?.id ?? null,
    title: entry.title,
    message: message.length === 0 ? null : shown(message.map(({ text }) => text).join(''), secrets),
    status,
    documentedStatus: errorCase?.status ?? null,
    url: linkOf(match, base, secrets),
    response: shown(paste, secrets),
  });
}

function copyButton(label: string, read: () => string): HTMLElement {
  const button = element('button', 'copy', label);
  button.type = 'button';
  const said = element('span', 'copied');
  said.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(read()).then(
      () => say(said, hidesSecrets ? 'Copied, secrets hidden' : 'Copied'),
      () => say(said, 'Copying is not allowed here'),
    );
  });
  return element('span', 'copy-action', [button, said]);
}

function say(place: HTMLElement, text: string): void {
  place.textContent = text;
  setTimeout(() => {
    if (place.textContent === text) place.textContent = '';
  }, 2500);
}
