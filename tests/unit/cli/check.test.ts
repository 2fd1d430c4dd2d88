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

  it('prints the number of pages and cases', async () => {
    const { errbook } = createProject({
      [`${example}/catalog.yaml`]: minimalCatalog,
      [`${example}/errors.yaml`]: '- code: A\n  name: One\n- code: A\n  name: Two\n- code: B\n',
    });
    expect(await errbook('check')).toEqual({
      code: 0,
      stdout: `${example}: 2 pages, 3 cases, no problems\n`,
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
