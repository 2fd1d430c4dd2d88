import { formatIssues } from '../catalog/files/issue.ts';
import { relocateMarkdown } from '../catalog/text/markdown.ts';
import { listPlainTexts } from '../catalog/text/api-text.ts';
import { toView, type CatalogView } from '../catalog/model/view.ts';
import { findCommonAnswers } from '../catalog/model/answers.ts';
import type { Case, Code } from '../catalog/model/catalog.ts';
import { toCasePath } from '../catalog/model/case-fragment.ts';
import type { Entry, EntryCase } from '../search/index/entries.ts';
import { createExplainer, type Explainer } from '../paste/explain.ts';
import { createFinder, type Finder } from '../search/finder.ts';
import { readCatalogs } from '../loaders/read-sources.ts';
import { findFix, listFixExamples } from '../outputs/guide-fix.ts';
import { listFieldLines } from '../outputs/field-text.ts';
import { createIndex } from '../search/index/encode.ts';
import { en } from '../ui-text/en.ts';
import { createUiText } from '../ui-text/ui-text.ts';
import type { AnswerLinks } from './explanation-json.ts';
import { printError, type Context } from './context.ts';
import { runWithProgress } from './progress.ts';
import { readSiteAddress, createUrlBuilder } from '../hosting/site-settings.ts';

const english = createUiText(en, 'en');

/** The catalogs of a project, ready for queries. */
export interface Known {
  views: CatalogView[];
  finder: Finder;
  explainer: Explainer;
  links: AnswerLinks;
  /** Returns the URL of a path below the base path of the site. */
  urlOf(path: string): string;
  /** Returns the code of an entry of the finder. */
  codeOf(entry: Entry): Code | undefined;
}

/** Formats the parent of a code, and its sub-codes, on a line each. */
function listFamily(code: Code | undefined): string[] {
  const { parent = null, subCodes = [] } = code ?? {};
  const separator = english.t('errbook.common.separator');
  return [
    ...(parent === null ? [] : [english.t('errbook.outputs.parent', { code: parent })]),
    ...(subCodes.length === 0
      ? []
      : [english.t('errbook.outputs.subCodes', { codes: subCodes.join(separator) })]),
  ];
}

/** Formats the first cause and the first action of a case on a line each, without markup. */
function listAdvice({ causes, actions }: Case, { owner, texts }: CatalogView['about']): string[] {
  return Object.entries({ causes, actions }).flatMap(([name, [first]]) => {
    const [text] = first === undefined ? [] : listPlainTexts(first, texts);
    if (text === undefined) return [];
    return `${english.t(`errbook.outputs.${name as 'causes' | 'actions'}`, { owner })} ${text}`;
  });
}

/**
 * Reads the catalogs of the project. If they have problems, prints the problems to standard error and returns `null`.
 */
export async function readKnown(context: Context): Promise<Known | null> {
  const urlOf = createUrlBuilder(readSiteAddress(context.env));
  const { catalogs, issues } = await runWithProgress(context, 'Reading the catalogs …', () =>
    readCatalogs(context.cwd),
  );
  if (issues.length > 0) {
    printError(context, formatIssues(issues));
    return null;
  }
  const views = catalogs.map((catalog) => toView(catalog, catalog.codes));
  const finder = createFinder(createIndex(views));
  const codes = new Map(
    views.flatMap((view) => view.codes).map((code, at) => [finder.index.entries[at], code]),
  );
  const findCase = (entry: Entry, errorCase: EntryCase) =>
    codes.get(entry)?.cases[entry.cases.indexOf(errorCase)];
  const shown = new Map(
    views.map(({ id, about }) => [id, about.fields.filter(({ show }) => show !== 'none')]),
  );
  const findCases = (entry: Entry, errorCase: EntryCase | null) => {
    const found = errorCase === null ? undefined : findCase(entry, errorCase);
    return found ? [found] : (codes.get(entry)?.cases ?? []);
  };
  const facts = (entry: Entry, errorCase: EntryCase | null) => [
    ...listFamily(codes.get(entry)),
    ...listFieldLines(shown.get(entry.catalog) ?? [], findCases(entry, errorCase), english),
  ];
  const advice = (entry: Entry, errorCase: EntryCase | null) => {
    const found = errorCase === null ? undefined : findCase(entry, errorCase);
    const about = views.find(({ id }) => id === entry.catalog)?.about;
    return found && about ? listAdvice(found, about) : [];
  };
  return {
    views,
    finder,
    explainer: await createExplainer(finder),
    urlOf,
    codeOf: (entry) => codes.get(entry),
    links: {
      caseId: (entry, errorCase) => findCase(entry, errorCase)?.id ?? errorCase.id ?? '',
      facts,
      advice,
      answers: (entry, errorCase) => findCommonAnswers(findCases(entry, errorCase)),
      fix: (entry, errorCase) => {
        const code = codes.get(entry);
        const found = errorCase === null ? null : (findCase(entry, errorCase) ?? null);
        const fix = findFix(code?.guide ?? null);
        return {
          note: found?.note ?? null,
          fix: fix === null ? null : relocateMarkdown(fix, urlOf(entry.path)),
          examples: code ? listFixExamples(code, found) : [],
        };
      },
      url: (entry, errorCase, values) => urlOf(toCasePath(entry, errorCase?.id ?? null, values)),
    },
  };
}
