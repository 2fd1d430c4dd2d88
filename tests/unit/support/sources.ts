import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ImportText } from '../../../src/importers/importer.ts';
import { fixtureRoot } from './catalogs.ts';

/** A source of the frozen catalogs. */
export function fixtureSource(file: string): ImportText {
  return { file, text: readFileSync(path.join(fixtureRoot, 'sources', file), 'utf8') };
}

/** Where the excerpts of sources are. */
export const fixtures = path.resolve('tests/fixtures/sources');

/** How the documentation of the excerpts shows an error. */
export const documentedOptions = {
  documented: {
    shortMessage: '$title',
    longMessage: '$message',
    code: '$code',
    meta: '$meta',
  },
};

/** A small excerpt of a source. */
export function fixture(file: string): ImportText {
  return { file, text: readFileSync(path.join(fixtures, file), 'utf8') };
}
