/** What the time of a build of Errbook goes to, by what it prints. */
import type { Run } from '../measure.ts';

/** What the output says at the end of each phase, in order. */
const ends: readonly (readonly [phase: string, said: RegExp])[] = [
  ['Reading the catalogs', /\[content\] Synced content/],
  ['Bundling (Vite)', /generating static routes/],
  ['Rendering and writing files (Astro)', /✓ Completed in/],
];
const indexed = /Full-text index of \d+ HTML files written in (\d+) ms/;

/**
 * Seconds of the phases of a build; nothing where it prints other words.
 *
 * @param said see {@link Run}
 */
export function phasesOf({ seconds, said }: Pick<Run, 'seconds' | 'said'>): Record<string, number> {
  const phases: Record<string, number> = {};
  let from = 0;
  let piece = 0;
  for (const [phase, end] of ends) {
    while (piece < said.length && !end.test(said[piece]?.[1] ?? '')) piece++;
    const at = said[piece]?.[0];
    if (at === undefined) return {};
    phases[phase] = at - from;
    from = at;
  }
  const milliseconds = said.map(([, text]) => indexed.exec(text)?.[1]).find(Boolean);
  if (milliseconds === undefined) return {};
  const index = Number(milliseconds) / 1000;
  phases['Full-text index (Pagefind)'] = index;
  phases['Sitemap, policy, headers'] = seconds - from - index;
  return phases;
}
