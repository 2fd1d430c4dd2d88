import { listCategoryIds, formatLabel, listStatuses, type Code } from '../../catalog/model/catalog.ts';
import { formatStatus } from '../../catalog/text/http-status.ts';

/** What the heading of a code's page shows. */
export interface CodeHeading {
  code: Code;
  catalog: { id: string; title: string };
  /** The categories of the code, first those of its first case. */
  categories: { id: string; title: string }[];
}

/** Builds the heading of a code's page. */
export function codeHeading(
  code: Code,
  catalog: {
    id: string;
    about: { title: string };
    categories: readonly { id: string; title: string }[];
  },
): CodeHeading {
  return {
    code,
    catalog: { id: catalog.id, title: catalog.about.title },
    categories: listCategoryIds(code).flatMap(
      (id) => catalog.categories.find((one) => one.id === id) ?? [],
    ),
  };
}

/** `<title>` and social title: the code and its human title. */
export function pageTitle(code: Code): string {
  return `${formatLabel(code)}: ${code.title}`;
}

/** The meta description: code, human title, catalog, status, and the message where there is one code of one case. */
export function pageDescription(code: Code, catalogTitle: string): string {
  const first = code.cases[0];
  const status = listStatuses(code).map(formatStatus).join(', ');
  const text =
    code.cases.length > 1
      ? `${code.cases.length} documented cases.`
      : (first?.message ?? first?.title ?? first?.description ?? '');
  return [
    `${formatLabel(code)}: ${code.title}.`,
    `${catalogTitle}${status === '' ? '' : `, HTTP ${status}`}.`,
    text,
  ]
    .join(' ')
    .trim();
}
