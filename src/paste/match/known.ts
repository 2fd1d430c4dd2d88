import type { ReadCase } from '../case-texts.ts';
import type { Entry } from '../entries.ts';
import type { Finder } from '../finder.ts';
import type { CodeFinder } from '../paste/paste-codes.ts';
import type { TemplateIndex } from './template-index.ts';

/** What all parts of the explaining work with. */
export interface Known {
  casesOf(entry: Entry): readonly ReadCase[];
  entryAt(path: string): Entry | undefined;
  templates: TemplateIndex;
  codes: CodeFinder;
  finder: Finder;
}
