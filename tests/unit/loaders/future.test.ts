import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { createFutureTest } from '../../../src/loaders/future.ts';
import { readContent } from '../../../src/loaders/read-content.ts';
import { minimalCatalog } from '../support/catalogs.ts';
import { createProject } from '../support/project.ts';

const day = (offset: number) => new Date(Date.now() + offset * 864e5).toISOString().slice(0, 10);

it('a date in the future is a problem; today and tomorrow are not, because it is tomorrow somewhere', () => {
  const history = [0, 1, 3].map((offset) => `- { date: ${day(offset)}, change: added, code: A }\n`);
  const { root } = createProject({
    'content/catalogs/a/catalog.yaml': minimalCatalog,
    'content/catalogs/a/errors.yaml': '- code: A\n',
    'content/catalogs/a/history.yaml': history.join(''),
  });
  expect(readContent(root, '/').issues).toMatchObject([
    { line: 3, column: 11, message: `The date ${day(3)} is in the future.` },
  ]);
});

it('a clock that is behind the last commit makes no date invalid', () => {
  const { root } = createProject({ 'a.txt': '' });
  const date = '2090-01-01T00:00:00Z';
  const env = { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date };
  const settings = [
    '-c',
    'user.name=x',
    '-c',
    'user.email=x@example.com',
    '-c',
    'commit.gpgsign=false',
  ];
  spawnSync('git', ['init', '-q'], { cwd: root });
  spawnSync('git', [...settings, 'commit', '-q', '--allow-empty', '-m', 'x'], { cwd: root, env });
  const isFuture = createFutureTest(root);
  expect(isFuture('2090-01-01')).toBe(false);
  expect(isFuture('2090-01-05')).toBe(true);
});
