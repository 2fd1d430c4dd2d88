import type { UiText } from './ui-text.ts';

/** What a catalog says about the version of its source. Days are `YYYY-MM-DD`. */
interface SourceVersion {
  revision?: string | undefined;
  /** When it was published. */
  date?: string | undefined;
  /** When it was read. */
  imported?: string | undefined;
}

/** Which version of a source the facts were taken from, and when, as pieces of a sentence. */
export function formatSourceDetails(
  { revision, date, imported }: SourceVersion,
  ui: UiText,
): string[] {
  return [
    revision && ui.t('errbook.code.sourceRevision', { revision }),
    date && ui.t('errbook.code.sourcePublished', { date: ui.date(date) }),
    imported && ui.t('errbook.code.sourceRead', { date: ui.date(imported) }),
  ].filter((detail) => detail !== undefined);
}
