import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { minimalCatalog } from '../support/catalogs.ts';
import { createProject } from '../support/project.ts';

describe('errbook', () => {
  it('lists its commands', async () => {
    const { errbook } = createProject();
    const { code, stdout } = await errbook('--help');
    expect(code).toBe(0);
    for (const command of ['check', 'import', 'schema'])
      expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
  });

  it('is called in its help in a way that runs this project', async () => {
    const { errbook } = createProject();
    for (const command of [[], ['explain'], ['hosting', 'nginx'], ['export', 'json']]) {
      const { stdout } = await errbook(...command, '--help');
      expect(stdout).toContain(`Usage: ${['npm run errbook --', ...command].join(' ')} `);
      expect(stdout).not.toMatch(/^ *(?:.*\| *)?(?:npx )?errbook [a-z]/m);
    }
  });

  it('fails for an unknown command or option', async () => {
    const { errbook } = createProject();
    expect(await errbook('chek')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("unknown command 'chek'") as string,
    });
    expect(await errbook('check', '--fix')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("unknown option '--fix'") as string,
    });
  });
});

describe('errbook in a deleted directory', () => {
  it('writes nothing and says what to do', async () => {
    const { errbook, root } = createProject();
    rmSync(root, { recursive: true });
    const source = path.resolve('tests/fixtures/sources/enum-1.md');
    expect(await errbook('import', 'example', source)).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'The working directory no longer exists. Change to the folder of your project and try again.\n',
    });
    expect(existsSync(root)).toBe(false);
  });
});

describe('errbook check', () => {
  const example = 'content/catalogs/example';

  it('prints the number of pages and cases, and what is not in the history', async () => {
    const { errbook } = createProject({
      [`${example}/catalog.yaml`]: minimalCatalog,
      [`${example}/errors.yaml`]: '- code: A\n  name: One\n- code: A\n  name: Two\n- code: B\n',
      [`${example}/history.yaml`]: '- { date: 2026-01-31, change: added, code: A }\n',
    });
    expect(await errbook('check')).toEqual({
      code: 0,
      stdout: `${example}: 2 pages, 3 cases, no problems
${example}: 3 changes are not in history.yaml. Before you publish, run: npm run errbook -- check --record\n`,
      stderr: '',
    });
  });

  it('fails with every problem, its position, and a hint', async () => {
    const { errbook } = createProject({
      [`${example}/catalog.yaml`]: minimalCatalog,
      [`${example}/errors.yaml`]: '- code: 404\n- code: A\n  stauts: 404\n',
      [`${example}/codes/B.md`]: 'Text',
      'content/catalogs/other/errors.yaml': '[]\n',
    });
    expect(await errbook('check')).toEqual({
      code: 1,
      stdout: '',
      stderr: `content/catalogs/example/codes/B.md:1:1
  This guide belongs to no code: \`B\` is not in errors.yaml.
  → Name the file after a code, or set the code in the front matter: code: "..."

content/catalogs/example/errors.yaml:1:9
  \`code\` must be text, but \`404\` is a number.
  → Put it in quotes: code: "404"

content/catalogs/example/errors.yaml:3:3
  Unknown field \`stauts\`.
  → Did you mean \`status\`?

content/catalogs/other/catalog.yaml:1:1
  The catalog has no catalog.yaml.
  → Create one. The docs page "Add a catalog" has an example to copy.

content/catalogs/other/errors.yaml:1:1
  The catalog is empty: the file contains no records.
  → Add at least one record: - code: "..."

5 problems in 4 files
`,
    });
  });

  it('fails if there are no catalogs', async () => {
    const { code, stderr } = await createProject().errbook('check');
    expect(code).toBe(1);
    expect(stderr).toContain('There are no catalogs.');
  });
});

describe('errbook check --record', () => {
  const example = 'content/catalogs/example';
  const history = `${example}/history.yaml`;
  const header =
    '# yaml-language-server: $schema=../../schemas/history.schema.json\n' +
    '# Facts: dated changes, oldest first. Appended by `errbook`; with errors.yaml the ledger of all docs URLs.\n';
  const files = {
    [`${example}/catalog.yaml`]: minimalCatalog,
    [`${example}/errors.yaml`]:
      '- { code: A, name: One }\n- { code: A, name: Two }\n- { code: B, retired: { date: 2026-01-01 } }\n- { code: null, name: NoCode, title: x }\n- { code: C }\n',
    [`${example}/codes/C.md`]: '---\nslug: sea\n---\n',
  };
  const record = ['check', '--record', '--date', '2026-02-01'];

  it('writes everything that is published, and nothing the next time', async () => {
    const { errbook, read } = createProject(files);
    expect((await errbook(...record)).stdout).toBe(
      `${example}: 4 pages, 5 cases, no problems\nWrote ${history}\n`,
    );
    const lines = [
      '- date: 2026-02-01\n  change: added\n  code: A\n  name: One\n',
      '- date: 2026-02-01\n  change: added\n  code: A\n  name: Two\n',
      '- date: 2026-02-01\n  change: added\n  code: B\n',
      '- date: 2026-02-01\n  change: retired\n  code: B\n',
      '- date: 2026-02-01\n  change: added\n  code: null\n  name: NoCode\n',
      '- date: 2026-02-01\n  change: added\n  code: C\n',
      '- date: 2026-02-01\n  change: changed\n  code: C\n  fields:\n    - slug\n  slug: sea\n',
    ];
    expect(read(history)).toBe(header + lines.join(''));
    expect((await errbook('check', '--record')).stdout).toBe(
      `${example}: 4 pages, 5 cases, no problems\nhistory.yaml is complete.\n`,
    );
    expect(read(history)).toBe(header + lines.join(''));
  });

  it('guards the URLs of a catalog written by hand', async () => {
    const { errbook, write } = createProject(files);
    await errbook(...record);
    write({
      [`${example}/errors.yaml`]: '- { code: A, name: One }\n- { code: C }\n',
      [`${example}/codes/C.md`]: '---\nslug: ocean\n---\n',
    });
    const { code, stderr } = await errbook('check');
    expect(code).toBe(1);
    expect(stderr).toContain('`B` was published, but no longer has a page');
    expect(stderr).toContain('`NoCode` was published, but no longer has a page');
    expect(stderr).toContain(
      'The URL `sea` of `C` was published, but no longer leads to a page.\n  → Add it to the guide of the code: previousSlugs: [sea]',
    );
    write({
      [`${example}/errors.yaml`]: files[`${example}/errors.yaml`],
      [`${example}/codes/C.md`]: '---\nslug: ocean\npreviousSlugs: [sea]\n---\n',
    });
    expect(await errbook('check')).toMatchObject({ code: 0 });
  });

  it('keeps the lines and comments of people, also of renames', async () => {
    const text =
      '# Ours\n- { date: 2026-01-01, change: renamed, code: OLD, to: C } # moved\n- { date: 2026-01-02, change: added, code: A }\n';
    const { errbook, read } = createProject({
      ...files,
      [`${example}/errors.yaml`]: '- { code: A, name: One }\n- { code: C }\n- { code: D }\n',
      [history]: text,
    });
    await errbook(...record);
    expect(read(history)).toBe(
      `${text}- date: 2026-02-01\n  change: added\n  code: A\n  name: One\n` +
        `- date: 2026-02-01\n  change: changed\n  code: C\n  fields:\n    - slug\n  slug: sea\n` +
        '- date: 2026-02-01\n  change: added\n  code: D\n',
    );
  });

  it('guards the anchors of cases, until a line says what they are called now', async () => {
    const { errbook, write, read } = createProject(files);
    await errbook(...record);
    const errors = files[`${example}/errors.yaml`].replace('name: Two', 'name: Second');
    write({ [`${example}/errors.yaml`]: errors });
    const { code, stderr } = await errbook('check');
    expect(code).toBe(1);
    expect(stderr).toContain(
      `${history}:10:9\n  The case \`Two\` of \`A\` was published, but no longer exists`,
    );
    write({
      [history]: `${read(history)}- { date: 2026-02-02, change: renamed, code: A, name: Two, toName: Second }\n`,
    });
    expect(await errbook('check')).toMatchObject({ code: 0 });
    expect((await errbook('check', '--record')).stdout).toContain('history.yaml is complete.');
  });

  it('adds to a list in brackets, too', async () => {
    const { errbook, read } = createProject({
      ...files,
      [history]: '[{ date: 2026-01-02, change: added, code: A }]\n',
    });
    await errbook(...record);
    expect(read(history)).toContain(
      '- date: 2026-01-02\n  change: added\n  code: A\n- date: 2026-02-01',
    );
    expect(await errbook('check')).toMatchObject({ code: 0 });
  });

  it('records a code that came back after it was retired', async () => {
    const { errbook, read, write } = createProject(files);
    await errbook(...record);
    write({
      [`${example}/errors.yaml`]: files[`${example}/errors.yaml`].replace(
        ', retired: { date: 2026-01-01 }',
        '',
      ),
    });
    await errbook('check', '--record', '--date', '2026-03-01');
    expect(read(history)).toMatch(/- date: 2026-03-01\n {2}change: added\n {2}code: B\n$/);
  });

  it('writes nothing if there are problems, or if the date is invalid', async () => {
    const { errbook, read, write } = createProject(files);
    expect(await errbook('check', '--record', '--date', 'today')).toMatchObject({
      code: 2,
      stderr: '--date: `today` is not a date. Write it as YYYY-MM-DD.\n',
    });
    expect(await errbook('check', '--record', '--date', '2999-01-01')).toMatchObject({
      code: 2,
      stderr:
        '--date: `2999-01-01` is in the future. Choose a date that is not later than today.\n',
    });
    write({ [history]: '- { date: 2026-03-01, change: added, code: B }\n' });
    expect(await errbook(...record)).toMatchObject({
      code: 2,
      stderr: `--date: 2026-02-01 is before the last line of ${history}. Choose a later date.\n`,
    });
    write({ [`${example}/errors.yaml`]: '- { code: B, status: 99 }\n' });
    expect(await errbook(...record)).toMatchObject({ code: 1 });
    expect(read(history)).toBe('- { date: 2026-03-01, change: added, code: B }\n');
  });
});
