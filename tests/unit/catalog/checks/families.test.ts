import { expect, it } from 'vitest';
import { listProblems, type Files, type Problem } from '../../support/catalogs.ts';

const guide = '---\nfamily: not-found\n---\n';
const family = '---\ntitle: Not found\nsummary: It does not exist.\n---\n\nText.\n';
const valid = { 'codes/USER_NOT_FOUND.md': guide, 'guides/not-found.md': family };

it('a family with a guide has no problems, and can have images', () => {
  expect(listProblems({ ...valid, 'guides/images/flow.png': '' })).toEqual([]);
});

it.each<[string, Files, Problem[]]>([
  [
    'a family that does not exist',
    { 'codes/USER_NOT_FOUND.md': '---\nfamily: not-fond\n---\n' },
    [
      {
        at: 'codes/USER_NOT_FOUND.md:2:9',
        message: 'There is no family `not-fond`.',
        hint: 'Did you mean `not-found`? Create guides/not-fond.md with a title and a summary, or correct the id.',
      },
      {
        at: 'guides/not-found.md:2:1',
        message: 'No guide has the family `not-found`.',
        hint: 'Write `family: not-found` into the guides of its codes, or delete the file.',
      },
    ],
  ],
  [
    'a file name that cannot be part of a URL',
    { 'guides/Not found.md': family },
    [
      {
        at: 'guides/Not found.md:2:1',
        message: 'The file name `Not found` cannot be part of a URL.',
        hint: 'Use only a-z, 0-9, and hyphens, for example not-found.md. It cannot be index.md.',
      },
    ],
  ],
  [
    'a misspelled field, without further problems of the guides that name the family',
    { 'guides/not-found.md': family.replace('summary', 'sumary') },
    [
      {
        at: 'guides/not-found.md:2:1',
        message: '`summary` is missing.',
        hint: 'Add it: summary: "..."',
      },
      {
        at: 'guides/not-found.md:3:1',
        message: 'Unknown field `sumary`.',
        hint: 'Did you mean `summary`?',
      },
    ],
  ],
  [
    'a problem in a guide, without a further problem of its family',
    { 'codes/USER_NOT_FOUND.md': '---\nfamily: not-found\nretry: maybe\n---\n' },
    [
      {
        at: 'codes/USER_NOT_FOUND.md:3:8',
        message: '`retry` is `maybe`, which is not a valid value.',
        hint: 'Use one of: `never`, `after-fix`, `backoff`, `later`.',
      },
    ],
  ],
  [
    'a folder in guides/',
    { 'guides/more/other.md': family },
    [
      {
        at: 'guides/more/other.md:1:1',
        message: 'This file is not part of a catalog and would be ignored.',
        hint: 'A catalog contains only catalog.yaml, errors.yaml, history.yaml, and codes/<code>.md and guides/<family>.md with their images. Move the file elsewhere.',
      },
    ],
  ],
])('%s is a problem', (_, files, problems) => {
  expect(listProblems({ ...valid, ...files })).toEqual(problems);
});
