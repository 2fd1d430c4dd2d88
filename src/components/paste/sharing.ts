/** The texts that a reader can copy from an answer. Secrets in them are masked by default. */
import { formatBugReport, shortenResponse } from '../../paste/bug-report.ts';
import { fillTemplate, type Match } from '../../paste/explanation.ts';
import type { CatalogSecrets } from '../../secrets/secret.ts';
import { copyText } from '../common/copy-text.ts';
import { createElement } from '../common/elements.ts';
import { memoizeUntilFailure } from '../common/memoize-until-failure.ts';
import { createMatchLink, toMatchPath } from './match-link.ts';
import { ui } from './texts.ts';

/** How long a copy button shows the result, in milliseconds. */
const noteTime = 2500;

/** Whether secrets are masked in copied texts. Every page begins with `true`, so that nobody shares them by habit. */
let hidesSecrets = true;

/** Loads the code that hides secrets. After a failure, the next call tries again. */
export const loadHiding = memoizeUntilFailure(() => import('./hide-secrets.ts'));

/** A pasted text, and the site on which it was pasted. */
export interface Pasted {
  text: string;
  /** Path of the site, without a slash at its end. */
  base: string;
  /** Further secrets, defined by the catalogs of the site. */
  secrets: CatalogSecrets;
  /** Returns whether the answer to this text is still shown. */
  isWanted: () => boolean;
}

/**
 * Creates a link that opens the page of a match with the values of the paste, and buttons that copy its URL and a bug
 * report.
 *
 * @param isMain whether the link stands out
 */
export function createActions(match: Match, pasted: Pasted, isMain: boolean): HTMLElement {
  const label = match.values.length > 0 ? 'errbook.paste.openFilled' : 'errbook.paste.open';
  return createElement('p', 'actions', [
    createMatchLink(isMain ? 'open main' : 'open', ui.t(label), match, pasted.base),
    ' ',
    createCopyButton(ui.t('errbook.paste.copyLink'), () => toLink(match, pasted)),
    ' ',
    createCopyButton(ui.t('errbook.paste.copyReport'), () => toReport(match, pasted)),
  ]);
}

/** Creates the switch that hides secrets, with the number of secrets in the paste. */
export function createSecretsSwitch(pasted: Pasted): HTMLElement {
  const input = createElement('input');
  input.type = 'checkbox';
  input.checked = hidesSecrets;
  input.setAttribute('role', 'switch');
  input.addEventListener('change', () => {
    hidesSecrets = input.checked;
  });
  const found = createElement('span');
  // The answer does not wait for the number, because counting takes a while for a long paste.
  void countSecrets(pasted).then((count) => {
    found.textContent = count;
  });
  return createElement('label', 'secrets', [
    input,
    ` ${ui.t('errbook.paste.hideSecrets')} `,
    found,
  ]);
}

/** Returns the number of secrets as text; `''` if it is not known or no longer needed. */
async function countSecrets({ text, secrets, isWanted }: Pasted): Promise<string> {
  try {
    const count = await (await loadHiding()).countSecrets(text, secrets, isWanted);
    if (count === null) return '';
    return count === 0
      ? ui.t('errbook.paste.noSecrets')
      : ui.t('errbook.paste.secretsFound', { count });
  } catch {
    return '';
  }
}

async function hideSecrets(text: string, { secrets }: Pasted): Promise<string> {
  return hidesSecrets ? (await loadHiding()).maskSecrets(text, secrets) : text;
}

/** Returns the URL of a match, without the values that are hidden. */
async function toLink(match: Match, { text, base, secrets }: Pasted): Promise<string> {
  const values = hidesSecrets
    ? (await loadHiding()).listShownValues(match, text, secrets)
    : match.values;
  return new URL(base + toMatchPath({ ...match, values }), location.href).href;
}

async function toReport(match: Match, pasted: Pasted): Promise<string> {
  const { entry, errorCase, status } = match;
  const message = fillTemplate(match)
    .map(({ text }) => text)
    .join('');
  const response = pasted.text.trim();
  const report = {
    catalogTitle: entry.catalogTitle,
    code: entry.isCode ? entry.label : null,
    caseName: errorCase?.name ?? null,
    title: entry.title ?? entry.label,
    message: message === '' ? null : await hideSecrets(message, pasted),
    status,
    documentedStatuses: errorCase?.statuses ?? [],
    url: await toLink(match, pasted),
    response: hidesSecrets
      ? (await loadHiding()).maskResponse(response, pasted.secrets, ui)
      : shortenResponse(response, ui),
  };
  return formatBugReport(report, ui);
}

function createCopyButton(label: string, read: () => Promise<string>): HTMLElement {
  const button = createElement('button', 'copy', label);
  button.type = 'button';
  const note = createElement('span', 'copied');
  note.setAttribute('role', 'status');
  const action = createElement('span', 'copy-action', [button, note]);
  const copy = async () => {
    const copied = hidesSecrets ? 'errbook.paste.copiedWithoutSecrets' : 'errbook.copy.copied';
    const text = await read();
    const isCopied = await copyText(text);
    action.querySelector('textarea')?.remove();
    if (isCopied) showNote(note, ui.t(copied));
    else {
      note.textContent = ui.t('errbook.copy.notAllowed');
      action.append(createSelectedText(text, label));
    }
  };
  button.addEventListener('click', () => {
    // Without the code that hides secrets, nothing is copied.
    copy().catch(() => showNote(note, ui.t('errbook.paste.hidingNotLoaded')));
  });
  return action;
}

/** Creates a field with a text that the reader has to copy. It is selected when it gets the focus. */
function createSelectedText(text: string, label: string): HTMLElement {
  const field = createElement('textarea');
  field.readOnly = true;
  field.value = text;
  field.ariaLabel = label;
  field.rows = 4;
  field.addEventListener('focus', () => field.select());
  return field;
}

function showNote(note: HTMLElement, text: string): void {
  note.textContent = text;
  setTimeout(() => {
    if (note.textContent === text) note.textContent = '';
  }, noteTime);
}
