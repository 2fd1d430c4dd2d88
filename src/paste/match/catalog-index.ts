import type { Entry } from '../../search/index/entries.ts';
import type { Finder } from '../../search/finder.ts';
import type { CodeFinder } from '../read/codes.ts';
import type { TemplateIndex } from './template-index.ts';

/** What all parts of the explaining work with. */
export interface CatalogIndex {
  entryAt(path: string): Entry | undefined;
  templates: TemplateIndex;
  codes: CodeFinder;
  finder: Finder;
}
