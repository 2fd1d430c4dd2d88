import type { Issue } from '../files/issue.ts';
import type { Located } from '../files/located.ts';
import type { ParsedCatalog } from '../files/parse-catalog.ts';
import type { Path } from '../files/yaml-text.ts';

/** Dates before computers sent errors are mistakes. */
const earliest = '1970-01-01';

/**
 * Checks that no date is in the future.
 *
 * @param isFuture returns whether a date (`YYYY-MM-DD`) is in the future
 */
export function checkDates(
  { about, records, history, guides }: ParsedCatalog,
  isFuture: (date: string) => boolean,
): Issue[] {
  const dates: [Located<unknown>, Path, string | undefined][] = [
    ...history.map((line) => [line, ['date'], line.data.date] as const),
    ...records.map((record) => [record, ['retired', 'date'], record.data.retired?.date] as const),
    ...guides.flatMap((guide) =>
      Object.entries(guide.data.cases).map(
        ([name, { retired }]) =>
          [guide, ['cases', name, 'retired', 'date'], retired?.date] as const,
      ),
    ),
    ...(about
      ? (['date', 'imported'] as const).map(
          (field) => [about, ['source', field], about.data.source[field]] as const,
        )
      : []),
  ].map(([source, path, date]) => [source, path, date]);
  return dates.flatMap(([source, path, date]) => {
    if (date === undefined || (date >= earliest && !isFuture(date))) return [];
    const reason = date < earliest ? `before ${earliest}` : 'in the future';
    return [source.issue(path, `The date ${date} is ${reason}.`, 'Correct the date.')];
  });
}
