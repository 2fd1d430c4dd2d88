/** Formats reasons and differences as sentences in the language of the interface. */
import type { UiText, UiTextKey } from '../ui-text/ui-text.ts';
import type { ConfidenceLevel, Explanation } from './explanation.ts';
import type { CodePlacement, Difference, Reason } from './reasons.ts';

const maxQuoteLength = 90;

const confidenceKeys: Readonly<Record<ConfidenceLevel, UiTextKey>> = {
  sure: 'errbook.paste.confidenceSure',
  likely: 'errbook.paste.confidenceLikely',
  possible: 'errbook.paste.confidencePossible',
};

const placementKeys: Readonly<
  Record<CodePlacement, readonly [exact: UiTextKey, respelled: UiTextKey]>
> = {
  'whole-paste': ['errbook.paste.codeWholePaste', 'errbook.paste.codeWholePasteRespelled'],
  'docs-url': ['errbook.paste.codeInDocsUrl', 'errbook.paste.codeInDocsUrlRespelled'],
  'documented-key': [
    'errbook.paste.codeAtDocumentedKey',
    'errbook.paste.codeAtDocumentedKeyRespelled',
  ],
  'common-key': ['errbook.paste.codeAtCommonKey', 'errbook.paste.codeAtCommonKeyRespelled'],
  'other-key': ['errbook.paste.codeAtOtherKey', 'errbook.paste.codeAtOtherKeyRespelled'],
  quoted: ['errbook.paste.codeInQuotes', 'errbook.paste.codeInQuotesRespelled'],
  text: ['errbook.paste.codeInText', 'errbook.paste.codeInTextRespelled'],
  'plain-word': ['errbook.paste.codeAsPlainWord', 'errbook.paste.codeAsPlainWordRespelled'],
};

const distinctionKeys: Readonly<
  Record<Extract<Reason, { reason: 'same-message' }>['by'], UiTextKey>
> = {
  'short-message': 'errbook.paste.sameMessageByShortMessage',
  operation: 'errbook.paste.sameMessageByOperation',
  meta: 'errbook.paste.sameMessageByMeta',
  'no-meta': 'errbook.paste.sameMessageByNoMeta',
};

/** Sentences about the other case of a code, and about several. */
const otherCasesKeys: Readonly<
  Record<
    'only-message' | 'only-short-message' | 'most-similar',
    readonly [singular: UiTextKey, plural: UiTextKey]
  >
> = {
  'only-message': ['errbook.paste.otherMessage', 'errbook.paste.onlyMessage'],
  'only-short-message': ['errbook.paste.otherShortMessage', 'errbook.paste.onlyShortMessage'],
  'most-similar': ['errbook.paste.otherLessSimilar', 'errbook.paste.mostSimilar'],
};

/** Returns the name of a confidence level. */
export function formatConfidence(level: ConfidenceLevel, ui: UiText): string {
  return ui.t(confidenceKeys[level]);
}

/** Formats a reason as one or two sentences. */
export function formatReason(reason: Reason, ui: UiText): string {
  switch (reason.reason) {
    case 'code': {
      const [exact, respelled] = placementKeys[reason.placement];
      const { code, key } = reason;
      return ui.t(reason.isExact ? exact : respelled, { code, key });
    }
    case 'no-code':
      return ui.t('errbook.paste.noCode');
    case 'sign':
      return ui.t('errbook.paste.sign', { sign: reason.sign, api: reason.api });
    case 'case-in-docs-url':
      return ui.t('errbook.paste.caseInDocsUrl');
    case 'whole-message':
      return ui.t('errbook.paste.wholeMessage');
    case 'message-inside':
      return ui.t('errbook.paste.messageInside');
    case 'first-sentence':
      return ui.t('errbook.paste.firstSentence');
    case 'short-message':
      return ui.t('errbook.paste.shortMessage');
    case 'description':
      return ui.t('errbook.paste.descriptionInside');
    case 'similar-message':
      return ui.t('errbook.paste.similarMessage');
    case 'same-texts':
      return ui.t('errbook.paste.sameTexts', listCases(reason.cases, ui));
    case 'same-text-elsewhere':
      return ui.t('errbook.paste.sameTextElsewhere', { cases: ui.list(reason.cases) });
    case 'case-open':
      return ui.t('errbook.paste.caseOpen', { count: reason.count });
    case 'only-message':
    case 'only-short-message':
    case 'most-similar': {
      const [singular, plural] = otherCasesKeys[reason.reason];
      const { count } = reason;
      return count === 1 ? ui.t(singular) : ui.t(plural, { count });
    }
    case 'same-message':
      return ui.t(distinctionKeys[reason.by], listCases(reason.cases, ui));
    case 'operation':
      return ui.t('errbook.paste.operation', { operation: reason.operation });
    case 'status-and-fields':
      return ui.t('errbook.paste.statusAndFields');
    case 'fields':
      return ui.t('errbook.paste.fields');
  }
}

/** Formats a difference as a sentence. */
export function formatDifference(difference: Difference, ui: UiText): string {
  switch (difference.difference) {
    case 'status': {
      const status = String(difference.status);
      const documented = ui.list(difference.documented.map(String), 'disjunction');
      return ui.t('errbook.paste.differentStatus', { status, documented });
    }
    case 'wording':
      return ui.t('errbook.paste.differentWording');
    case 'unknown-message':
      return ui.t('errbook.paste.unknownMessage', { message: shorten(difference.message) });
    case 'unexpected-message':
      return ui.t('errbook.paste.unexpectedMessage', { message: shorten(difference.message) });
    case 'unknown-fields': {
      const { fields } = difference;
      const values = { count: fields.length, fields: ui.list(fields) };
      return ui.t('errbook.paste.unknownFields', values);
    }
    case 'spelling': {
      const { pasted, code } = difference;
      return ui.t('errbook.paste.differentSpelling', { pasted, code });
    }
  }
}

/** Formats what is known about a paste without a known error: a sentence, and what to do next. */
export function formatUnknown(
  { foreign, unlisted }: Pick<Explanation, 'foreign' | 'unlisted'>,
  ui: UiText,
): { lead: string; advice: string[] } {
  const codes = ui.list(foreign);
  if (unlisted === null) {
    const lead =
      foreign.length > 0
        ? ui.t('errbook.paste.foreignLead', { codes })
        : ui.t('errbook.paste.nothingLead');
    return { lead, advice: [] };
  }
  const { api, sdkError } = unlisted;
  if (foreign.length > 0) {
    const count = foreign.length;
    return { lead: ui.t('errbook.paste.unlisted', { count, api: api.title, codes }), advice: [] };
  }
  const advice =
    sdkError === null
      ? ui.t('errbook.paste.pasteResponse')
      : ui.t('errbook.paste.logCode', { expression: sdkError.expression });
  return { lead: ui.t('errbook.paste.withoutCode', { api: api.title }), advice: [advice] };
}

function listCases(cases: readonly string[], ui: UiText): { count: number; cases: string } {
  return { count: cases.length, cases: ui.list(cases) };
}

/** Shortens a text from the paste to one line. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > maxQuoteLength ? `${line.slice(0, maxQuoteLength - 3)}…` : line;
}
