import type { MarkdownHeading } from 'astro';
import { isOnlyText } from '../../catalog/text/description.ts';
import { formatCaseLabel, type Case, type Code } from '../../catalog/model/catalog.ts';
import { usesHttp, type CatalogView } from '../../catalog/model/view.ts';
import { createWireExample, findUnsentMeta } from '../../catalog/text/envelope.ts';
import { listRows } from '../../catalog/text/placeholder-rows.ts';
import type { UiText, UiTextKey } from '../../ui-text/ui-text.ts';

/** The ids of the page's sections. They begin with `_`; no id of a case does. */
export const sections = {
  subCodes: '_sub-codes',
  cases: '_cases',
  description: '_description',
  causes: '_causes',
  actions: '_actions',
  links: '_links',
  response: '_response',
  handling: '_handling',
  related: '_related',
  about: '_about',
} as const;

/** If a code has more cases, they are folded: their sections follow each other as a list that can be filtered. */
const mostUnfolded = 20;

/** Returns whether the cases of a code are folded. */
export function hasFoldedCases({ cases }: Pick<Code, 'cases'>): boolean {
  return cases.length > mostUnfolded;
}

/**
 * Returns the key of the heading above what the API sends for a case: a response, a text, or only its placeholders or
 * meta; `null` if nothing of it is documented.
 */
export function findExampleHeading(
  code: Code,
  errorCase: Case,
  catalog: Pick<CatalogView, 'about' | 'statuses'>,
): UiTextKey | null {
  const example = createWireExample(catalog, code, errorCase);
  if (example) {
    const isResponse = usesHttp(catalog) && example.language !== 'text';
    return isResponse ? 'errbook.code.response' : 'errbook.code.example';
  }
  if (listRows(errorCase, code, catalog.about).length > 0) return 'errbook.code.placeholders';
  return findUnsentMeta(catalog, errorCase) === null ? null : 'errbook.code.documentedMeta';
}

/**
 * Lists the headings of a code's page for its table of contents.
 *
 * @param guide the headings of the guide
 */
export function listHeadings(
  code: Code,
  catalog: Pick<CatalogView, 'about' | 'statuses'>,
  guide: readonly MarkdownHeading[],
  hasSnippets: boolean,
  ui: UiText,
): MarkdownHeading[] {
  const heading = (text: string, slug: string): MarkdownHeading => ({ depth: 2, text, slug });
  const subCodes =
    code.subCodes.length === 0 ? [] : [heading(ui.t('errbook.code.subCodes'), sections.subCodes)];
  const guideHeadings = [...guide.filter(({ depth }) => depth === 2), ...subCodes];
  const handling = hasSnippets ? [heading(ui.t('errbook.code.handling'), sections.handling)] : [];
  const about = heading(ui.t('errbook.code.about'), sections.about);
  const [first] = code.cases;
  const count = code.cases.length;
  const cases = heading(ui.t('errbook.common.cases', { count }), sections.cases);
  if (hasFoldedCases(code)) return [...guideHeadings, cases, ...handling, about];
  if (count > 1) {
    return [
      cases,
      ...guideHeadings,
      ...handling,
      ...code.cases.map((errorCase) => heading(formatCaseLabel(errorCase), errorCase.id)),
      about,
    ];
  }
  const response = first ? findExampleHeading(code, first, catalog) : null;
  return [
    ...guideHeadings,
    ...(first?.description && !isOnlyText(first)
      ? [heading(ui.t('errbook.code.description'), sections.description)]
      : []),
    ...(['causes', 'actions', 'links'] as const).flatMap((name) =>
      first && first[name].length > 0
        ? [heading(ui.t(`errbook.code.${name}`, { owner: catalog.about.owner }), sections[name])]
        : [],
    ),
    ...(response === null ? [] : [heading(ui.t(response), sections.response)]),
    ...handling,
    about,
  ];
}
