/** The engines of the comparison, in the order of its columns. */
import type { Engine } from './engine.ts';
import { flexsearch } from './flexsearch.ts';
import { fuse } from './fuse.ts';
import { minisearch } from './minisearch.ts';
import { orama } from './orama.ts';
import { ufuzzy } from './ufuzzy.ts';

export const engines: readonly Engine[] = [minisearch, ufuzzy, flexsearch, orama, fuse];
