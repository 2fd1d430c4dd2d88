import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { countRules, formatRedirects, listRedirects, mostRules } from '../hosting/redirects.ts';
import { readBuiltCatalogs } from './built-catalogs.ts';

/**
 * Writes `_redirects` into a build. Only hosts read it, so the development server does not serve it.
 *
 * @param root the root folder of the project
 * @param base the base path of the site, such as `/` or `/docs/errors`
 */
export function redirects(root: URL, base: string): AstroIntegration {
  const prefix = base.replace(/\/$/, '');
  return {
    name: 'errbook-redirects',
    hooks: {
      'astro:build:done'({ dir, logger }) {
        const file = new URL('_redirects', dir);
        // The first of two rules for a path counts, so rules of the team in `public/` come first.
        const existing = existsSync(file)
          ? readFileSync(file, 'utf8').replace(/(?<!\n)$/, '\n')
          : '';
        const rules = listRedirects(readBuiltCatalogs(root), (path) => prefix + path);
        const text = existing + formatRedirects(rules);
        writeFileSync(file, text);
        const count = countRules(text);
        if (count > mostRules) {
          logger.warn(
            `_redirects has ${count} rules, but Cloudflare Pages reads only the first ${mostRules}. ` +
              'At the remaining old URLs, the pages themselves redirect.',
          );
        }
      },
    },
  };
}
