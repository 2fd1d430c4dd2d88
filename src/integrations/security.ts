import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withPolicy } from '../hosting/content-security-policy.ts';
import { headerRules, headersFile } from '../hosting/headers-file.ts';
import { inlineScriptHashes } from '../hosting/inline-scripts.ts';
import { builtPages } from './built-pages.ts';

/**
 * Puts the content security policy into every built page, and the headers of the site into `_headers`. It goes by what
 * was built, so it comes after everything else that writes pages: Astro's own policy knows no script but Astro's.
 */
export function securityOf(base: string): AstroIntegration {
  return {
    name: 'errbook-security',
    hooks: {
      'astro:build:done'({ dir }) {
        const hashes = new Set<string>();
        const folder = fileURLToPath(dir);
        for (const page of builtPages(folder)) {
          const file = path.join(folder, page);
          const html = readFileSync(file, 'utf8');
          const own = inlineScriptHashes(html);
          for (const hash of own) hashes.add(hash);
          writeFileSync(file, withPolicy(html, own));
        }
        // Sorted, so that the same site is the same file.
        const rules = headerRules(base, [...hashes].sort());
        const file = new URL('_headers', dir);
        // What a team has in `public/` adds to it.
        const added = existsSync(file) ? readFileSync(file, 'utf8') : '';
        writeFileSync(file, headersFile(rules) + added);
      },
    },
  };
}
