/** Finds what a paste without a known error contains: codes that are in no catalog, and signs of an API. */
import type { Api } from '../search/index/decode.ts';
import type { CatalogIndex } from './match/catalog-index.ts';
import { isCommonCodeKey } from './read/keys.ts';
import type { ParsedPaste } from './read/parse-paste.ts';
import { readValue } from './read/values.ts';

const maxForeignCodes = 3;
/** How many fields are checked. */
const maxFields = 2000;
const maxCodeLength = 120;
const codePattern = /^[\p{L}\p{N}_$@.:/#-]+$/u;

/** The API that a paste is from, although its catalog does not contain the error. */
export interface UnlistedError {
  api: Api;
  /** The class of the SDK and what to log to see the code; `null` if the class is not in the paste. */
  sdkError: { name: string; expression: string } | null;
}

/** Finds the values of keys for codes that are in no catalog. */
export function findForeignCodes(paste: ParsedPaste, { codes, finder }: CatalogIndex): string[] {
  const { text, fields } = paste;
  const constants = new Set(finder.index.apis.flatMap(({ signs }) => signs));
  const found = new Map<string, boolean>();
  for (const field of fields.slice(0, maxFields)) {
    const isLong = field.end - field.start > maxCodeLength;
    if (isLong || field.isObject || !isCommonCodeKey(field.key)) continue;
    const value = readValue(text, field).trim();
    const isCode = codePattern.test(value) && /\p{L}/u.test(value) && !value.startsWith('http');
    if (!isCode || constants.has(value) || codes.findWhole(value).length > 0) continue;
    found.set(value, found.get(value) === true || /code$/i.test(field.key));
  }
  // The value of `type` or `name` is often a constant of an SDK, so a code takes precedence over it.
  const values = [...found.keys()];
  const ofCodeKeys = values.filter((value) => found.get(value));
  return (ofCodeKeys.length > 0 ? ofCodeKeys : values).slice(0, maxForeignCodes);
}

/** Finds the only API whose signs are in a paste; `null` for none or several. */
export function findUnlistedError({ signs }: ParsedPaste): UnlistedError | null {
  const [first] = signs;
  if (!first || signs.some(({ api }) => api !== first.api)) return null;
  const { api } = first;
  const [sdkError = null] = signs.flatMap(({ name }) => {
    const expression = Object.hasOwn(api.sdkErrors, name) ? api.sdkErrors[name] : undefined;
    return expression === undefined ? [] : [{ name, expression }];
  });
  return { api, sdkError };
}
