import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ImportText } from '../../../src/importers/importer.ts';

/** A source that ships with the project. */
export function shippedSource(file: string): ImportText {
  return { file, text: readFileSync(path.join('sources', file), 'utf8') };
}

/** Where the excerpts of sources stand. */
export const fixtures = path.resolve('tests/fixtures/sources');

/** A small excerpt of a source. */
export function fixture(file: string): ImportText {
  return { file, text: readFileSync(path.join(fixtures, file), 'utf8') };
}
