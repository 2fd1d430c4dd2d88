import { formatIssues } from '../catalog/files/issue.ts';
import { toView, type CatalogView } from '../catalog/model/view.ts';
import type { Code } from '../catalog/model/catalog.ts';
import { toCasePath } from '../catalog/model/case-fragment.ts';
import type { Entry } from '../search/index/entries.ts';
import { createExplainer, type Explainer } from '../paste/explain.ts';
import { createFinder, type Finder } from '../search/finder.ts';
import { readCatalogs } from '../loaders/read-sources.ts';
import { codeIndex, messageIndex } from '../search/index/encode.ts';
import type { AnswerLinks } from './explanation-json.ts';
import { siteAddress, urlBuilder } from './site-address.ts';

/** The catalogs of a project, ready to be asked. */
export interface Known {
  views: CatalogView[];
  finder: Finder;
  explainer: Explainer;
  links: AnswerLinks;
  /** What the site knows about an entry of the finder. */
  codeOf(entry: Entry): Code | undefined;
}

/** Reads the catalogs of this folder; `null` where they have problems, which have been said on standard error then. */
export async function readKnown(): Promise<Known | null> {
  const { catalogs, issues } = readCatalogs(process.cwd());
  if (issues.length > 0) {
    console.error(formatIssues(issues));
    return null;
  }
  const views = catalogs.map((catalog) => toView(catalog, catalog.codes));
  const finder = createFinder(codeIndex(views));
  const messages = messageIndex(views);
  const codes = new Map(
    views.flatMap((view) => view.codes).map((code, at) => [finder.entries[at], code]),
  );
  const urlOf = urlBuilder(siteAddress());
  const caseId = (entry: Entry, one: { id: string | null }) =>
    codes.get(entry)?.cases[entry.cases.findIndex(({ id }) => id === one.id)]?.id ?? one.id ?? '';
  return {
    views,
    finder,
    explainer: await createExplainer(finder, messages),
    codeOf: (entry) => codes.get(entry),
    links: {
      caseId,
      url: (entry, one, values) => urlOf(toCasePath(entry, one?.id ?? null, values)),
    },
  };
}
