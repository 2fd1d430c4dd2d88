import { describe, expect, it } from 'vitest';
import { minimalCatalog } from '../support/catalogs.ts';
import { createProject } from '../support/project.ts';

const createFiles = (id: string) => ({
  [`content/catalogs/${id}/catalog.yaml`]: minimalCatalog,
  [`content/catalogs/${id}/errors.yaml`]: '- code: user_not_found\n',
});

describe('errbook export', () => {
  it('writes the only catalog to standard output, with the URL of the options', async () => {
    const { errbook } = createProject(createFiles('example'));
    const site = ['--site-url', 'https://errors.example.com', '--base-path', 'docs/'];
    const { code, stdout } = await errbook('export', 'json', ...site);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      errors: [{ url: 'https://errors.example.com/docs/example/user_not_found/' }],
    });
  });

  it('writes a file', async () => {
    const { errbook, read } = createProject(createFiles('example'));
    const { stdout } = await errbook('export', 'typescript', '--out', 'src/errors.ts');
    expect(stdout).toBe('Wrote src/errors.ts\n');
    expect(read('src/errors.ts')).toContain('export type ExampleCode');
  });

  it.each([
    ['no catalog id for several catalogs', [], 'The catalogs are: one, two.'],
    ['an unknown catalog', ['onne'], 'Did you mean `one`?'],
    ['an invalid URL', ['one', '--site-url', 'errors'], '--site-url: `errors` is not a URL.'],
    [
      'a URL with a path',
      ['one', '--site-url', 'https://example.com/docs'],
      'Write only https://example.com, and set --base-path to /docs.',
    ],
    ['an invalid path', ['one', '--base-path', 'a b'], '--base-path: `a b` is not a path.'],
  ])('fails and writes nothing for %s', async (_, args, message) => {
    const { errbook, listFiles } = createProject({ ...createFiles('one'), ...createFiles('two') });
    const before = listFiles();
    const { code, stderr } = await errbook('export', 'json', '--out', 'x.json', ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(listFiles()).toEqual(before);
  });
});
