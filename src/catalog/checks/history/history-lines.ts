import type { Issue } from '../../files/issue.ts';
import type { Located } from '../../files/located.ts';
import type { Change } from '../../files/schema.ts';

/** The fields of a line that only some changes have. */
const changesWith = {
  to: ['renamed'],
  toName: ['renamed'],
  fields: ['changed'],
  slug: ['changed', 'added', 'deprecated', 'retired'],
} as const;

/** Checks that the lines of a history are in order, that none is repeated, and that none has a field without a meaning. */
export function checkHistoryLines(history: readonly Located<Change>[]): Issue[] {
  const seen = new Set<string>();
  let last = '';
  return history.flatMap((line) => {
    const { date, change } = line.data;
    const issues: Issue[] = [];
    if (date < last) {
      const message = `The line is dated ${date}, but a line above it is dated ${last}.`;
      issues.push(line.issue(['date'], message, 'Sort the lines by date, the oldest first.'));
    } else {
      last = date;
    }
    const content = JSON.stringify(Object.entries(line.data).sort());
    if (seen.has(content)) {
      issues.push(line.issue([], 'The line is a duplicate.', 'Delete one of the lines.'));
    }
    seen.add(content);
    for (const [field, changes] of Object.entries(changesWith)) {
      const isGiven = line.data[field as keyof typeof changesWith] !== undefined;
      if (!isGiven || changes.some((known) => known === change)) continue;
      const message = `\`${field}\` has no meaning for \`change: ${change}\`, and would be ignored.`;
      const hint = `Write \`change: ${changes[0]}\`, or remove \`${field}\`.`;
      issues.push(line.issueAtKey([field], message, hint));
    }
    return issues;
  });
}
