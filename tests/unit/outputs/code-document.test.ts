import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { toView } from '../../../src/catalog/model/view.ts';
import { formatCodeDocument } from '../../../src/outputs/code-document.ts';
import { loadCatalog, requireDefined, type Files } from '../support/catalogs.ts';
import { english } from '../support/explainer.ts';

const site = {
  title: 'Errors',
  url: (path: string) => `https://errors.example.com${path}`,
  ui: english,
};

/** Returns the front matter of the document of the first code, and the line after it. */
function read(files: Files) {
  const catalog = loadCatalog(files);
  const code = requireDefined(catalog.codes[0], 'a code');
  const text = formatCodeDocument(code, toView(catalog, catalog.codes), site);
  const [, yaml = '', rest = ''] = /^---\n([^]*?)\n---\n\n([^]*)$/.exec(text) ?? [];
  return { facts: parse(yaml) as unknown, first: rest.split('\n')[0] };
}

it('begins with the documented facts, also if they look like YAML', () => {
  const { facts, first } = read({
    'errors.yaml': '- code: "404"\n  status: 404\n',
    'codes/404.md':
      '---\nretry: never\nfixBy: developer\nendUser: "Sorry: it is gone."\nfamily: gone\n---\nText.\n',
  });
  expect(facts).toEqual({
    code: '404',
    catalog: 'example',
    status: 404,
    family: 'gone',
    retry: 'never',
    fixBy: 'developer',
    endUser: 'Sorry: it is gone.',
    url: 'https://errors.example.com/example/404/',
  });
  expect(first).toBe('# 404');
});

it('has only what all cases have in common', () => {
  const { facts } = read({
    'errors.yaml':
      '- { code: A, name: One, status: 400, retry: never, fixBy: developer }\n- { code: A, name: Two, status: 409, retry: backoff, fixBy: developer }\n',
  });
  expect(facts).toEqual({
    code: 'A',
    catalog: 'example',
    status: [400, 409],
    fixBy: 'developer',
    url: 'https://errors.example.com/example/A/',
  });
});
