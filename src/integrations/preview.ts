import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { recoverSite } from '../built-site/replace.ts';
import { findBasePath } from '../hosting/site-files.ts';

/** Lets `npm run serve` serve a built site below the base path that it was built for. */
export function previewBasePath(): AstroIntegration {
  return {
    name: 'errbook-preview',
    hooks: {
      'astro:config:setup'({ command, config, updateConfig, logger }) {
        if (command !== 'preview') return;
        recoverSite(fileURLToPath(config.outDir));
        const home = new URL('index.html', config.outDir);
        const base = existsSync(home) ? findBasePath(readFileSync(home, 'utf8')) : undefined;
        if (base === undefined || base === config.base.replace(/(?<=.)\/$/, '')) return;
        logger.info(`The site was built for the base path ${base}, so it is served there.`);
        updateConfig({ base });
      },
    },
  };
}
