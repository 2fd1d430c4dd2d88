import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it as test } from 'vitest';
import { readCommitDates } from '../../../src/loaders/commit-dates.ts';
import { createProject, type Project } from '../support/project.ts';

// The site works without git as well.
const it = test.skipIf(spawnSync('git', ['--version']).status !== 0);
const folders = ['content/docs', 'content/catalogs'];
const guide = 'content/catalogs/a/codes/X.md';

/** Creates a repository that does not depend on the settings of the machine. */
function createRepository(target = createProject()) {
  const git = (date: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'commit.gpgsign=false', ...args], {
      cwd: target.root,
      encoding: 'utf8',
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_AUTHOR_NAME: 'a',
        GIT_AUTHOR_EMAIL: 'a@example.com',
        GIT_AUTHOR_DATE: '2001-01-01T00:00:00Z',
        GIT_COMMITTER_NAME: 'a',
        GIT_COMMITTER_EMAIL: 'a@example.com',
        GIT_COMMITTER_DATE: date,
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const commit = (date: string, files: Record<string, string>) => {
    target.write(files);
    git(date, 'add', '--all');
    git(date, 'commit', '--quiet', '--message', 'x');
  };
  git('', 'init', '--quiet', '--template=', '--initial-branch=main');
  return { ...target, git, commit };
}

const readDates = ({ root }: Pick<Project, 'root'>, folder = '') =>
  Object.fromEntries(readCommitDates(path.join(root, folder), folders));

it('returns the date of the last commit of each file in UTC', () => {
  const site = createRepository();
  site.commit('2026-01-01T12:00:00Z', {
    [guide]: '1',
    'content/docs/é "a.md': '1',
    'README.md': '',
  });
  site.commit('2026-02-01T23:30:00-05:00', { [guide]: '2', 'content/docs/über uns.md': '1' });
  expect(readDates(site)).toMatchObject({
    [guide]: '2026-02-02',
    'content/docs/über uns.md': '2026-02-02',
  });
  expect(readDates(site)).not.toHaveProperty('README.md');
});

it('returns no date for files with uncommitted changes, and paths relative to the project', () => {
  const site = createRepository();
  const page = 'content/docs/a.md';
  site.commit('2026-01-01T12:00:00Z', { [guide]: '1', [page]: '1', [`site/${guide}`]: '1' });
  site.write({ [guide]: '2', 'content/docs/new.md': '' });
  expect(readDates(site)).toEqual({ [page]: '2026-01-01' });
  expect(readDates(site, 'site')).toEqual({ [guide]: '2026-01-01' });
});

it('includes changes made in a merge commit', () => {
  const site = createRepository();
  site.commit('2026-01-01T12:00:00Z', { [guide]: '1' });
  site.git('', 'checkout', '--quiet', '-b', 'other');
  site.commit('2026-01-02T12:00:00Z', { [guide]: '2' });
  site.git('', 'checkout', '--quiet', 'main');
  site.commit('2026-01-03T12:00:00Z', { [guide]: '3' });
  expect(() => site.git('', 'merge', '--quiet', 'other')).toThrow();
  site.commit('2026-01-04T12:00:00Z', { [guide]: '4' });
  expect(readDates(site)).toEqual({ [guide]: '2026-01-04' });
});

it('returns no dates in a shallow clone, where all files have the date of the oldest commit', () => {
  const site = createRepository();
  site.commit('2026-01-01T12:00:00Z', { [guide]: '1' });
  site.commit('2026-02-01T12:00:00Z', { 'content/docs/a.md': '1' });
  const clone = (...args: string[]) => {
    const to = createProject();
    site.git('', 'clone', '--quiet', ...args, pathToFileURL(site.root).href, to.root);
    return readDates(to);
  };
  expect(clone('--depth=1')).toEqual({});
  expect(clone()).toEqual({ [guide]: '2026-01-01', 'content/docs/a.md': '2026-02-01' });
});

it('returns no dates without a repository and without commits', () => {
  expect(readDates(createProject({ [guide]: '1' }))).toEqual({});
  expect(readDates(createRepository(createProject({ [guide]: '1' })))).toEqual({});
});
