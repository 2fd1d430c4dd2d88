import { glob, type Loader } from 'astro/loaders';
import { readCheckedContent } from './checked-content.ts';
import { docsFolder } from './read-sources.ts';

/** Creates the loader of prose pages. If any content file has a problem, the load fails with all problems. */
export function createProseLoader(): Loader {
  const pages = glob({ base: `./${docsFolder}`, pattern: '**/[^_]*.{md,mdx}' });
  return {
    ...pages,
    async load(context) {
      readCheckedContent(context.config);
      await pages.load(context);
    },
  };
}
