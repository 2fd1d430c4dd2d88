/** The fragment of a code's page with a case and the reader's values. Fragments are never sent to a server. */
import type { PlaceholderValue } from '../text/template.ts';

/** The content of a fragment. */
export interface CaseFragment {
  /** Id of the case; `''` for none. */
  id: string;
  values: readonly PlaceholderValue[];
}

/** Longer values are truncated, because anybody can create a link. */
export const longestValue = 200;
/** No message has more placeholders; further values are ignored. */
const mostValues = 20;

/** Formats a fragment: `#UserNotFound?userID=user_1`; `''` if there is neither a case nor a value. */
export function toFragment({ id, values }: CaseFragment): string {
  const parameters = new URLSearchParams(
    values.map(({ name, value }) => [name, value.toWellFormed()]),
  );
  const query = parameters.size > 0 ? `?${parameters.toString()}` : '';
  return id === '' && query === '' ? '' : `#${encodeURIComponent(id)}${query}`;
}

/**
 * Returns the path of a case with the reader's values. A page with only one case needs no id in the fragment.
 *
 * @param page the page of the code: its path, and its cases
 * @param caseId `null` for the page as a whole
 */
export function toCasePath(
  { path, cases }: { path: string; cases: readonly unknown[] },
  caseId: string | null,
  values: readonly PlaceholderValue[] = [],
): string {
  return path + toFragment({ id: cases.length > 1 ? (caseId ?? '') : '', values });
}

/** Reads a fragment, with or without `#`. Never throws. */
export function readFragment(hash: string): CaseFragment {
  const [name = '', query = ''] = hash.replace(/^#/, '').split(/\?(.*)/s);
  const values = [...new URLSearchParams(query)].slice(0, mostValues).map(([key, value]) => ({
    name: key,
    value: Array.from(value).slice(0, longestValue).join(''),
  }));
  return { id: decodeSafely(name), values };
}

/** Decodes a part of a URL. A part that cannot be decoded is returned unchanged. */
export function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
