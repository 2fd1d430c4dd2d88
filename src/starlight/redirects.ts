import { existsSync, readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { countRules, mostRules } from '../hosting/redirects.ts';

/** Writes `_redirects` into a build. Nothing else reads it, so that dev has no such address. */
export function redirectsOf(): AstroIntegration {
  return {
    name: 'errbook-redirects',
    hooks: {
      'astro:config:setup'({ command, injectRoute }) {
        if (command !== 'build') return;
        injectRoute({ pattern: '/_redirects', entrypoint: './src/pages/_redirects.ts' });
      },
      'astro:build:done'({ dir, logger }) {
        const file = new URL('_redirects', dir);
        const rules = existsSync(file) ? countRules(readFileSync(file, 'utf8')) : 0;
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
