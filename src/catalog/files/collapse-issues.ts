import type { Issue } from './issue.ts';

/** The most issues of one kind that are reported for a file. */
const mostAlike = 20;

/**
 * Shortens a long list of issues of one file that have the same cause, such as a field that is misspelled in every
 * record, or a wrong indent that makes records the items of another list. The last issue of a kind has the number of
 * those that are left out.
 *
 * @param most the most issues of one kind
 */
export function collapseIssues(issues: readonly Issue[], most = mostAlike): Issue[] {
  const byKind = Map.groupBy(issues, kindOf);
  const counts = new Map<string, number>();
  return issues.flatMap((issue) => {
    const kind = kindOf(issue);
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count > most) return [];
    const rest = (byKind.get(kind)?.length ?? 0) - most;
    if (count < most || rest <= 0) return [issue];
    const more = rest === 1 ? 'One more problem' : `${rest} more problems`;
    return [
      { ...issue, hint: `${issue.hint} ${more} of this kind in this file may follow from it.` },
    ];
  });
}

/** The message without values. The first value is the name of the field, which is part of the kind. */
function kindOf({ message }: Issue): string {
  const [field = '', ...rest] = message.split(/(`[^`]*`)/);
  return [field, rest[0], ...rest.slice(1).map((part) => (part.startsWith('`') ? '' : part))].join(
    '',
  );
}
