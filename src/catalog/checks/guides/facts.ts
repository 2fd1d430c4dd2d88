import type { Issue } from '../../files/issue.ts';
import { lookUp } from '../../files/names.ts';
import type { ParsedCatalog } from '../../files/parse-catalog.ts';
import type { GuideSource } from '../../files/parse-guide.ts';
import type { retryKinds } from '../../files/answer-schema.ts';
import { spell, type Group } from '../../model/group.ts';
import type { Status } from '../../text/http-status.ts';

type Retry = (typeof retryKinds)[number];

/** Statuses after which the same request can succeed later although nothing was fixed (RFC 9110, 4918, 8470, 6585). */
const passing = [408, 409, 423, 425, 429];
/** Statuses that can also mean that a quota or a payment was used up for some time. */
const spent = [402, 403];

const fits: Record<Retry, (status: number) => boolean> = {
  never: (status) => ![429, 503].includes(status),
  'after-fix': (status) => status < 500 && status !== 429,
  backoff: (status) => passing.includes(status) || status >= 500,
  later: (status) => [...passing, ...spent].includes(status) || status >= 500,
};

/**
 * Checks that every code has a guide with the answers that readers need most, that every case of several has a note, and
 * that answers fit the status. Only for catalogs with rules for guides.
 */
export function checkGuideFacts({ about }: ParsedCatalog, groups: readonly Group[]): Issue[] {
  const rules = about?.data.guides;
  if (!about || !rules) return [];
  const defaultStatus = about.data.envelope?.status;
  return groups.flatMap((group) => {
    const { guide, records } = group;
    const [first] = records;
    if (records.every(({ data }) => data.retired)) return [];
    if (!guide) {
      const headings = rules.sections.map((title) => `"${title}"`).join(', ');
      return first
        ? [
            first.issue(
              [],
              `\`${spell(group)}\` has no guide, but catalog.yaml has rules for guides.`,
              `Write codes/${group.slug}.md with the sections ${headings}.`,
            ),
          ]
        : [];
    }
    return [
      ...(['retry', 'fixBy'] as const).flatMap((field) => checkAnswer(field, guide, group)),
      ...(records.length > 1 ? checkNotes(guide, group) : []),
      ...checkRetries(guide, group, defaultStatus),
    ];
  });
}

function checkAnswer(field: 'retry' | 'fixBy', guide: GuideSource, group: Group): Issue[] {
  const isAnswered = group.records.every(
    ({ data }, index) =>
      (findCase(guide, group, index)?.[1][field] ?? guide.data[field] ?? data[field]) !== undefined,
  );
  if (isAnswered) return [];
  const example = field === 'retry' ? 'retry: after-fix' : 'fixBy: developer';
  return [
    guide.issue(
      [],
      `This guide has no \`${field}\`, and not every case has one.`,
      `Add it to the front matter, for example ${example}.`,
    ),
  ];
}

function checkNotes(guide: GuideSource, group: Group): Issue[] {
  return group.records.flatMap(({ data }, index) => {
    if (data.retired || findCase(guide, group, index)?.[1].note !== undefined) return [];
    const name = data.name ?? group.caseIds[index] ?? '';
    return [
      guide.issue(
        ['cases'],
        `The case \`${name}\` has no note.`,
        `Say how readers recognize it: cases: { ${JSON.stringify(name)}: { note: "..." } }`,
      ),
    ];
  });
}

function checkRetries(
  guide: GuideSource,
  group: Group,
  defaultStatus: Status | Status[] | undefined,
): Issue[] {
  const problems = group.records.flatMap(({ data }, index) => {
    const [name, own] = findCase(guide, group, index) ?? [];
    const retry = own?.retry ?? guide.data.retry;
    if (retry === undefined) return [];
    const { retryReason: reason } = own?.retry === undefined ? guide.data : own;
    const statuses = [own?.status ?? data.status ?? defaultStatus ?? []].flat();
    const known = statuses.filter((status) => typeof status === 'number' && status >= 400);
    if (reason !== undefined || known.length === 0 || known.length < statuses.length) return [];
    if (known.some((status) => fits[retry](Number(status)))) return [];
    const path =
      own?.retry !== undefined && name !== undefined ? ['cases', name, 'retry'] : ['retry'];
    return [{ path, retry, status: known.join(', ') }];
  });
  const seen = new Set<string>();
  return problems.flatMap(({ path, retry, status }) => {
    const key = path.join('\0');
    if (seen.has(key)) return [];
    seen.add(key);
    return [
      guide.issue(
        path,
        `\`retry: ${retry}\` does not fit the status ${status}.`,
        'Correct it, or say why it is right: retryReason: "..."',
      ),
    ];
  });
}

/** Returns what a guide says about a case, with the name that it uses for it. */
function findCase({ data }: GuideSource, { records, caseIds }: Group, index: number) {
  const names = [caseIds[index], records[index]?.data.name, records[index]?.data.id];
  for (const name of names) {
    const found = name === undefined ? undefined : lookUp(data.cases, name);
    if (name !== undefined && found) return [name, found] as const;
  }
  return undefined;
}
