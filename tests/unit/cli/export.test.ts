import { describe, expect, it } from 'vitest';
import { minimalCatalog } from '../support/catalogs.ts';
import { project } from '../support/project.ts';

const files = (id: string) => ({
  [`content/catalogs/${id}/catalog.yaml`]: minimalCatalog,
  [`content/catalogs/${id}/errors.yaml`]: '- code: user_not_found\n',
});

describe('errbook export', () => {
  it('writes the only catalog to standard output, below the address that is given', async () => {
    const { errbook } = project(files('example'));
    const site = ['--site-url', 'https://errors.example.com', '--base-path', 'docs/'];
    const { code, stdout } = await errbook('export', 'json', ...site);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      errors: [{ url: 'https://errors.example.com/docs/example/user_not_found/' }],
    });
  });

  it('writes a file', async () => {
    const { errbook, read } = project(files('example'));
    const { stdout } = await errbook('export', 'typescript', '--out', 'src/errors.ts');
    expect(stdout).toBe('Wrote src/errors.ts\n');
    expect(read('src/errors.ts')).toContain('export type ExampleCode');
  });

  it.each([
    ['no catalog named of several', [], 'The catalogs are: one, two.'],
    ['a catalog that is none', ['onne'], 'Did you mean `one`?'],
    ['an address that is none', ['one', '--site-url', 'errors'], 'Write it with https://'],
  ])('refuses %s and writes nothing', async (_, args, message) => {
    const { errbook, files: written } = project({ ...files('one'), ...files('two') });
    const before = written();
    const { code, stderr } = await errbook('export', 'json', '--out', 'x.json', ...args);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
    expect(written()).toEqual(before);
  });
});
