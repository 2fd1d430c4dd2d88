/** Finds differences between a paste and the catalog. */
import { isDocumentedStatus, type Status } from '../../catalog/text/http-status.ts';
import { listEntryStatuses } from '../../search/index/entries.ts';
import { fold } from '../../search/normalize/spelling.ts';
import { isToolKey } from '../read/keys.ts';
import type { Difference } from '../reasons.ts';
import type { CodeFinding } from './code-finding.ts';
import { isFound } from './text-fit.ts';

/** How many fields are listed. */
const maxFields = 3;
const messageAfterCode = /^: +(\p{L}+ +\S+ +\S[^\n]*)/u;
const maxMessageLength = 300;
/** Three words: a shorter text is not a message. */
const sentencePattern = /\S+\s+\S+\s+\S/;

/** Finds the differences of an error whose code is in the paste. */
export function findDifferences(finding: CodeFinding, text: string): Difference[] {
  return [
    ...findStatusOfCode(finding),
    ...findMessageDifference(finding, text),
    ...findUnknownFields(finding),
    ...findSpelling(finding, text),
  ];
}

/** Finds a status that is not one of the documented ones. If a status is not known, there is no difference. */
export function findStatusDifference(
  status: number | null,
  documented: readonly Status[],
): Difference[] {
  if (status === null || documented.length === 0) return [];
  if (isDocumentedStatus(status, documented)) return [];
  return [{ difference: 'status', status, documented }];
}

function findStatusOfCode({ occurrence, context, fit, rivals }: CodeFinding): Difference[] {
  const ofCase = rivals.length === 0 ? (fit?.errorCase.statuses ?? []) : [];
  const documented = ofCase.length === 0 ? listEntryStatuses(occurrence.entry) : ofCase;
  return findStatusDifference(context.status, documented);
}

function findMessageDifference(finding: CodeFinding, text: string): Difference[] {
  const { context, fit } = finding;
  if (!fit || isFound(fit.message)) return [];
  const isSimilar = fit.message.how === 'similar';
  if (isFound(fit.title) && !isSimilar) return [];
  const sent = context.texts.find(
    ({ isMessage, isCut, text }) => isMessage && !isCut && sentencePattern.test(text),
  );
  const { errorCase } = fit;
  if (errorCase.entry.envelope.texts.length === 0) {
    const message = sent?.text ?? findMessageAfterCode(finding, text);
    return message === null ? [] : [{ difference: 'unexpected-message', message }];
  }
  if (!sent) return [];
  if (isSimilar) return [{ difference: 'wording' }];
  // Without a documented message, no wording is a difference.
  if (!errorCase.message || errorCase.message.isDescription) return [];
  return [{ difference: 'unknown-message', message: sent.text }];
}

/** Finds the message that a program prints after a code: `Error: INVALID_NAME: The name is empty`; `null` for none. */
function findMessageAfterCode({ occurrence }: CodeFinding, text: string): string | null {
  const [code] = occurrence.codes;
  if (code?.placement !== 'text') return null;
  return messageAfterCode.exec(text.slice(code.end, code.end + maxMessageLength))?.[1] ?? null;
}

/** Finds fields that errors of the API do not have. */
function findUnknownFields({ occurrence, context }: CodeFinding): Difference[] {
  const { envelope, cases } = occurrence.entry;
  if (!context.keys || envelope.all.length === 0) return [];
  const documented = [envelope.all, envelope.parameters, envelope.extra].flat();
  const ofMeta = cases.flatMap(({ metaKeys }) => metaKeys ?? []);
  const known = new Set([...documented, ...ofMeta].map(fold));
  const fields = [...context.keys]
    .filter(([folded, key]) => key !== '' && folded !== '')
    .filter(([folded, key]) => !known.has(folded) && !isToolKey(key))
    .map(([, key]) => key)
    .slice(0, maxFields);
  return fields.length === 0 ? [] : [{ difference: 'unknown-fields', fields }];
}

function findSpelling({ occurrence }: CodeFinding, text: string): Difference[] {
  const { codes, entry } = occurrence;
  const [first] = codes;
  const isExact = codes.some((code) => code.isExact || code.placement === 'docs-url');
  if (!first || isExact) return [];
  const pasted = text.slice(first.start, first.end);
  return [{ difference: 'spelling', pasted, code: entry.label }];
}
