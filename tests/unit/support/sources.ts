import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ImportText } from '../../../src/importers/importer.ts';
import { fixtureRoot } from './catalogs.ts';

/** Reads a source of the frozen catalogs. */
export function readFixtureSource(file: string): ImportText {
  return { file, text: readFileSync(path.join(fixtureRoot, 'sources', file), 'utf8') };
}

/** Folder with excerpts of sources. */
export const fixtures = path.resolve('tests/fixtures/sources');

/** Importer options: the format of errors in the excerpts. */
export const documentedOptions = {
  documented: {
    shortMessage: '$title',
    longMessage: '$message',
    code: '$code',
    meta: '$meta',
  },
};

/** Reads a small excerpt of a source. */
export function readFixture(file: string): ImportText {
  return { file, text: readFileSync(path.join(fixtures, file), 'utf8') };
}
