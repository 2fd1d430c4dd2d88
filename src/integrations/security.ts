import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { AllowedSources } from '../hosting/allowed-sources.ts';
import { addPolicy } from '../hosting/content-security-policy.ts';
import { createHeaderRules } from '../hosting/header-rules.ts';
import { formatHeaders } from '../hosting/headers-file.ts';
import { hashInlineScripts } from '../hosting/inline-scripts.ts';
import { listFiles } from '../loaders/read-sources.ts';

/**
 * Writes the content security policy into every built page, and the headers of the site into `_headers`. The hashes are
 * those of the scripts in the built pages, so it runs after everything else that writes pages. The policy of Astro
 * covers only Astro's scripts.
 *
 * @param base the base path of the site, such as `/` or `/docs/errors`
 * @param allowed what the site may load from other hosts
 */
export function security(base: string, allowed: AllowedSources): AstroIntegration {
  return {
    name: 'errbook-security',
    hooks: {
      'astro:build:done'({ dir }) {
        const hashes = new Set<string>();
        const folder = fileURLToPath(dir);
        for (const page of listFiles(folder, '.html')) {
          const file = path.join(folder, page);
          const html = readFileSync(file, 'utf8');
          const pageHashes = hashInlineScripts(html);
          for (const hash of pageHashes) hashes.add(hash);
          writeFileSync(file, addPolicy(html, pageHashes, allowed));
        }
        // Sorted, so that the same site always gives the same file.
        const rules = createHeaderRules([...hashes].sort(), allowed);
        const file = new URL('_headers', dir);
        // A team can add rules in `public/`.
        const added = existsSync(file) ? readFileSync(file, 'utf8') : '';
        writeFileSync(file, formatHeaders(rules, base) + added);
      },
    },
  };
}
