import { caseIds, isCatalogId, reservedCatalogs, slugProblem, toSlug } from './address.ts';
import type { Issue } from './issue.ts';
import { groupRecords, spell, type Group } from './join.ts';
import type { GuideSource, Located, ParsedCatalog } from './source.ts';
import type { CatalogFile, ErrorRecord } from './schema.ts';
import { nearest } from './words.ts';

/** Compares what the files of a catalog say about each other and reports every contradiction. */
export function checkCatalog(parsed: ParsedCatalog, takenPaths: ReadonlySet<string>): Issue[] {
  const groups = groupRecords(parsed.records, parsed.guides);
  const codes = new Set([
    ...groups.flatMap(({ code }) => (code === null ? [] : [code])),
    ...parsed.broken,
  ]);
  return [
    ...checkId(parsed, takenPaths),
    ...checkCategories(parsed),
    ...checkTwice(groups),
    ...checkAddresses(groups),
    // Where the code of some record cannot be read, any code that seems to be missing may be that one.
    ...(parsed.knowsCodes
      ? [
          ...checkListedCodes(parsed, codes),
          ...[...parsed.records, ...parsed.guides].flatMap((one) => checkReplacements(one, codes)),
          ...checkGuides(parsed, groups),
          ...checkHistory(parsed, groups, codes),
        ]
      : []),
  ];
}

function checkId({ id, folder }: ParsedCatalog, takenPaths: ReadonlySet<string>): Issue[] {
  const at = { file: folder, line: 1, column: 1 };
  if (!isCatalogId(id)) {
    const message = `The folder name \`${id}\` cannot be the address of a catalog.`;
    return [
      { ...at, message, hint: 'Name it with a-z, 0-9 and hyphens only, for example payments-api.' },
    ];
  }
  if (takenPaths.has(id) || reservedCatalogs.includes(id)) {
    const message = `The address /${id}/ belongs to a page of the site.`;
    return [{ ...at, message, hint: 'Give the folder of the catalog another name.' }];
  }
  return [];
}

function checkCategories({ about, records, guides }: ParsedCatalog): Issue[] {
  if (!about) return [];
  const ids = about.data.categories.map(({ id }) => id);
  const known = new Set(ids);
  const unknown = (located: Located<unknown>, path: PropertyKey[], category: string | undefined) =>
    category === undefined || known.has(category)
      ? []
      : [
          located.issue(
            path,
            `There is no category \`${category}\` in catalog.yaml.`,
            suggestion(category, ids, 'Add it to `categories` in catalog.yaml, or correct the id.'),
          ),
        ];
  return [
    ...repeatedCategories(about),
    ...records.flatMap((record) => unknown(record, ['category'], record.data.category)),
    ...guides.flatMap((guide) =>
      Object.entries(guide.data.cases).flatMap(([name, one]) =>
        unknown(guide, ['cases', name, 'category'], one.category),
      ),
    ),
  ];
}

function repeatedCategories(about: Located<CatalogFile>): Issue[] {
  const seen = new Set<string>();
  return about.data.categories.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      about.issue(
        ['categories', index, 'id'],
        `The category id \`${id}\` is used twice.`,
        'Give each category an id of its own.',
      ),
    ];
  });
}

function checkListedCodes({ about }: ParsedCatalog, codes: ReadonlySet<string>): Issue[] {
  if (!about) return [];
  const categoryOf = new Map<string, string>();
  return about.data.categories.flatMap(({ id, codes: listed = [] }, index) =>
    listed.flatMap((code, position) => {
      const path = ['categories', index, 'codes', position];
      if (!codes.has(code)) {
        return [
          about.issue(
            path,
            `There is no code \`${code}\` in errors.yaml.`,
            suggestion(code, codes, 'Take it out of the category.'),
          ),
        ];
      }
      const other = categoryOf.get(code);
      categoryOf.set(code, id);
      return other === undefined
        ? []
        : [
            about.issue(
              path,
              `\`${code}\` is listed in \`${other}\` already.`,
              'List a code in one category.',
            ),
          ];
    }),
  );
}

/** Replacements that a record names itself, or a guide for single cases. */
function checkReplacements(
  one: Located<ErrorRecord> | GuideSource,
  codes: ReadonlySet<string>,
): Issue[] {
  const facts: [PropertyKey[], Pick<ErrorRecord, 'deprecated' | 'retired'>][] =
    'stem' in one
      ? Object.entries(one.data.cases).map(([name, corrections]) => [['cases', name], corrections])
      : [[[], one.data]];
  return facts.flatMap(([path, values]) =>
    (['deprecated', 'retired'] as const).flatMap((field) =>
      (values[field]?.replacedBy ?? []).flatMap((code, index) =>
        codes.has(code)
          ? []
          : [
              one.issue(
                [...path, field, 'replacedBy', index],
                `The replacement \`${code}\` is not a code of this catalog.`,
                suggestion(code, codes, 'Name a code of errors.yaml, or leave `replacedBy` out.'),
              ),
            ],
      ),
    ),
  );
}

function checkTwice(groups: readonly Group[]): Issue[] {
  return groups.flatMap(({ records }) => {
    const seen = new Set<string>();
    return records.flatMap((record) => {
      const content = JSON.stringify(record.data);
      if (!seen.has(content)) {
        seen.add(content);
        return [];
      }
      return [
        record.issue(
          [],
          `This record of \`${record.data.code}\` is written twice.`,
          'Delete one of the two.',
        ),
      ];
    });
  });
}

function checkAddresses(groups: readonly Group[]): Issue[] {
  const owners = new Map<string, Group>();
  return groups.flatMap((group) => {
    const [record] = group.records;
    if (!record) return [];
    if (group.code === null && record.data.name === undefined) {
      const message = 'A case without a code has no name, so it can have no address.';
      return [record.issue([], message, 'Give it a name: name: "..."')];
    }
    const spelled = spell(group);
    const own = group.guide?.data.slug === undefined ? null : group.guide;
    const fail = (message: string, hint: string) =>
      own
        ? own.issue(['slug'], message, hint)
        : record.issue([group.code === null ? 'name' : 'code'], message, hint);
    const problem = slugProblem(group.slug);
    if (problem !== null) {
      return [fail(`The address \`${group.slug}\` of \`${spelled}\` ${problem}.`, slugHint(group))];
    }
    const owner = owners.get(group.slug.toLowerCase());
    owners.set(group.slug.toLowerCase(), owner ?? group);
    if (!owner) return [];
    const message = `\`${spelled}\` and \`${spell(owner)}\` would have the same address, \`${group.slug}\`; addresses differ by more than case.`;
    const isSame = group.code === null && owner.code === null && spell(owner) === spelled;
    return [
      fail(message, isSame ? 'Give each case without a code a name of its own.' : slugHint(group)),
    ];
  });
}

/** Quoted as JSON, which YAML reads as it is. */
function slugHint(group: Group): string {
  const field = group.code === null ? 'name' : 'code';
  return `Give it an address of its own: a file in codes/, named as you like, with the front matter ${field}: ${JSON.stringify(spell(group))} and slug: ...`;
}

function checkGuides({ guides, broken }: ParsedCatalog, groups: readonly Group[]): Issue[] {
  const owned = new Map(
    groups.flatMap((group) => (group.guide ? [[group.guide, group] as const] : [])),
  );
  const names = groups.map(spell);
  return guides.flatMap((guide) => {
    const spelled = guide.data.code ?? guide.data.name ?? guide.stem;
    const field =
      guide.data.code !== undefined ? ['code'] : guide.data.name !== undefined ? ['name'] : [];
    const group = owned.get(guide);
    if (broken.has(spelled) || (group && broken.has(spell(group)))) return [];
    if (!group && groups.some((one) => [spell(one), toSlug(spell(one))].includes(spelled))) {
      return [
        guide.issue(
          field,
          `There is a second guide for \`${spelled}\`.`,
          'Put both into one file.',
        ),
      ];
    }
    if (!group) {
      return [
        guide.issue(
          field,
          `There is no code \`${spelled}\` in errors.yaml that this guide could belong to.`,
          suggestion(
            spelled,
            names,
            'Name the file after a code, or name the code in its front matter: code: "..."',
          ),
        ),
      ];
    }
    const ids = groupCaseIds(group);
    return Object.keys(guide.data.cases).flatMap((name) =>
      ids.includes(name)
        ? []
        : [
            guide.issue(
              ['cases', name],
              `\`${spell(group)}\` has no case \`${name}\`.`,
              suggestion(name, ids, `Its cases: ${ids.map((id) => `\`${id}\``).join(', ')}.`),
            ),
          ],
    );
  });
}

function checkHistory(
  { history, broken }: ParsedCatalog,
  groups: readonly Group[],
  codes: ReadonlySet<string>,
): Issue[] {
  const names = new Set(
    groups.flatMap(({ code, records }) => (code === null ? [records[0]?.data.name] : [])),
  );
  return history.flatMap((change) => {
    const { code, name, to } = change.data;
    const issues: Issue[] = [];
    if (code === null ? !names.has(name) && !broken.has(name ?? '') : !codes.has(code)) {
      issues.push(
        change.issue(
          ['code'],
          `\`${code ?? name ?? ''}\` was published once and has no page any more; its docs URL would break.`,
          'Put its record back into errors.yaml, with `retired: { date: YYYY-MM-DD }` where the API no longer sends it.',
        ),
      );
    }
    if (to !== undefined && !codes.has(to)) {
      issues.push(
        change.issue(
          ['to'],
          `The new code \`${to}\` is not in errors.yaml.`,
          suggestion(to, codes, 'Add its record.'),
        ),
      );
    }
    return issues;
  });
}

function groupCaseIds(group: Group): string[] {
  return caseIds(
    group.slug,
    group.records.map(({ data }) => ({ name: data.name ?? null })),
  );
}

function suggestion(word: string, candidates: Iterable<string>, otherwise: string): string {
  const guess = nearest(word, candidates);
  return guess === null ? otherwise : `Did you mean \`${guess}\`? ${otherwise}`;
}
