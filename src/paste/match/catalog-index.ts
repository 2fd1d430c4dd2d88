/** The catalogs as a paste is compared with them. */
import type { EnvelopeFields } from '../../catalog/text/envelope-fields.ts';
import type { Finder } from '../../search/finder.ts';
import type { Entry } from '../../search/index/entries.ts';
import type { CodeFinder } from '../read/codes.ts';
import type { ErrorCase } from './error-case.ts';
import type { TemplateIndex } from './template-index.ts';

/** Everything that is known about the codes of all catalogs. */
export interface CatalogIndex {
  /** Returns the cases of a code. */
  casesOf(entry: Entry): readonly ErrorCase[];
  /** Returns the keys of an error in responses of the API of a code. */
  envelopeOf(entry: Entry): EnvelopeFields;
  /** Returns the code whose page has a path below the base, in lower case. */
  entryAt(path: string): Entry | undefined;
  /** The keys of errors in all catalogs. */
  envelope: EnvelopeFields;
  templates: TemplateIndex;
  codes: CodeFinder;
  finder: Finder;
}
