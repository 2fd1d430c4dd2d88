/** Figures of sites of several sizes, kept beside the scripts, so that one can be measured anew without the others. */
import path from 'node:path';
import { keptIn } from '../kept-figures.ts';
import type { Times } from '../search/figures.ts';

const file = path.join(import.meta.dirname, 'figures.json');

/** The tools, in the order of the tables. */
export const toolIds = ['errbook', 'starlight', 'vitepress', 'docusaurus'] as const;
export type ToolId = (typeof toolIds)[number];

/** How many codes the sites show. */
export const sizes = [312, 1000, 10_000, 50_000] as const;
export type Size = (typeof sizes)[number];

/** A built site of one tool and one size. Sizes of files are in bytes; those of single files are compressed. */
export interface Figures {
  versions: string;
  date: string;
  machine: string;
  /** HTML files. */
  pages: number;
  builds: Build[];
  /** Everything a host has to serve, not compressed. */
  siteBytes: number;
  /** The HTML of a code's page, the median of many. */
  codeHtml: number;
  /** The first load of a code's page. */
  codeLoad: number;
  /** The HTML of the page of the catalog. */
  catalogHtml: number;
  times: Times;
}

export interface Build {
  seconds: number;
  cpuSeconds: number;
  peakBytes: number;
  /** Seconds by what the build was doing, where it tells. */
  phases: Record<string, number>;
}

/** What was measured, or why there is nothing. */
export type Outcome = Figures | { failed: string };

export type AllFigures = Partial<Record<ToolId, Partial<Record<Size, Outcome>>>>;

export const { read: readFigures, write: writeFigures } = keptIn<AllFigures>(file);
