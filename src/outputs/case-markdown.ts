import { listCaseExamples } from '../catalog/model/examples.ts';
import { formatExamples } from './guide-fix.ts';
import { toCodePath } from '../catalog/model/addresses.ts';
import { questions } from '../catalog/model/answers.ts';
import { formatCaseLabel, type Case, type Code } from '../catalog/model/catalog.ts';
import { usesHttp, type CatalogView } from '../catalog/model/view.ts';
import { formatTextList, formatTextMarkdown } from '../catalog/text/api-text.ts';
import { cleanDescription } from '../catalog/text/description.ts';
import { formatStatus } from '../catalog/text/http-status.ts';
import { findLifecycle } from '../catalog/text/lifecycle.ts';
import { toWords } from '../catalog/text/words.ts';
import { formatAnswerLine, listAnswers, listOwnAnswers } from './answer-text.ts';
import type { DocumentSite } from './document-site.ts';
import { listFieldFacts, type FieldFact } from './field-text.ts';
import { formatExample, formatPlaceholders } from './example-markdown.ts';
import {
  escapeMarkdown,
  formatCodeBlock,
  formatCodeSpan,
  formatLink,
  formatList,
} from '../catalog/text/markdown.ts';

/** The fields of a case that have a fixed place in the document. Any other field becomes an item of the list of facts. */
const placedFields: ReadonlySet<string> = new Set([
  'id',
  'previousIds',
  'name',
  'status',
  'statuses',
  'since',
  'category',
  'deprecated',
  'retired',
  'operations',
  'fields',
  'meta',
  'title',
  'message',
  'arguments',
  'envelope',
  'description',
  'causes',
  'actions',
  'links',
  'note',
  'fromGuide',
  'meanings',
  ...Object.values(questions).flat(),
] satisfies (keyof Case)[]);

/**
 * Formats the blocks of a case: heading, facts, the texts of the API, note, and the example response.
 *
 * @param linkTo returns a link to another code of the catalog, as Markdown
 */
export function formatCaseMarkdown(
  code: Code,
  errorCase: Case,
  catalog: CatalogView,
  site: DocumentSite,
  linkTo: (code: string) => string,
): string[] {
  const { t } = site.ui;
  const { message, note } = errorCase;
  const isOnly = code.cases.length === 1;
  const placeholders = formatPlaceholders(errorCase, code, catalog, site);
  const { texts } = catalog.about;
  const url = site.url(toCodePath(code.catalog, code.slug));
  const description = formatTextMarkdown(cleanDescription(errorCase), texts, url);
  const owner = escapeMarkdown(catalog.about.owner);
  return [
    isOnly
      ? `## ${t('errbook.outputs.error')}`
      : `## ${t('errbook.outputs.case', { case: formatCodeSpan(formatCaseLabel(errorCase)) })}`,
    formatList(listFacts(code, errorCase, catalog, site, linkTo)),
    ...(message === null
      ? [t('errbook.outputs.noMessage')]
      : [t('errbook.outputs.message'), formatCodeBlock(message, 'text')]),
    ...(placeholders === '' ? [] : [t('errbook.outputs.placeholders'), placeholders]),
    ...(description.length === 0
      ? [t('errbook.outputs.noDescription')]
      : [t('errbook.outputs.description', { owner }), ...description]),
    ...formatAdvice(errorCase, catalog.about, url, t),
    ...(note === null
      ? []
      : [
          t('errbook.outputs.note', {
            site: escapeMarkdown(site.title),
            note: escapeMarkdown(note),
          }),
        ]),
    ...listOwnAnswers(code, errorCase, 'guide', site.ui).map((answer) =>
      t('errbook.outputs.note', {
        site: escapeMarkdown(site.title),
        note: formatAnswerLine(answer, site.ui, escapeMarkdown, formatCodeSpan),
      }),
    ),
    ...formatExamples(listCaseExamples(code, errorCase), site.ui, escapeMarkdown),
    ...formatExample(code, errorCase, catalog, site),
  ];
}

/** Formats the causes, the actions, and the links of the API. */
function formatAdvice(
  { causes, actions, links }: Case,
  { owner, texts }: CatalogView['about'],
  url: string,
  t: DocumentSite['ui']['t'],
): string[] {
  const values = { owner: escapeMarkdown(owner) };
  const list = (name: 'causes' | 'actions', items: readonly string[]) =>
    items.length === 0
      ? []
      : [t(`errbook.outputs.${name}`, values), ...formatTextList(items, texts, url)];
  return [
    ...list('causes', causes),
    ...list('actions', actions),
    ...(links.length === 0
      ? []
      : [
          t('errbook.outputs.links', values),
          formatList(links.map(({ title, url: target }) => formatLink(title, target))),
        ]),
  ];
}

/** Formats the lifecycle of a code or a case as items of a list: state, reason, and replacements. */
export function listLifecycle(
  state: Pick<Case, 'deprecated' | 'retired'>,
  { ui: { t, date } }: Pick<DocumentSite, 'ui'>,
  linkTo: (code: string) => string,
): string[] {
  const lifecycle = findLifecycle(state);
  if (lifecycle === null) return [t('errbook.outputs.current')];
  const { isRetired, retiredOn, retiredIn, deprecatedSince, reason, replacedBy } = lifecycle;
  const codes = replacedBy.map(linkTo).join(t('errbook.common.separator'));
  return [
    !isRetired
      ? t('errbook.outputs.deprecated')
      : retiredOn === null
        ? t('errbook.outputs.retiredUndated')
        : t('errbook.outputs.retired', { date: date(retiredOn) }),
    ...listReleases({ deprecatedSince, retiredIn }, t),
    t('errbook.outputs.reason', {
      reason: reason ? escapeMarkdown(reason) : t('errbook.outputs.notDocumented'),
    }),
    t('errbook.outputs.replacedBy', { codes: codes || t('errbook.outputs.notDocumented') }),
  ];
}

function listReleases(
  releases: Readonly<Record<'deprecatedSince' | 'retiredIn', string | null>>,
  t: DocumentSite['ui']['t'],
): string[] {
  return (['deprecatedSince', 'retiredIn'] as const).flatMap((name) => {
    const release = releases[name];
    return release === null
      ? []
      : [t(`errbook.outputs.${name}`, { release: formatCodeSpan(release) })];
  });
}

function listFacts(
  code: Code,
  errorCase: Case,
  catalog: CatalogView,
  site: DocumentSite,
  linkTo: (code: string) => string,
): string[] {
  const { t } = site.ui;
  const unknown = t('errbook.outputs.notDocumented');
  const { id, name, statuses, since, meta, title, operations } = errorCase;
  const category = catalog.categories.find((item) => item.id === errorCase.category);
  const isOnly = code.cases.length === 1;
  const separator = t('errbook.common.separator');
  const url = `<${site.url(toCodePath(code.catalog, code.slug))}#${encodeURI(id)}>`;
  return [
    t('errbook.outputs.name', { name: name === null ? unknown : formatCodeSpan(name) }),
    ...(usesHttp(catalog)
      ? [
          t('errbook.outputs.status', {
            status: statuses.map(formatStatus).join(separator) || unknown,
          }),
        ]
      : []),
    t('errbook.outputs.categories', {
      count: 1,
      categories: category ? escapeMarkdown(category.title) : unknown,
    }),
    ...(since === null ? [] : [t('errbook.outputs.since', { release: formatCodeSpan(since) })]),
    ...(isOnly ? [] : listLifecycle(errorCase, site, linkTo)),
    t('errbook.outputs.returnedBy', {
      operations: operations.map((name) => formatCodeSpan(name)).join(separator) || unknown,
    }),
    ...listAnswers(errorCase, 'api', site.ui).map((answer) =>
      formatAnswerLine(answer, site.ui, escapeMarkdown, formatCodeSpan),
    ),
    ...listFieldFacts(catalog.about.fields, [errorCase], site.ui).map((fact) =>
      formatField(fact, site),
    ),
    t('errbook.outputs.meta', {
      meta: meta === null ? unknown : formatCodeSpan(JSON.stringify(meta)),
    }),
    t('errbook.outputs.shortMessage', {
      message: title === null ? unknown : formatCodeSpan(title, t('errbook.outputs.empty')),
    }),
    ...listOtherFields(errorCase).map(([field, value]) =>
      t('errbook.outputs.field', { field: toWords(field), value: value ?? unknown }),
    ),
    ...(isOnly ? [] : [t('errbook.outputs.docsUrl', { url })]),
  ];
}

function formatField({ field, texts, meaning }: FieldFact, { ui: { t } }: DocumentSite): string {
  const format = {
    code: (text: string) => formatCodeSpan(text),
    link: (text: string) => formatLink(text, text),
  }[field.type as string];
  const value = texts.map(format ?? escapeMarkdown).join(t('errbook.common.separator'));
  const title = escapeMarkdown(field.title);
  return meaning === null
    ? t('errbook.outputs.field', { field: title, value })
    : t('errbook.outputs.fieldWithMeaning', {
        field: title,
        value,
        meaning: escapeMarkdown(meaning),
      });
}

/** Lists the fields without a fixed place, with their values as Markdown; `null` if a value is not documented. */
function listOtherFields(errorCase: Case): [field: string, value: string | null][] {
  return Object.entries(errorCase)
    .filter(([field]) => !placedFields.has(field))
    .map(([field, value]: [string, unknown]) => {
      if (value === null || (Array.isArray(value) && value.length === 0)) return [field, null];
      return [
        field,
        typeof value === 'string' ? escapeMarkdown(value) : formatCodeSpan(JSON.stringify(value)),
      ];
    });
}
