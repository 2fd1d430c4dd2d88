import type { MarkdownHeading } from 'astro';
import { isOnlyText } from '../../catalog/text/description.ts';
import type { Code } from '../../catalog/model/catalog.ts';
import type { UiText } from '../../ui-text/ui-text.ts';

/** The ids of the page's sections. They begin with `_`; no id of a case does. */
export const sections = {
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

/**
 * Lists the headings of a code's page for its table of contents.
 *
 * @param guide the headings of the guide
 */
export function listHeadings(
  code: Code,
  guide: readonly MarkdownHeading[],
  owner: string,
  hasSnippets: boolean,
  ui: UiText,
): MarkdownHeading[] {
  const heading = (text: string, slug: string): MarkdownHeading => ({ depth: 2, text, slug });
  const guideHeadings = guide.filter(({ depth }) => depth === 2);
  const handling = hasSnippets ? [heading(ui.t('errbook.code.handling'), sections.handling)] : [];
  const about = heading(ui.t('errbook.code.about'), sections.about);
  const [first] = code.cases;
  const count = code.cases.length;
  if (count > 1) {
    return [
      heading(ui.t('errbook.common.cases', { count }), sections.cases),
      ...guideHeadings,
      ...handling,
      ...code.cases.map(({ id }) => heading(id, id)),
      about,
    ];
  }
  return [
    ...guideHeadings,
    ...(first?.description && !isOnlyText(first)
      ? [heading(ui.t('errbook.code.description'), sections.description)]
      : []),
    ...(['causes', 'actions', 'links'] as const).flatMap((name) =>
      first && first[name].length > 0
        ? [heading(ui.t(`errbook.code.${name}`, { owner }), sections[name])]
        : [],
    ),
    heading(ui.t('errbook.code.response'), sections.response),
    ...handling,
    about,
  ];
}
