/** Reads the fields, statuses, docs URLs, and signs of APIs of a paste. */
import type { Entry } from '../../search/index/entries.ts';
import { findDocsUrls, type DocsUrl } from './docs-urls.ts';
import type { Fields } from './fields.ts';
import { selectParts } from './parts.ts';
import { readFields } from './read-fields.ts';
import type { Sign, SignFinder } from './signs.ts';
import { findStatuses, type StatusMention } from './statuses.ts';

/** A paste with its fields, HTTP statuses, docs URLs, and signs of APIs. */
export interface ParsedPaste extends Fields {
  statuses: readonly StatusMention[];
  docsUrls: readonly DocsUrl[];
  signs: readonly Sign[];
  /** The position up to which the fields were read. */
  readTo: number;
}

/** Options for reading a paste. */
export interface ParseOptions {
  /** The positions of codes and messages. The fields of a long text are read around them. */
  positions: readonly number[];
  /** The folded keys of errors in the APIs of the catalogs. */
  knownKeys: ReadonlySet<string>;
  /** Returns the code whose page has this path below the base, in lowercase. */
  entryAt: (path: string) => Entry | undefined;
  findSigns: SignFinder;
}

/**
 * Reads a paste.
 *
 * @yields at intervals, so that a caller can let other tasks run
 */
export function* parsePaste(
  text: string,
  { positions, knownKeys, entryAt, findSigns }: ParseOptions,
): Generator<undefined, ParsedPaste> {
  const parts = selectParts(text, positions);
  const fields = yield* readFields(text, { parts, knownKeys });
  yield;
  const statuses = findStatuses(text);
  const docsUrls = findDocsUrls(text, entryAt);
  const signs = findSigns(text);
  return { ...fields, statuses, docsUrls, signs, readTo: parts.at(-1)?.[1] ?? 0 };
}
