/** The catalogs as a paste is compared with them. */
import type { EnvelopeFields } from '../../catalog/text/envelope-fields.ts';
import type { Finder } from '../../search/finder.ts';
import type { Entry } from '../../search/index/entries.ts';
import type { CodeFinder } from '../read/codes.ts';
import type { TemplateIndex } from './template-index.ts';

/** Everything that is known about the codes of all catalogs. */
export interface CatalogIndex {
  finder: Finder;
  codes: CodeFinder;
  templates: TemplateIndex;
  /** The keys of errors in all catalogs. */
  envelope: EnvelopeFields;
  /** Returns the code whose page has a path below the base, in lower case. */
  entryAt(path: string): Entry | undefined;
}
