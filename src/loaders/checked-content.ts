import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import { AstroError } from 'astro/errors';
import { formatIssues, sortIssues, type Issue } from '../catalog/files/issue.ts';
import type { Memoize } from '../catalog/files/parse-catalog.ts';
import type { Catalog } from '../catalog/model/catalog.ts';
import { readContent } from './read-content.ts';
import { describeSystemError } from './system-errors.ts';

/**
 * Reads the catalogs of a site and checks the whole content, as `errbook check` does.
 *
 * @throws AstroError with all problems, without a stack
 */
export function readCheckedContent(
  { root, base }: Pick<AstroConfig, 'root' | 'base'>,
  memoize?: Memoize,
): Catalog[] {
  const folder = fileURLToPath(root);
  try {
    const { catalogs, issues } = readContent(folder, base, memoize);
    if (issues.length > 0) throw createContentError(issues);
    return catalogs;
  } catch (error) {
    const problem = describeSystemError(error, folder);
    throw problem === null ? error : withoutStack(new AstroError(problem));
  }
}

/** Creates an error with its issues, so that the code that catches it can link to the first of them. */
function createContentError(issues: readonly Issue[]): AstroError {
  const error = new AstroError(
    `The content has problems, so nothing was built.\n\n${formatIssues(issues)}`,
    'Fix the problems above. `npm run errbook -- check` runs the same checks without a build.',
  );
  return Object.assign(withoutStack(error), { issues: sortIssues(issues) });
}

/** The problem is in the content; a stack of this code would hide it. */
function withoutStack(error: AstroError): AstroError {
  error.stack = '';
  return error;
}
