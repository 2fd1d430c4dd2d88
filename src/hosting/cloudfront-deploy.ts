/** The script that copies a built site to S3. */
import { contentTypes } from './content-types.ts';
import { groupHeaders, type HeaderRule } from './header-rules.ts';
import { otherCacheControl } from './cache-rules.ts';
import { hostFiles } from './site-files.ts';

/** Creates the script. It copies the files in an order in which every served page finds the files that it needs. */
export function createDeployScript(prefix: string, rules: readonly HeaderRule[]): string {
  const caching = groupHeaders(rules).find(({ name }) => name.toLowerCase() === 'cache-control');
  const kept = caching?.values ?? [];
  const groups = [...Map.groupBy(kept, ({ value }) => value)].map(
    ([value, paths]) =>
      `copy ${quoteWord(value)} --exclude '*' ${paths.map(formatInclude).join(' ')}`,
  );
  const without = kept.map(({ path }) => `--exclude ${quoteWord(path.slice(1))}`).join(' ');
  const others = caching?.otherwise ?? otherCacheControl;
  // The type that the AWS CLI guesses from a name depends on the machine.
  const guessed = Object.entries(contentTypes).filter(([, names]) =>
    names.some((name) => ['md', 'webmanifest'].includes(name)),
  );
  const typed = guessed.map(
    ([type, names]) =>
      `copy ${quoteWord(others)} --content-type ${quoteWord(type.startsWith('text/') ? `${type}; charset=utf-8` : type)} --exclude '*' ${names.map((name) => `--include ${quoteWord(`*.${name}`)}`).join(' ')}`,
  );
  const skipped = guessed.flatMap(([, names]) =>
    names.map((name) => `--exclude ${quoteWord(`*.${name}`)}`),
  );
  const rest = [without, ...skipped].filter((words) => words !== '').join(' ');
  return `#!/usr/bin/env bash
# Written by \`npm run errbook -- hosting cloudfront\`. Copies a built site to S3 and invalidates the CloudFront cache.
set -euo pipefail
if [ $# -lt 2 ]; then
  echo "Usage: $0 <bucket> <distribution id> [site folder, default: dist]" >&2
  exit 2
fi
bucket=$1 distribution=$2 folder=\${3:-dist}

copy() {
  local caching=$1
  shift
  aws s3 sync "$folder" "s3://$bucket${prefix}" --cache-control "$caching" "$@" \\
    ${[...hostFiles, '*.br', '*.gz', '.nojekyll'].map((file) => `--exclude ${quoteWord(file)}`).join(' ')}
}

# First the files that pages need. Their names change with their content.
${groups.join('\n')}
# Then the pages and everything else with a permanent name.
${[...typed, `copy ${quoteWord(others)} ${rest}`].join('\n')}
# Last, delete files that no longer exist, except those that open pages may still request.
copy ${quoteWord(others)} --delete --size-only ${without}
aws cloudfront create-invalidation --distribution-id "$distribution" --paths '${prefix}/*'
`;
}

function formatInclude({ path }: { path: string }): string {
  return `--include ${quoteWord(path.slice(1))}`;
}

function quoteWord(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
