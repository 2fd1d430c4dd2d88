import { readFileSync, rmSync } from 'node:fs';
import type { HookParameters } from 'astro';

/**
 * A document that the pages write during a build for an integration that works on the finished site: it has the catalogs
 * at hand, which nobody has to read once more then. It is no part of the site.
 */
export interface BuildNote {
  /** Adds its route, for `astro:config:setup`. There is none in dev. */
  inject: (hook: Pick<HookParameters<'astro:config:setup'>, 'command' | 'injectRoute'>) => void;
  /** Its text, and takes it out of the site, for `astro:build:done`. */
  take: (dir: URL) => string;
}

/**
 * @param name of its file while it is there. Astro would leave the route out where `public/` has a file of that name, so
 *   it is none that a host knows.
 * @param entrypoint the module that answers with it
 */
export function buildNote(name: string, entrypoint: string): BuildNote {
  return {
    inject({ command, injectRoute }) {
      if (command === 'build') injectRoute({ pattern: `/${name}`, entrypoint });
    },
    take(dir) {
      const file = new URL(name, dir);
      const text = readFileSync(file, 'utf8');
      rmSync(file);
      return text;
    },
  };
}
