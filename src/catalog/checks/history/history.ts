import { toSlug } from '../../model/addresses.ts';
import type { Group } from '../../model/group.ts';
import type { Issue } from '../../files/issue.ts';
import type { Located } from '../../files/located.ts';
import { isCodeRename, listNamesSince, readRenames, type Renames } from '../../model/renames.ts';
import type { Change } from '../../files/schema.ts';
import type { ParsedCatalog } from '../../files/parse-catalog.ts';
import { suggest } from '../../files/names.ts';

/**
 * Checks that everything that was published still has a page, or a redirect to one.
 *
 * @param codes every code that has a page
 */
export function checkHistory(
  { history, guides, broken }: ParsedCatalog,
  groups: readonly Group[],
  codes: ReadonlySet<string>,
): Issue[] {
  const names = new Set(
    groups.flatMap(({ code, records }) => (code === null ? [records[0]?.data.name] : [])),
  );
  const renames = readRenames(history.map(({ data }) => data));
  const renamed = new Set(history.flatMap(({ data }) => (isCodeRename(data) ? [keyOf(data)] : [])));
  const kept = new Set(
    guides.flatMap(({ data }) => data.previousSlugs.map((slug) => slug.toLowerCase())),
  );
  const leads = ({ code, name = '' }: Change) =>
    (code === null ? names.has(name) || broken.has(name) : codes.has(code)) ||
    kept.has(toSlug(code ?? name).toLowerCase());
  const slugs = new Set([...groups.map(({ slug }) => slug.toLowerCase()), ...kept]);
  const circles = new Set<string>();
  return history.flatMap((change) => {
    // Renames of cases are checked with the cases.
    if (change.data.toName !== undefined) return [];
    if (isCodeRename(change.data)) return checkRename(change, renames, codes, circles);
    if (change.data.slug !== undefined && leads(change.data)) {
      return checkSlug(change, change.data.slug, slugs);
    }
    if (leads(change.data) || renamed.has(keyOf(change.data))) return [];
    return [
      change.issue(
        ['code'],
        `\`${change.data.code ?? change.data.name ?? ''}\` was published, but no longer has a page, so its docs URL would break.`,
        'Restore its record in errors.yaml, with `retired: { date: YYYY-MM-DD }` if the API no longer sends it. If it was renamed, add a line with `change: renamed` and `to: <the new code>`.',
      ),
    ];
  });
}

/** Checks that a recorded URL is the URL of a page, or redirects to one. */
function checkSlug(change: Located<Change>, slug: string, slugs: ReadonlySet<string>): Issue[] {
  if (slugs.has(slug.toLowerCase())) return [];
  const label = change.data.code ?? change.data.name ?? '';
  return [
    change.issue(
      ['slug'],
      `The URL \`${slug}\` of \`${label}\` was published, but no longer leads to a page.`,
      `Add it to the guide of the code: previousSlugs: [${slug}]`,
    ),
  ];
}

/** Checks that a rename leads to a page, perhaps through other renames. Each wrong line is reported once. */
function checkRename(
  change: Located<Change>,
  renames: Renames,
  codes: ReadonlySet<string>,
  circles: Set<string>,
): Issue[] {
  const { code, name, to } = change.data;
  if (to === undefined) {
    const message = `The new code of \`${code ?? name ?? ''}\` is missing.`;
    const hint =
      code === null || name === undefined
        ? 'Add it: to: "..."'
        : 'Add it: to: "...", or toName: "..." if only the name of the case is new.';
    return [change.issue(['change'], message, hint)];
  }
  if (code === to) {
    return [
      change.issue(
        ['to'],
        `\`${code}\` is renamed to itself.`,
        'Write the new code, or delete the line.',
      ),
    ];
  }
  const chain = listNamesSince(to, renames);
  if (chain.some((name) => codes.has(name))) return [];
  const last = chain.at(-1) ?? to;
  if (!renames.has(last)) {
    return last === to
      ? [
          change.issue(
            ['to'],
            `The new code \`${to}\` is not in errors.yaml.`,
            suggest(to, codes, 'Add its record.'),
          ),
        ]
      : [];
  }
  // Only the lines of the circle are wrong, and one issue per circle is enough.
  if (code === null || !chain.includes(code) || circles.has(code)) return [];
  for (const renamed of chain) circles.add(renamed);
  const circle = [code, ...chain].map((item) => `\`${item}\``).join(' → ');
  return [
    change.issue(
      ['to'],
      `The renames ${circle} form a circle, and none of the codes is in errors.yaml.`,
      'Add the record of the code that the API sends now, or correct `to`.',
    ),
  ];
}

function keyOf({ code, name }: Change): string {
  return JSON.stringify(code ?? [name]);
}
