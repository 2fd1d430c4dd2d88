/** Content that cannot be read, or not on every system: a line for each file, and all other files are checked. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sortIssues } from '../../../src/catalog/files/issue.ts';
import { readContent } from '../../../src/loaders/read-content.ts';
import { minimalCatalog } from '../support/catalogs.ts';
import { createProject, type Project } from '../support/project.ts';

const folder = 'content/catalogs/example';
const files = {
  [`${folder}/catalog.yaml`]: minimalCatalog,
  [`${folder}/errors.yaml`]: '- code: A\n',
  [`${folder}/codes/A.md`]: 'Text\n',
  'content/docs/about.md': '---\ntitle: About\n---\nText\n',
};
const isWindows = process.platform === 'win32';

/** Lists the problems of a project, as `file:line:column message`, after a change of its files. */
function listProblems(change: (project: Project, at: (name: string) => string) => void): string[] {
  const project = createProject(files);
  change(project, (name) => path.join(project.root, name));
  return listIssues(project.root);
}

const listIssues = (root: string) =>
  sortIssues(readContent(root, '/').issues).map(
    ({ file, line, column, message }) =>
      `${file.replace('content/', '')}:${line}:${column} ${message}`,
  );

describe('a file that is not UTF-8', () => {
  const text = '# é\n- code: A\n  title: privilégié\n  message: déjà\n';
  const swap = (bytes: Buffer) => Buffer.from(bytes).swap16();
  it.each([
    [
      'Latin-1',
      Buffer.from(text, 'latin1'),
      '1:3 This character is not UTF-8, nor are characters on 2 more lines.',
    ],
    [
      'UTF-16 little endian',
      Buffer.from(`\uFEFF${text}`, 'utf16le'),
      '1:1 The file is UTF-16, but content files are UTF-8.',
    ],
    [
      'UTF-16 big endian',
      swap(Buffer.from(`\uFEFF${text}`, 'utf16le')),
      '1:1 The file is UTF-16, but content files are UTF-8.',
    ],
    [
      'UTF-16 without a mark',
      Buffer.from('- code: A\n', 'utf16le'),
      '1:2 The file contains a NUL byte, so it is not text, or not UTF-8.',
    ],
    [
      'with a NUL',
      Buffer.from('- code: A\n  title: "a\0b"\n'),
      '2:12 The file contains a NUL byte, so it is not text, or not UTF-8.',
    ],
    [
      'cut inside a character',
      Buffer.from('- code: A\n  title: é').subarray(0, -1),
      '2:10 This character is not UTF-8.',
    ],
    [
      'with a lost character',
      Buffer.from('- code: A\n  title: a\uFFFD\n'),
      '2:11 This is the character U+FFFD, which replaces a character that was lost.',
    ],
  ])('is refused with its place: %s', (_, bytes, problem) => {
    expect(
      listProblems((_project, at) => writeFileSync(at(`${folder}/errors.yaml`), bytes)),
    ).toEqual([`catalogs/example/errors.yaml:${problem}`]);
  });

  it.each([
    `${folder}/catalog.yaml`,
    `${folder}/history.yaml`,
    `${folder}/codes/A.md`,
    'content/docs/about.md',
    'content/docs/b.mdx',
    'src/content/i18n/en.json',
  ])('is refused whatever it is: %s', (name) => {
    const problems = listProblems((project, at) => {
      project.write({ [name]: '' });
      writeFileSync(at(name), Buffer.from('x\n  é', 'latin1'));
    });
    expect(problems).toEqual([`${name.replace('content/', '')}:2:3 This character is not UTF-8.`]);
  });

  it('may begin with a byte order mark', () => {
    const marked = Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, `\uFEFF${content}`]),
    );
    expect(listProblems(({ write }) => write(marked))).toEqual([]);
  });
});

describe.skipIf(isWindows)('a link', () => {
  it('to a folder or a file works, and what it leads to is checked', () => {
    const problems = listProblems(({ write }, at) => {
      write({
        'shared/catalog/catalog.yaml': minimalCatalog,
        'shared/catalog/errors.yaml': '- code: B\n  stauts: 404\n',
        'shared/docs/guide.md': '---\ntitle: Guide\n---\n[x](../nowhere/)\n',
        'shared/one.md': '---\ntitle: One\n---\n[x](../nowhere/)\n',
      });
      symlinkSync(at('shared/catalog'), at('content/catalogs/linked'));
      symlinkSync(at('shared/docs'), at('content/docs/deep'));
      symlinkSync(at('shared/one.md'), at('content/docs/one.md'));
    });
    expect(problems).toEqual([
      'catalogs/linked/errors.yaml:2:3 Unknown field `stauts`.',
      'docs/deep/guide.md:4:1 The link `../nowhere/` leads to /deep/nowhere/, which is not a page of this site.',
      'docs/one.md:4:1 The link `../nowhere/` leads to /nowhere/, which is not a page of this site.',
    ]);
  });

  it('in a circle is reported once, and does not hide other problems', () => {
    const problems = listProblems(({ write }, at) => {
      write({ [`${folder}/errors.yaml`]: '- code: A\n  stauts: 404\n' });
      symlinkSync(at(folder), at(`${folder}/codes/again`));
      symlinkSync(at('content/docs'), at('content/docs/again'));
      symlinkSync('itself', at('content/catalogs/itself'));
    });
    expect(problems).toEqual([
      'catalogs/example/codes/again:1:1 This link leads to a folder that contains it, so it never ends.',
      'catalogs/example/errors.yaml:2:3 Unknown field `stauts`.',
      'catalogs/itself:1:1 The file is a link that leads to itself.',
      'docs/again:1:1 This link leads to a folder that contains it, so it never ends.',
    ]);
  });

  it('to nothing is reported, also if it is the folder of all catalogs', () => {
    const broken = (name: string) => listProblems((_, at) => symlinkSync('nowhere', at(name)));
    const message = ':1:1 This link leads to a file that does not exist.';
    expect(broken(`${folder}/history.yaml`)).toEqual([`catalogs/example/history.yaml${message}`]);
    expect(broken('content/docs/x.md')).toEqual([`docs/x.md${message}`]);
    const { root } = createProject({ 'content/a.txt': '' });
    symlinkSync('nowhere', path.join(root, 'content/catalogs'));
    expect(listIssues(root)).toContain('catalogs:1:1 The folder does not exist.');
  });

  it('that multiplies with others ends', () => {
    const [problem] = listProblems((_, at) => {
      for (let depth = 0; depth < 20; depth++) {
        mkdirSync(at(`links/${depth}`), { recursive: true });
        for (const name of 'ab')
          symlinkSync(at(`links/${depth + 1}`), at(`links/${depth}/${name}`));
      }
      mkdirSync(at('links/20'));
      symlinkSync(at('links/0'), at('content/docs/many'));
    });
    expect(problem).toBe('docs:1:1 The folder has more than 100 links to folders.');
  });
});

describe.skipIf(isWindows)('something that is not a file', () => {
  it.each([`${folder}/errors.yaml`, `${folder}/codes/B.md`, 'content/docs/pipe.md'])(
    'is reported and never waited for: %s',
    (name) => {
      const problems = listProblems((_, at) => {
        spawnSync('rm', ['-f', at(name)]);
        spawnSync('mkfifo', [at(name)]);
      });
      expect(problems).toEqual([
        `${name.replace('content/', '')}:1:1 This is neither a file nor a folder, but a pipe, a socket, or a device.`,
      ]);
    },
  );
});

describe.skipIf(isWindows)('names that not every system can store', () => {
  it.each([
    ['nul.md', 'The name `nul.md` is the name of a device on Windows.'],
    ['Com1', 'The name `Com1` is the name of a device on Windows.'],
    ['notes.', 'The name `notes.` ends with a dot or a space, which Windows removes.'],
    ['a:b.png', 'The name `a:b.png` contains one of < > : " | ? * \\, which Windows rejects.'],
    ['a\nb.png', 'The name `a\\nb.png` contains a control character.'],
  ])('%j', (name, message) => {
    const problems = listProblems(({ write }) => write({ [`content/docs/${name}`]: '' }));
    expect(problems.join('\n')).toContain(message);
  });

  it('also if they differ only in capitalization or in how an accent is written', () => {
    const problems = listProblems(({ write }) =>
      write({
        [`${folder}/codes/a.md`]: '---\ncode: A\n---\n',
        'content/docs/\u00E9.png': '',
        'content/docs/e\u0301.png': '',
      }),
    );
    expect(problems.filter((problem) => problem.includes('same name on Windows'))).toHaveLength(2);
  });
});

describe('files that nobody would see', () => {
  it.each([
    [
      'content/docs/a.MD',
      'docs/a.MD:1:1 The file would not be published, because its name does not end in .md.',
    ],
    [
      'content/docs/a.markdown',
      'docs/a.markdown:1:1 The file would not be published, because its name does not end in .md.',
    ],
    [
      'content/docs/a.MDX',
      'docs/a.MDX:1:1 The file would not be published, because its name does not end in .mdx.',
    ],
    [
      'content/catalogs/errors.yaml',
      'catalogs/errors.yaml:1:1 This file is in no catalog and would be ignored.',
    ],
    ['content/doc/a.md', 'doc:1:1 The folder `doc` would be ignored.'],
  ])('%s', (name, problem) => {
    expect(listProblems(({ write }) => write({ [name]: '---\ntitle: A\n---\n' }))).toEqual([
      problem,
    ]);
  });
});
