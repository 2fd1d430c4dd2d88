/** The data of the catalogs that pastes are compared with. */
import type { EnvelopeFields } from '../../catalog/text/envelope-fields.ts';
import type { Finder } from '../../search/finder.ts';
import type { Entry } from '../../search/index/entries.ts';
import type { CodeFinder } from '../read/codes.ts';
import type { SignFinder } from '../read/signs.ts';
import type { TemplateIndex } from './template-index.ts';

/** The data about the codes of all catalogs. */
export interface CatalogIndex {
  finder: Finder;
  codes: CodeFinder;
  templates: TemplateIndex;
  /** The keys of errors in all catalogs. */
  envelope: EnvelopeFields;
  /** Returns the code whose page has this path below the base, in lowercase. */
  entryAt(path: string): Entry | undefined;
  findSigns: SignFinder;
}
