/** Finds the reasons for a match. */
import { isDocumentedStatus } from '../../catalog/text/http-status.ts';
import type { EntryCase } from '../../search/index/entries.ts';
import type { Reason } from '../reasons.ts';
import { findTextEvidence, type CaseFit } from './case-fit.ts';
import type { CodeFinding } from './code-finding.ts';
import { isFound } from './text-fit.ts';

/** Finds the reasons for an error whose code is in the paste. */
export function findCodeReasons(finding: CodeFinding): Reason[] {
  const { occurrence, fit, rivals, isNamed } = finding;
  const { entry, codes } = occurrence;
  const [first] = codes;
  const code: Reason = {
    reason: 'code',
    code: codes.find(({ isValue }) => !isValue) ? entry.label : (first?.name ?? entry.label),
    placement: first?.placement ?? 'text',
    key: first?.key ?? '',
    isExact: codes.some(({ isExact }) => isExact),
  };
  if (!fit) return [code, ...findOperationReason(rivals, entry.cases)];
  if (isNamed) return [code, { reason: 'case-in-docs-url' }];
  return [
    code,
    ...findTextReasons(fit),
    ...findOperationReason([fit, ...rivals], entry.cases),
    ...(entry.cases.length > 1 ? findCaseReason(finding, fit) : []),
  ];
}

/** Finds the reasons for an error that is identified only by its message. */
export function findMessageReasons(
  fit: CaseFit,
  rivals: readonly CaseFit[],
  sign: string | null,
): Reason[] {
  const api = fit.errorCase.entry.catalogTitle;
  return [
    { reason: 'no-code' },
    ...(sign === null ? [] : [{ reason: 'sign' as const, sign, api }]),
    ...findTextReasons(fit),
    ...findOperationReason([fit, ...rivals], fit.errorCase.entry.cases),
    ...(rivals.length === 0
      ? []
      : [{ reason: 'same-text-elsewhere' as const, cases: rivals.map(nameCase) }]),
  ];
}

function findTextReasons(fit: CaseFit): Reason[] {
  const evidence = findTextEvidence(fit);
  return evidence === null ? [] : [{ reason: evidence }];
}

/** Finds the operation for which cases are documented, if it tells them apart from other cases of the code. */
function findOperationReason(fits: readonly CaseFit[], cases: readonly EntryCase[]): Reason[] {
  const [operation] = fits.flatMap((fit) => fit.operation ?? []);
  if (operation === undefined || fits.some((fit) => fit.operation === null)) return [];
  const isTelling = cases.some(({ operations }) => !operations.includes(operation));
  return isTelling ? [{ reason: 'operation', operation }] : [];
}

/** Finds the reason why it is this case of the code. */
function findCaseReason({ rivals, context }: CodeFinding, fit: CaseFit): Reason[] {
  const { errorCase, message, title } = fit;
  const { cases } = errorCase.entry;
  const count = cases.length - 1;
  if (rivals.length > 0) {
    return isFound(message) || isFound(title)
      ? [{ reason: 'same-texts', cases: rivals.map(nameCase) }]
      : [{ reason: 'case-open', count: cases.length }];
  }
  if (isFound(message)) {
    const same = cases.filter((other) => other !== errorCase && hasSameMessage(other, errorCase));
    if (same.length === 0) return [{ reason: 'only-message', count }];
    const names = same.map(({ name }) => name ?? '');
    return [{ reason: 'same-message', cases: names, by: findDistinction(fit) }];
  }
  if (isFound(title)) return [{ reason: 'only-short-message', count }];
  if (fit.operation !== null) return [];
  if (message.how === 'similar') return [{ reason: 'most-similar', count }];
  const { status } = context;
  const isStatusTelling =
    status !== null &&
    isDocumentedStatus(status, errorCase.statuses) &&
    cases.some((other) => !isDocumentedStatus(status, other.statuses));
  return [{ reason: isStatusTelling ? 'status-and-fields' : 'fields' }];
}

function hasSameMessage(a: EntryCase, b: EntryCase): boolean {
  return a.message !== null && a.message.text === b.message?.text;
}

/** Finds what distinguishes a case from others with the same message. */
function findDistinction({
  errorCase,
  title,
  operation,
}: CaseFit): Extract<Reason, { reason: 'same-message' }>['by'] {
  if (isFound(title)) return 'short-message';
  if (operation !== null) return 'operation';
  return errorCase.metaKeys === null ? 'no-meta' : 'meta';
}

function nameCase({ errorCase }: CaseFit): string {
  return errorCase.name ?? errorCase.entry.label;
}
