import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { countRules, mostRules } from '../hosting/redirects.ts';
import { buildNote } from './build-note.ts';

/** Writes `_redirects` into a build. Only hosts read it, so dev has no such address. */
export function redirects(): AstroIntegration {
  const note = buildNote('_redirects.errbook', './src/pages/_redirects.ts');
  return {
    name: 'errbook-redirects',
    hooks: {
      'astro:config:setup': note.inject,
      'astro:build:done'({ dir, logger }) {
        const file = new URL('_redirects', dir);
        // Of two rules for one address the first counts, so what a team has in `public/` comes first.
        const existing = existsSync(file)
          ? readFileSync(file, 'utf8').replace(/(?<!\n)$/, '\n')
          : '';
        const text = existing + note.take(dir);
        writeFileSync(file, text);
        const rules = countRules(text);
        if (rules > mostRules) {
          logger.warn(
            `_redirects has ${rules} rules, and Cloudflare Pages reads ${mostRules} of them. At the other former ` +
              'addresses the pages lead on by themselves.',
          );
        }
      },
    },
  };
}
