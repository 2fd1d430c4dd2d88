import type { Issue } from '../files/issue.ts';
import type { Located } from '../files/located.ts';
import type { ParsedCatalog } from '../files/parse-catalog.ts';
import type { ErrorRecord } from '../files/schema.ts';
import type { Path } from '../files/yaml-text.ts';

type Written = Partial<
  Pick<ErrorRecord, 'retry' | 'retryAfter' | 'retryReason' | 'outcome' | 'outcomeCheck'>
>;

type Problem = Pick<Issue, 'message' | 'hint'>;

/** Checks that the details of answers are next to an answer that they can belong to. */
export function checkAnswers({ records, guides }: ParsedCatalog): Issue[] {
  return [
    ...records.flatMap((record) => checkPlace(record.data, record, [])),
    ...guides.flatMap((guide) => [
      ...checkPlace(guide.data, guide, []),
      ...Object.entries(guide.data.cases).flatMap(([name, corrections]) =>
        checkPlace(corrections, guide, ['cases', name]),
      ),
    ]),
  ];
}

function checkPlace(
  written: Written,
  located: Pick<Located<unknown>, 'issueAtKey'>,
  base: Path,
): Issue[] {
  const fail = (field: string, { message, hint }: Problem) =>
    located.issueAtKey([...base, field], message, hint);
  const time = findTimeProblem(written);
  const { outcome, outcomeCheck, retry, retryReason } = written;
  return [
    ...(retryReason === undefined || retry !== undefined
      ? []
      : [
          fail('retryReason', {
            message: '`retryReason` has no `retry` next to it.',
            hint: 'Add it, for example retry: never.',
          }),
        ]),
    ...(time ? [fail('retryAfter', time)] : []),
    ...(outcomeCheck === undefined || outcome !== undefined
      ? []
      : [
          fail('outcomeCheck', {
            message: '`outcomeCheck` has no `outcome` next to it.',
            hint: 'Add it, for example outcome: unknown.',
          }),
        ]),
  ];
}

function findTimeProblem({ retry, retryAfter }: Written): Problem | null {
  if (retryAfter === undefined) return null;
  if (retry === undefined) {
    return {
      message: '`retryAfter` has no `retry` next to it.',
      hint: 'Add retry: later, or retry: backoff if it can succeed soon.',
    };
  }
  if (retry !== 'later' && retry !== 'backoff') {
    return {
      message: `\`retryAfter\` does not fit \`retry: ${retry}\`, because waiting does not help.`,
      hint: 'Write retry: later or retry: backoff, or remove `retryAfter`.',
    };
  }
  if (retryAfter.header !== undefined || retryAfter.field !== undefined) return null;
  return {
    message: '`retryAfter` names no header and no field.',
    hint: 'Write `header`, `field`, or both: retryAfter: { header: Retry-After }',
  };
}
