import { changeSchema, type Change } from '../catalog/files/schema.ts';

/** Returns the current day in UTC, as YYYY-MM-DD. */
export function formatToday(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Returns the message and the hint if a text cannot be the date of a line in `history.yaml`; `null` if it can. */
export function findDateProblem(text: string): { message: string; hint: string } | null {
  if (!changeSchema.shape.date.safeParse(text).success) {
    return { message: `\`${text}\` is not a date.`, hint: 'Write it as YYYY-MM-DD.' };
  }
  // Some places are a day ahead of UTC.
  const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  return text > tomorrow
    ? {
        message: `\`${text}\` is in the future.`,
        hint: 'Choose a date that is not later than today.',
      }
    : null;
}

/**
 * Returns the date of new lines of a history, whose dates ascend. If the clock is behind, this is the date of the last
 * line.
 *
 * @returns `null` if another date was chosen that is before the last line
 */
export function findLineDate(date: string, history: readonly Change[]): string | null {
  const last = history.at(-1)?.date ?? date;
  if (date >= last) return date;
  return date === formatToday() ? last : null;
}
