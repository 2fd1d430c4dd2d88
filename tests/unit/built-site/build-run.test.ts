import { spawn } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startBuild } from '../../../src/built-site/build-run.ts';
import { recoverSite } from '../../../src/built-site/replace.ts';
import { createProject, type Project } from '../support/project.ts';

const page = (text: string) =>
  `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="x"></head><p>${text}</p></html>`;
const oldFiles = { 'dist/index.html': page('old'), 'dist/gone/index.html': page('gone') };

/** Starts a build in a project. */
function start({ root }: Pick<Project, 'root'>, name = 'dist', cache = 'cache') {
  const site = path.join(root, name);
  return startBuild({ site, name, root, workingDirectory: root, cache: path.join(root, cache) });
}

/** Builds a site with one page. */
async function build(project: Project, name = 'dist'): Promise<void> {
  const { output, finish } = await start(project, name);
  mkdirSync(output, { recursive: true });
  writeFileSync(path.join(output, 'index.html'), page('new'));
  finish({ files: ['index.html'], publicFolder: path.join(project.root, 'public'), base: '/' });
}

/** Lists the files of a project outside of the cache. */
const list = ({ listFiles }: Project) => listFiles().filter((file) => !file.startsWith('cache/'));

describe('a build', () => {
  it('replaces the whole site at its end, and leaves nothing else', async () => {
    const project = createProject(oldFiles);
    await build(project);
    expect(list(project)).toEqual(['dist/_build.json', 'dist/index.html']);
    expect(project.read('dist/index.html')).toBe(page('new'));
    expect(readdirSync(project.root).sort()).toEqual(['cache', 'dist']);
  });

  it('creates a site that does not exist, also in folders that do not exist', async () => {
    const project = createProject();
    await build(project, 'out/of/site');
    expect(list(project)).toEqual(['out/of/site/_build.json', 'out/of/site/index.html']);
  });

  it('keeps a repository in the folder of the site', async () => {
    const project = createProject({ ...oldFiles, 'dist/.git/HEAD': 'ref' });
    await build(project);
    expect(list(project)).toEqual(['dist/.git/HEAD', 'dist/_build.json', 'dist/index.html']);
  });

  it('follows a link to the folder of the site, also to one that does not exist yet', async () => {
    for (const files of [{ 'real/index.html': page('old') }, {}]) {
      const project = createProject(files);
      symlinkSync('real', path.join(project.root, 'dist'));
      await build(project);
      const inReal = list(project).filter((file) => file.startsWith('real/'));
      expect(inReal).toEqual(['real/_build.json', 'real/index.html']);
      expect(project.read('dist/index.html')).toBe(page('new'));
    }
  });

  it('gives the folder the rights of the old one', async () => {
    const project = createProject(oldFiles);
    chmodSync(path.join(project.root, 'dist'), 0o750);
    await build(project);
    expect(statSync(path.join(project.root, 'dist')).mode & 0o777).toBe(0o750);
  });

  it('leaves the site as it was if it is given up or not complete', async () => {
    const project = createProject(oldFiles);
    const before = list(project);
    const first = await start(project);
    first.abandon(true);
    expect(list(project)).toEqual(before);
    const second = await start(project);
    mkdirSync(second.output, { recursive: true });
    writeFileSync(path.join(second.output, 'index.html'), '');
    const expected = { files: ['index.html'], publicFolder: project.root, base: '/' };
    expect(() => second.finish(expected)).toThrow('index.html is empty. dist is unchanged.');
    second.abandon(true);
    expect(list(project)).toEqual(before);
  });
});

describe('a build refuses', () => {
  const lockText = (pid: number, host = hostname()) => JSON.stringify({ pid, host, id: 'other' });
  const lock = '.dist.building/lock.json';
  const startSleeper = () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    onTestFinished(() => void child.kill('SIGKILL'));
    return child;
  };

  it('while another one writes the same folder, or uses the same cache', async () => {
    const { pid = 0 } = startSleeper();
    const message = `(process ${pid} on ${hostname()}). Wait until it has ended, and build again.`;
    await expect(start(createProject({ [lock]: lockText(pid) }))).rejects.toThrow(
      `Another build is writing dist ${message}`,
    );
    await expect(
      start(createProject({ 'cache/errbook-build.json': lockText(pid) })),
    ).rejects.toThrow(`Another build of this project is running ${message}`);
  });

  it('while one on another machine shows signs of life', async () => {
    const project = createProject({ [lock]: lockText(1, 'elsewhere') });
    await expect(start(project)).rejects.toThrow('(process 1 on elsewhere)');
    const longAgo = new Date(Date.now() - 600_000);
    utimesSync(path.join(project.root, lock), longAgo, longAgo);
    await build(project);
    expect(list(project)).toEqual(['dist/_build.json', 'dist/index.html']);
  });

  it('not because of one that was killed, whose files it removes', async () => {
    const child = startSleeper();
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGKILL');
    await ended;
    const project = createProject({
      ...oldFiles,
      [lock]: lockText(child.pid ?? 0),
      '.dist.building/site/half.html': 'x',
      'cache/errbook-build.json': lockText(child.pid ?? 0),
      'cache/assets/half.webp': 'x',
      'cache/data-store.json': '{}',
    });
    await build(project);
    expect(project.listFiles()).toEqual([
      'cache/data-store.json',
      'dist/_build.json',
      'dist/index.html',
    ]);
  });

  it('to replace the site after another build has taken over', async () => {
    const project = createProject(oldFiles);
    const { output, finish, abandon } = await start(project);
    mkdirSync(output, { recursive: true });
    writeFileSync(path.join(output, 'index.html'), page('new'));
    project.write({ [lock]: lockText(1, 'elsewhere') });
    const expected = { files: [], publicFolder: project.root, base: '/' };
    expect(() => finish(expected)).toThrow('Another build of dist has started. dist is unchanged.');
    abandon(true);
    expect(project.read('dist/index.html')).toBe(page('old'));
    expect(project.read(lock)).toBe(lockText(1, 'elsewhere'));
  });

  it.each([
    ['.', 'contains the project'],
    ['..', 'contains the project'],
    ['note.txt', 'note.txt is a file'],
  ])('the output folder %s', async (name, message) => {
    const project = createProject({ 'note.txt': 'x' });
    await expect(start(project, name)).rejects.toThrow(message);
    expect(project.listFiles()).toEqual(['note.txt']);
  });
});

describe('after a kill, the old site is brought back', () => {
  const at = ({ root }: Project, name: string) => path.join(root, name);

  it.each([
    [
      'after the old folder was moved',
      '.dist.building/previous',
      { '.dist.building/site/index.html': page('new') },
    ],
    [
      'after the repository was moved',
      '.dist.building/previous',
      { '.dist.building/site/.git/HEAD': 'ref' },
    ],
  ])('%s', (_, previous, files) => {
    const project = createProject({ ...oldFiles, ...files });
    renameSync(at(project, 'dist'), at(project, previous));
    recoverSite(at(project, 'dist'));
    expect(
      list(project)
        .filter((file) => file.startsWith('dist/'))
        .filter((file) => !file.includes('.git')),
    ).toEqual(['dist/gone/index.html', 'dist/index.html']);
    expect(list(project).includes('dist/.git/HEAD')).toBe('.dist.building/site/.git/HEAD' in files);
  });

  it.each([
    [
      'while the old files were moved',
      {
        'dist/index.html': page('old'),
        'dist/.building/previous/gone/index.html': page('gone'),
        'dist/.building/site/index.html': page('new'),
      },
    ],
    [
      'when all old files were moved',
      {
        'dist/.building/previous/index.html': page('old'),
        'dist/.building/previous/gone/index.html': page('gone'),
        'dist/.building/site/index.html': page('new'),
      },
    ],
    [
      'while the new files were moved',
      {
        'dist/added.html': page('new'),
        'dist/.building/previous-whole/index.html': page('old'),
        'dist/.building/previous-whole/gone/index.html': page('gone'),
        'dist/.building/site/index.html': page('new'),
      },
    ],
    [
      'while a folder that cannot be moved was deleted after its copy',
      {
        'dist/gone/other.html': page('other'),
        'dist/index.html': page('old'),
        'dist/.building/previous/gone/index.html': page('gone'),
        'dist/.building/copy/half.html': page('gone'),
        'dist/.building/site/index.html': page('new'),
      },
    ],
    [
      'when all new files were moved',
      {
        'dist/index.html': page('new'),
        'dist/.building/previous-whole/index.html': page('old'),
        'dist/.building/previous-whole/gone/index.html': page('gone'),
      },
    ],
  ])('%s', (_, files) => {
    const project = createProject(files);
    recoverSite(at(project, 'dist'));
    expect(list(project).filter((file) => !file.includes('.building'))).toEqual([
      'dist/gone/index.html',
      'dist/index.html',
    ]);
    expect(project.read('dist/index.html')).toBe(page('old'));
  });

  it('but not while the build is running', () => {
    const project = createProject({
      ...oldFiles,
      '.dist.building/lock.json': JSON.stringify({ pid: 1, host: 'elsewhere', id: 'x' }),
    });
    renameSync(at(project, 'dist'), at(project, '.dist.building/previous'));
    recoverSite(at(project, 'dist'));
    expect(list(project).some((file) => file.startsWith('dist/'))).toBe(false);
  });
});
