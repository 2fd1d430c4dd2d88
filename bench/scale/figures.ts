/** The results of each tool and size in a JSON file, so that the script can measure one site again without the others. */
import path from 'node:path';
import { createFiguresFile } from '../figures-file.ts';
import type { Times } from '../search/figures.ts';

const file = path.join(import.meta.dirname, 'figures.json');

/** The tools, in the order of the tables. */
export const toolIds = ['errbook', 'starlight', 'vitepress', 'docusaurus'] as const;
export type ToolId = (typeof toolIds)[number];

/** The numbers of codes of the sites. */
export const sizes = [312, 1000, 10_000, 50_000] as const;
export type Size = (typeof sizes)[number];

/** The results of one tool and one size. Sizes are in bytes; all except `siteBytes` are compressed. */
export interface Figures {
  versions: string;
  date: string;
  machine: string;
  /** The number of HTML files. */
  pages: number;
  builds: Build[];
  /** The size of all files of the site, not compressed. */
  siteBytes: number;
  /** The median size of the HTML of code pages. */
  codeHtml: number;
  /** The size of the first load of a code page. */
  codeLoad: number;
  /** The size of the HTML of the catalog page. */
  catalogHtml: number;
  times: Times;
}

export interface Build {
  seconds: number;
  cpuSeconds: number;
  peakBytes: number;
  /** The seconds of each phase. Empty for other tools, whose output does not show them. */
  phases: Record<string, number>;
}

/** The results, or the reason why the build failed. */
export type Outcome = Figures | { failed: string };

export type AllFigures = Partial<Record<ToolId, Partial<Record<Size, Outcome>>>>;

export const { read: readFigures, write: writeFigures } = createFiguresFile<AllFigures>(file);
