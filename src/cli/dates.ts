import { changeSchema } from '../catalog/files/schema.ts';

/** Returns the current day in UTC, as YYYY-MM-DD. */
export function formatToday(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Returns whether a text is a date of `history.yaml`. */
export function isDate(text: string): boolean {
  return changeSchema.shape.date.safeParse(text).success;
}
