import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { countRules, mostRules } from '../hosting/redirects.ts';

/** Astro would leave the route out where `public/` has a file of its name. */
const route = '_redirects.errbook';

/** Writes `_redirects` into a build. Only hosts read it, so dev has no such address. */
export function redirectsOf(): AstroIntegration {
  return {
    name: 'errbook-redirects',
    hooks: {
      'astro:config:setup'({ command, injectRoute }) {
        if (command !== 'build') return;
        injectRoute({ pattern: `/${route}`, entrypoint: './src/pages/_redirects.ts' });
      },
      'astro:build:done'({ dir, logger }) {
        const made = new URL(route, dir);
        const file = new URL('_redirects', dir);
        // Of two rules for one address the first counts, so what a team has in `public/` comes first.
        const own = existsSync(file) ? readFileSync(file, 'utf8').replace(/(?<!\n)$/, '\n') : '';
        const text = own + readFileSync(made, 'utf8');
        writeFileSync(file, text);
        rmSync(made);
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
