/** Finds the phases of a build of Errbook in its output. */
import type { Run } from '../measure.ts';

/** The output at the end of each phase, in order. */
const ends: readonly (readonly [phase: string, pattern: RegExp])[] = [
  ['Reading the catalogs', /\[content\] Synced content/],
  ['Bundling (Vite)', /generating static routes/],
  ['Rendering and writing files (Astro)', /✓ Completed in/],
];
const fullTextPattern = /Full-text index of \d+ HTML files written in (\d+) ms/;

/**
 * Returns the seconds of each phase. The result is empty if the output does not contain the expected lines.
 *
 * @param run the duration and the output of the build, see {@link Run}
 */
export function parsePhases({
  seconds,
  output,
}: Pick<Run, 'seconds' | 'output'>): Record<string, number> {
  const phases: Record<string, number> = {};
  let start = 0;
  let chunk = 0;
  for (const [phase, pattern] of ends) {
    while (chunk < output.length && !pattern.test(output[chunk]?.[1] ?? '')) chunk++;
    const end = output[chunk]?.[0];
    if (end === undefined) return {};
    phases[phase] = end - start;
    start = end;
  }
  const milliseconds = output.map(([, text]) => fullTextPattern.exec(text)?.[1]).find(Boolean);
  if (milliseconds === undefined) return {};
  const index = Number(milliseconds) / 1000;
  phases['Full-text index (Pagefind)'] = index;
  phases['Sitemap, security policy, and headers'] = seconds - start - index;
  return phases;
}
