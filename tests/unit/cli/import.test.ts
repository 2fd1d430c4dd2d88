import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { fixtureRoot, minimalCatalog } from '../support/catalogs.ts';
import { createProject } from '../support/project.ts';
import { documentedOptions, readFixture, fixtures } from '../support/sources.ts';

const folder = 'content/catalogs/example';
const about = `${folder}/catalog.yaml`;
const errors = `${folder}/errors.yaml`;
const history = `${folder}/history.yaml`;
const resolveSource = (name: string) => path.join(fixtures, name);
const day = ['--date', '2026-02-03'];
/** A catalog.yaml with the format of errors in the excerpts of docs pages. */
const documentedCatalog = minimalCatalog.replace(
  'envelope:\n',
  `envelope:\n  documented: ${JSON.stringify(documentedOptions.documented)}\n`,
);

describe('errbook import', () => {
  it('creates errors.yaml and history.yaml from a source', async () => {
    const { errbook, listFiles, read } = createProject();
    expect(await errbook('import', 'example', resolveSource('enum-3.md'), ...day)).toEqual({
      code: 0,
      stdout: `Read 3 cases from ${resolveSource('enum-3.md')} (markdown-table).
Skipped, because it belongs to no case: title: ErrorCodeEnum
Skipped, because it belongs to no case: Represents the available error responses
3 added
Wrote content/catalogs/example/errors.yaml
Wrote content/catalogs/example/history.yaml
`,
      stderr: '',
    });
    expect(listFiles()).toEqual([errors, history]);
    expect(read(errors)).toBe(`# yaml-language-server: $schema=../../schemas/errors.schema.json
# Facts: one record per case. Written by \`errbook import\`; corrections and guides belong in codes/<code>.md.
- code: INVALID_USER
  description: The user is invalid because of active model errors

- code: MFA_REQUIRED
  description: MFA is required

- code: PRIMARY_LEVEL_NOT_FOUND
  deprecated:
    reason: Outdated concept
    replacedBy: []
`);
    expect(parse(read(history))).toEqual(
      ['INVALID_USER', 'MFA_REQUIRED', 'PRIMARY_LEVEL_NOT_FOUND'].map((code) => ({
        date: '2026-02-03',
        change: 'added',
        code,
      })),
    );
  });

  it('creates content that passes the check with a catalog.yaml', async () => {
    const groups = [
      'actor-tokens',
      'allowlist-identifiers',
      'applications',
      'auth',
      'jwt-templates',
      'organizations',
    ];
    const categories = groups.map((id) => `  - { id: ${id}, title: ${id} }\n`).join('');
    const { errbook } = createProject({
      [about]: documentedCatalog + categories,
    });
    const facts = ['--facts', resolveSource('api-errors.tsv')];
    expect(
      await errbook('import', 'example', resolveSource('api-errors.txt'), ...facts),
    ).toMatchObject({
      code: 0,
    });
    expect(await errbook('check')).toEqual({
      code: 0,
      stdout: `${folder}: 6 pages, 8 cases, no problems\n`,
      stderr: '',
    });
  });

  it('changes nothing on another day if the source is the same', async () => {
    const { errbook, read } = createProject();
    const args = [
      'import',
      'example',
      resolveSource('enum-1.md'),
      '--facts',
      resolveSource('enum-operations.tsv'),
    ];
    await errbook(...args, '--date', '2026-01-01');
    const before = [read(errors), read(history)];
    const { code, stdout } = await errbook(...args, '--date', '2026-02-01');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^No changes\.$/m);
    expect(stdout).not.toContain('Wrote');
    expect([read(errors), read(history)]).toEqual(before);
  });

  it('retires removed codes, records changes, and does not change the files of people', async () => {
    const people = {
      [`${folder}/catalog.yaml`]: minimalCatalog,
      [`${folder}/codes/FLOW_NOT_FOUND.md`]: '---\nretry: never\n---\nMine.\n',
    };
    const { errbook, read } = createProject(people);
    await errbook('import', 'example', resolveSource('enum-1.md'), '--date', '2026-01-01');
    await errbook('import', 'example', resolveSource('enum-2.md'), '--date', '2026-01-02');
    const { stdout } = await errbook(
      'import',
      'example',
      resolveSource('enum-3.md'),
      '--date',
      '2026-01-03',
    );
    expect(stdout).toMatch(/^1 deprecated, 1 retired$/m);
    expect(parse(read(history))).toMatchObject([
      { date: '2026-01-01', change: 'added', code: 'FLOW_NOT_FOUND' },
      { date: '2026-01-01', change: 'added', code: 'INVALID_USER' },
      { date: '2026-01-01', change: 'added', code: 'PRIMARY_LEVEL_NOT_FOUND' },
      { date: '2026-01-02', change: 'changed', code: 'FLOW_NOT_FOUND', fields: ['description'] },
      { date: '2026-01-02', change: 'added', code: 'MFA_REQUIRED' },
      { date: '2026-01-03', change: 'deprecated', code: 'PRIMARY_LEVEL_NOT_FOUND' },
      { date: '2026-01-03', change: 'retired', code: 'FLOW_NOT_FOUND' },
    ]);
    expect((parse(read(errors)) as unknown[]).at(-1)).toEqual({
      code: 'FLOW_NOT_FOUND',
      description: 'The flow with the given identifier was not found',
      retired: { date: '2026-01-03', replacedBy: [] },
    });
    expect(await errbook('check')).toMatchObject({ code: 0 });
    for (const [file, text] of Object.entries(people)) expect(read(file)).toBe(text);
  });

  it.each(['before', 'after'])(
    'keeps a rename that a person wrote %s the first import of the new source',
    async (moment) => {
      const { errbook, read, write } = createProject({
        [`${folder}/catalog.yaml`]: minimalCatalog,
        'old.md': readFixture('enum-1.md').text,
        'new.md': readFixture('enum-1.md').text.replace('FLOW_NOT_FOUND', 'FLOW_UNKNOWN'),
      });
      await errbook('import', 'example', 'old.md', '--date', '2026-01-01');
      if (moment === 'after') await errbook('import', 'example', 'new.md', '--date', '2026-01-02');
      const records = parse(read(errors)) as { code: string; retired?: unknown }[];
      const renamed = records
        .filter(({ retired }) => !retired)
        .map((record) =>
          record.code === 'FLOW_NOT_FOUND' ? { ...record, code: 'FLOW_UNKNOWN' } : record,
        );
      const line =
        '- { date: 2026-01-02, change: renamed, code: FLOW_NOT_FOUND, to: FLOW_UNKNOWN }\n';
      write({ [errors]: stringify(renamed), [history]: `${read(history)}${line}` });
      expect(await errbook('check')).toMatchObject({ code: 0 });

      const { stdout } = await errbook('import', 'example', 'new.md', '--date', '2026-01-03');
      expect(stdout).toMatch(/^No changes\.$/m);
      expect(parse(read(errors))).toEqual(renamed);
      expect((parse(read(history)) as unknown[]).at(-1)).toEqual((parse(line) as unknown[])[0]);
      expect(await errbook('check')).toMatchObject({ code: 0 });
    },
  );

  it.each([
    ['clerk', 'clerk-backend-api.txt', 'clerk-backend-api.tsv'],
    ['code0', 'code0-errorcodeenum.md', 'code0-operations.tsv'],
  ])('changes nothing in a real catalog: %s', async (id, file, facts) => {
    const names = ['catalog.yaml', 'errors.yaml', 'history.yaml'].map(
      (name) => `content/catalogs/${id}/${name}`,
    );
    const before = Object.fromEntries(
      names.map((name) => [name, readFileSync(path.join(fixtureRoot, name), 'utf8')]),
    );
    const { errbook, read } = createProject(before);
    const result = await errbook(
      'import',
      id,
      path.join(fixtureRoot, 'sources', file),
      '--facts',
      path.join(fixtureRoot, 'sources', facts),
    );
    expect(result.stdout).toMatch(/^No changes\.$/m);
    for (const [name, text] of Object.entries(before)) expect(read(name)).toBe(text);
  });
});

describe('errbook import writes nothing', () => {
  it.each<[string, string[], string]>([
    [
      'if the source has a problem',
      [resolveSource('broken-object.txt')],
      `${resolveSource('broken-object.txt')}:5:2
  This is not a valid JSON object.
  → Compare it with the page that it was copied from.

${resolveSource('broken-object.txt')}:13:2
  This is not a valid JSON object.
  → Compare it with the page that it was copied from.

2 problems in 1 file. Nothing was written.
`,
    ],
    [
      'if the facts do not match the source',
      [resolveSource('enum-3.md'), '--facts', resolveSource('enum-operations.tsv')],
      `${resolveSource('enum-operations.tsv')}:2:1
  The source has no code \`FLOW_NOT_FOUND\`.
  → Use the same version of both.

1 problem in 1 file. Nothing was written.
`,
    ],
    [
      'if it does not recognize the format',
      [resolveSource('enum-operations.tsv')],
      `${resolveSource('enum-operations.tsv')}:1:1
  The format of the source was not recognized.
  → Set --format to one of: json-objects, markdown-table.

1 problem in 1 file. Nothing was written.
`,
    ],
  ])('%s', async (_, args, stderr) => {
    const { errbook, listFiles } = createProject({ [about]: documentedCatalog });
    expect(await errbook('import', 'example', ...args)).toEqual({ code: 1, stdout: '', stderr });
    expect(listFiles()).toEqual([about]);
  });

  it.each([
    [
      'for an unknown format',
      [resolveSource('enum-1.md'), '--format', 'xml'],
      `${resolveSource('enum-1.md')}:1:1
  The format of the source was not recognized.
  → Set --format to one of: json-objects, markdown-table.

1 problem in 1 file. Nothing was written.
`,
    ],
    [
      'for an invalid date',
      [resolveSource('enum-1.md'), '--date', 'today'],
      `--date:1:1
  \`today\` is not a date.
  → Write it as YYYY-MM-DD.

1 problem in 1 file. Nothing was written.
`,
    ],
  ])('and exits with 2 %s', async (_, args, stderr) => {
    const { errbook, listFiles } = createProject({ [about]: documentedCatalog });
    expect(await errbook('import', 'example', ...args)).toEqual({ code: 2, stdout: '', stderr });
    expect(listFiles()).toEqual([about]);
  });

  it.each([
    ['the source does not exist', ['nowhere.md'], 'nowhere.md'],
    [
      'the table of facts does not exist',
      [resolveSource('enum-1.md'), '--facts', 'nowhere.tsv'],
      'nowhere.tsv',
    ],
  ])('in one line if %s', async (_, args, file) => {
    const { errbook, listFiles } = createProject({ [about]: documentedCatalog });
    expect(await errbook('import', 'example', ...args)).toEqual({
      code: 1,
      stdout: '',
      stderr: `${file} does not exist. Check the path.\n`,
    });
    expect(listFiles()).toEqual([about]);
  });

  it('if the existing files have problems', async () => {
    const before = { [errors]: '- code: A\n  status: 99\n', [history]: '- oops\n' };
    const { errbook, listFiles, read } = createProject(before);
    const { code, stderr } = await errbook('import', 'example', resolveSource('enum-1.md'));
    expect(code).toBe(1);
    expect(stderr).toContain(
      `${errors}:2:11\n  \`status\` is \`99\`, which is not an HTTP status code.\n`,
    );
    expect(stderr).toContain(`${history}:1:3\n`);
    expect(stderr).toMatch(/2 problems in 2 files. Nothing was written\.\n$/);
    expect(listFiles()).toEqual([errors, history]);
    for (const [file, text] of Object.entries(before)) expect(read(file)).toBe(text);
  });

  it('without the argument for the source', async () => {
    const { code, stderr } = await createProject().errbook('import', 'example');
    expect(code).toBe(2);
    expect(stderr).toContain("missing required argument 'source'");
  });

  it.each([
    [
      'for a date that does not exist',
      ['example', resolveSource('enum-1.md'), '--date', '2026-99-99'],
    ],
    ['for a catalog id that cannot be part of a URL', ['My API', resolveSource('enum-1.md')]],
    ['outside of the content', ['../../evil', resolveSource('enum-1.md')]],
  ])('%s', async (_, args) => {
    const { errbook, listFiles } = createProject();
    expect(await errbook('import', ...args)).toMatchObject({ code: 2 });
    expect(listFiles()).toEqual([]);
  });

  it('for a source without cases, which would retire every code', async () => {
    const { errbook, read, write } = createProject();
    await errbook('import', 'example', resolveSource('enum-1.md'));
    const before = read(errors);
    write({ 'empty.md': '| Value | Description |\n|---|---|\n' });
    const { code } = await errbook('import', 'example', 'empty.md');
    expect([code, read(errors)]).toEqual([1, before]);
  });

  it('that it could not read again', async () => {
    const { errbook } = createProject({ 'facts.tsv': 'code\toperation\nINVALID_USER\t\n' });
    await errbook('import', 'example', resolveSource('enum-1.md'), '--facts', 'facts.tsv');
    expect(await errbook('import', 'example', resolveSource('enum-1.md'))).toMatchObject({
      code: 0,
    });
  });

  it('if the source is a folder', async () => {
    const { errbook, root } = createProject();
    mkdirSync(path.join(root, 'folder'));
    const { code, stderr } = await errbook('import', 'example', 'folder');
    expect(existsSync(path.join(root, 'content'))).toBe(false);
    expect([code, stderr.includes('node:fs')]).toEqual([1, false]);
  });
});
