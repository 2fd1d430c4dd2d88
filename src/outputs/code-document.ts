import { stringify } from 'yaml';
import { toCodePath } from '../catalog/model/addresses.ts';
import { findCommonAnswers } from '../catalog/model/answers.ts';
import { findTitle, listStatuses, type Code } from '../catalog/model/catalog.ts';
import type { CatalogView } from '../catalog/model/view.ts';
import { formatCodeMarkdown } from './code-markdown.ts';
import type { DocumentSite } from './document-site.ts';

/**
 * Formats the Markdown file of a code: its facts as front matter, for programs that read many files, and its page.
 * `retry`, `fixBy`, and `endUser` are those that all cases have in common.
 */
export function formatCodeDocument(code: Code, catalog: CatalogView, site: DocumentSite): string {
  const { retry, fixBy, endUser } = findCommonAnswers(code.cases);
  const statuses = listStatuses(code);
  const facts = {
    code: code.code,
    title: findTitle(code),
    catalog: catalog.id,
    status: statuses.length > 1 ? statuses : statuses[0],
    family: code.guide?.family,
    ...{ retry, fixBy, endUser },
    url: site.url(toCodePath(code.catalog, code.slug)),
  };
  const documented = Object.entries(facts).filter(([, value]) => value != null);
  const yaml = stringify(Object.fromEntries(documented), { lineWidth: 0 });
  return `---\n${yaml}---\n\n${formatCodeMarkdown(code, catalog, site)}`;
}
