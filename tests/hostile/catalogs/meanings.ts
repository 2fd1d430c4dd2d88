/** Catalogs whose files are each valid, but contradict each other or published URLs, or mean nothing. */
import type { HostileCase } from '../family.ts';
import { checkProject, expectRefused, folder, readValid, type Files } from './project.ts';

const errors = `${folder}/errors.yaml`;
const history = `${folder}/history.yaml`;
const about = `${folder}/catalog.yaml`;

function refuse(name: string, files: Files, ...wrong: string[]): HostileCase {
  return { name: `meaning: ${name}`, run: () => void expectRefused(files, ...wrong) };
}
const addTo = (file: string, text: string) => ({ [file]: readValid(file) + text });
const replaceIn = (file: string, from: string, to: string) => ({
  [file]: readValid(file).replace(from, to),
});

const published = ['card_expired', 'user_locked'].flatMap((code) => [
  refuse(
    `${code} is deleted`,
    { [errors]: readValid(errors).replaceAll(`code: ${code}`, 'code: other') },
    history,
  ),
  refuse(
    `${code} in capitals`,
    { [errors]: readValid(errors).replaceAll(`code: ${code}`, `code: ${code.toUpperCase()}`) },
    history,
  ),
]);
const cases = ['ByAdmin', 'ByUser', 'CardExpired'].flatMap((name) =>
  ['Other', name.toLowerCase(), `${name}2`].map((to) =>
    refuse(
      `the case ${name} is now ${to}`,
      replaceIn(errors, `name: ${name}\n`, `name: ${to}\n`),
      history,
    ),
  ),
);
const lines = [
  'change: added, code: no_such_code',
  'change: added, code: user_locked, name: NoSuchCase',
  'change: retired, code: null, name: NoSuchCase',
  'change: renamed, code: a',
  'change: renamed, code: a, to: a',
  'change: renamed, code: a, to: no_such_code',
  'change: renamed, code: user_locked, name: A, toName: NoSuchCase',
  'change: renamed, code: user_locked, name: ByUser, toName: ByUser',
  'change: renamed, code: user_locked, toName: ByUser',
  'change: renamed, code: null, name: A, toName: B',
  'change: added, code: old_code, to: user_locked',
  'change: added, code: old_code, toName: x',
  'change: retired, code: old_code, fields: [title]',
  'change: renamed, code: a, to: old_code, slug: x',
  'change: changed, code: old_code, slug: no-such-slug',
  'change: moved, code: old_code',
  'change: added, code: ""',
  'change: added',
  'code: old_code',
  'change: [added], code: old_code',
  'change: added, code: 404',
].map((line) =>
  refuse(`a line with ${line}`, addTo(history, `- { date: 2026-02-01, ${line} }\n`), history),
);
const dates = [
  '2999-01-01',
  '9999-12-31',
  '0001-01-01',
  '1969-12-31',
  '2026-02-30',
  '2026-13-01',
  '2026-1-1',
  '01.02.2026',
  '"2026-01-01T00:00:00Z"',
  '20260101',
  '2025-12-31',
  'today',
  'null',
].flatMap((date) => [
  refuse(
    `a line of ${date}`,
    addTo(history, `- { date: ${date}, change: added, code: old_code }\n`),
    history,
  ),
  ...(date === '2025-12-31'
    ? []
    : [
        refuse(
          `retired on ${date}`,
          addTo(errors, `- { code: x, category: users, retired: { date: ${date} } }\n`),
          errors,
        ),
        refuse(
          `a source of ${date}`,
          replaceIn(about, 'date: 2026-01-31 }', `date: ${date} }`),
          about,
        ),
      ]),
]);
const circles = [
  refuse(
    'a circle of renames',
    addTo(
      history,
      '- { date: 2026-02-01, change: renamed, code: a, to: b }\n- { date: 2026-02-01, change: renamed, code: b, to: a }\n',
    ),
    history,
  ),
  refuse(
    'a circle of renamed cases',
    addTo(
      history,
      '- { date: 2026-02-01, change: renamed, code: user_locked, name: A, toName: B }\n- { date: 2026-02-01, change: renamed, code: user_locked, name: B, toName: A }\n',
    ),
    history,
  ),
  refuse(
    'a line twice',
    addTo(
      history,
      '- { date: 2026-02-01, change: added, code: old_code }\n- { date: 2026-02-01, change: added, code: old_code }\n',
    ),
    history,
  ),
  ...[1, 2, 3, 5].map((length) => {
    const records = Array.from(
      { length },
      (_, index) =>
        `- { code: c${index}, category: users, deprecated: { replacedBy: [c${(index + 1) % length}] } }\n`,
    );
    return refuse(`a circle of ${length} replacements`, addTo(errors, records.join('')), errors);
  }),
  refuse(
    'a replacement that does not exist',
    replaceIn(errors, '[user_locked]', '[user_lock]'),
    errors,
  ),
];
const unusable = [
  'con',
  'CON',
  'prn',
  'aux',
  'nul',
  'com1',
  'com9',
  'lpt1',
  'con.txt',
  'nul.json',
  'foo.',
  'foo..',
  '.foo',
  '.htaccess',
  '.well-known',
  '..',
  '.',
  '...',
  '-',
  '___',
  '!!!',
  '/',
  'x.html',
  'x.json',
  'x.MD',
  'all',
  'status',
  'categories',
  'catalog',
  'card.png',
  'llms-full.txt',
  'x'.repeat(201),
  'é'.repeat(300),
  'CARD_EXPIRED',
  'card expired!',
  ' card_expired',
];
const unusableCodes = unusable.flatMap((code): HostileCase[] => {
  const record = `- { code: ${JSON.stringify(code)}, category: users, message: x }\n`;
  const isFree = code === 'card expired!' || code === ' card_expired';
  return [
    ...(isFree
      ? []
      : [refuse(`a code ${JSON.stringify(code.slice(0, 20))}`, addTo(errors, record), errors)]),
    {
      name: `meaning: a code ${JSON.stringify(code.slice(0, 20))} with a slug`,
      run: () => {
        const guide = `---\ncode: ${JSON.stringify(code)}\nslug: safe-slug\n---\n`;
        const { issues, catalogs } = checkProject({
          ...addTo(errors, record),
          [`${folder}/codes/safe.md`]: guide,
        });
        if (issues.length > 0) throw new Error(JSON.stringify(issues[0]).slice(0, 300));
        const found = catalogs[0]?.codes.find((item) => item.code === code);
        if (found?.slug !== 'safe-slug') throw new Error('The code is lost.');
      },
    },
  ];
});
const invisible = [
  '\u0000',
  '\u0007',
  '\u001B',
  '\n',
  '\t',
  '\u007F',
  '\u0085',
  '\u00AD',
  '\u061C',
  '\u200B',
  '\u200D',
  '\u200E',
  '\u2028',
  '\u2029',
  '\u202A',
  '\u202E',
  '\u2060',
  '\u2066',
  '\uFEFF',
  '\uFFFE',
].flatMap((character) =>
  ['code', 'name'].map((field) => {
    const value = JSON.stringify(`a${character}b`).replace(
      /[\u007F-\uFFFF]/g,
      (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    const other = field === 'code' ? '' : 'code: x, ';
    return refuse(
      `${field} ${value}`,
      addTo(errors, `- { ${other}${field}: ${value}, category: users, message: x }\n`),
      errors,
    );
  }),
);
const slugs = [
  'con',
  'x.',
  '.x',
  '..',
  'a/b',
  '../x',
  'a b',
  'ä',
  'x.json',
  'all',
  'user_locked',
  'USER_LOCKED',
  'x'.repeat(201),
  '?',
  '%41',
].flatMap((slug) =>
  ['slug', 'previousSlugs'].map((field) => {
    const value = field === 'slug' ? JSON.stringify(slug) : `[${JSON.stringify(slug)}]`;
    const file = `${folder}/codes/card_expired.md`;
    return refuse(`${field}: ${slug.slice(0, 20)}`, { [file]: `---\n${field}: ${value}\n---\n` });
  }),
);
const guides = [
  'code: no_such',
  'name: NoSuch',
  'cases: { NoSuch: { note: x } }',
  'cases: { CardExpired: { category: no } }',
  'cases: { CardExpired: { status: 99 } }',
  'cases: { CardExpired: { retired: { date: 2999-01-01 } } }',
  'cases: { CardExpired: { deprecated: { replacedBy: [card_expired] } } }',
  'retry: maybe',
  'retryAfter: { header: Retry-After }',
  'outcome: maybe',
  'outcomeCheck: GET /x',
  'fixBy: nobody',
  'endUser: ""',
  'slugs: [x]',
  'previousSlugs: x',
  'previousSlugs: [x, x]',
  'previousSlugs: [card_expired]',
].map((field) =>
  refuse(
    `a guide with ${field}`,
    { [`${folder}/codes/card_expired.md`]: `---\n${field}\n---\n` },
    `${folder}/codes/card_expired.md`,
  ),
);
const templates = [
  '{{code',
  '{{code|json',
  '{{ code|json }',
  '{{',
  'x {{code\n}}',
  '{{no}}',
  '{{code|no}}',
  '{{}}',
  '{{code|}}',
  '{{constructor}}',
  '{{__proto__|json}}',
  '{{returns}}',
].map((template) =>
  refuse(
    `a snippet ${JSON.stringify(template)}`,
    replaceIn(
      about,
      'if (error.code === {{code|json}}) showHelp();',
      template.replace('\n', '\n      '),
    ),
    about,
  ),
);
const keys = [
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'prototype',
  'length',
  'then',
].map((key): HostileCase => ({
  name: `meaning: ${key} everywhere`,
  run: () => {
    const { issues, catalogs } = checkProject({
      ...addTo(
        errors,
        `- { code: ${key}, name: ${key}, category: users, message: "{${key}}", meta: { ${key}: { ${key}: kept } } }\n`,
      ),
      ...addTo(history, `- { date: 2026-02-01, change: added, code: ${key}, name: ${key} }\n`),
      ...replaceIn(
        about,
        '  samples:\n',
        `  samples:\n    ${key}: { sample: kept, byCase: { ${key}: kept } }\n`,
      ),
      [`${folder}/codes/${key}.md`]: `---\ncases: { ${key}: { note: kept } }\n---\n`,
    });
    if (issues.length > 0) throw new Error(JSON.stringify(issues[0]));
    const code = catalogs[0]?.codes.find((item) => item.code === key);
    const [found] = code?.cases ?? [];
    if (found?.note !== 'kept' || !JSON.stringify(found.meta).includes('kept'))
      throw new Error('Something is lost.');
  },
}));
const lost = ['samples', 'meta', 'body'].map((place) => {
  const key = '__proto__: { x: 1 }';
  const file = place === 'meta' ? errors : about;
  const [from, to] =
    place === 'samples'
      ? ['  samples:\n', `  samples:\n    ${key}\n`]
      : place === 'meta'
        ? ['{ param: card', `{ ${key}, param: card`]
        : ['{ code: $code', `{ ${key}, code: $code`];
  return refuse(`__proto__ in ${place}`, replaceIn(file, from, to), file);
});

/** Cases of contradictions and of values without a meaning. */
export const meaningCases: HostileCase[] = [
  published,
  cases,
  lines,
  dates,
  circles,
  unusableCodes,
  invisible,
  slugs,
  guides,
  templates,
  keys,
  lost,
].flat();
