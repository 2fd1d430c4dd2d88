import { createRetries } from '../common/connection.ts';
import { limitTime } from '../common/time-limit.ts';
import type { SearchSession, SearchSettings } from './search-session.ts';

/** The search of a form, whose scripts are loaded when they are needed. */
export interface SearchLoader {
  /** Loads the scripts once; after a failure, tries again. Returns `null` if they cannot be loaded. */
  load(): Promise<SearchSession | null>;
}

/**
 * Creates the search of a form. If its scripts cannot be loaded, the form says so. They are loaded again with the next key
 * or when the connection returns, and Enter opens the search page, which may be newer than this page.
 */
export function createSearchLoader(form: HTMLFormElement, settings: SearchSettings): SearchLoader {
  let loading: Promise<SearchSession | null> | undefined;
  const load = () =>
    (loading ??= limitTime(import('./search-session.ts'))
      .then(({ startSearch }) => {
        retries.stop();
        return startSearch(form, settings);
      })
      .catch(() => {
        loading = undefined;
        retries.schedule();
        const status = form.querySelector('[role=status]');
        const { unavailable = '' } = form.dataset;
        // The same text must not be announced with every attempt.
        if (status && status.textContent !== unavailable) status.textContent = unavailable;
        return null;
      }));
  const retries = createRetries(() => void load());
  form.addEventListener('input', () => void load());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // Enter may come before the scripts are loaded.
    void load().then((session) => {
      if (session) session.open();
      else openSearchPage(form, settings.base);
    });
  });
  return { load };
}

function openSearchPage(form: HTMLFormElement, base: string): void {
  const query = form.querySelector('input')?.value.trim() ?? '';
  if (query !== '') location.assign(`${base}/search/?q=${encodeURIComponent(query)}`);
}
