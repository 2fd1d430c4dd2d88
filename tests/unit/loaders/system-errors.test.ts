import { expect, it } from 'vitest';
import { describeSystemError } from '../../../src/loaders/system-errors.ts';

const create = (code: string, more: object = {}) =>
  Object.assign(new Error(`${code}: as Node.js says it`), { code, syscall: 'open', ...more });

it.each([
  ['EACCES', { path: '/project/a/b.yaml' }, 'a/b.yaml cannot be accessed: permission denied.'],
  [
    'ENOSPC',
    { path: '/project/a/.b.yaml.12.new' },
    'a/b.yaml cannot be written: the disk is full.',
  ],
  ['EISDIR', { path: '/elsewhere/b' }, '/elsewhere/b is a folder, but a file is needed.'],
  ['EISDIR', { path: '/project/b.new', dest: '/project/b' }, 'b is a folder'],
  ['ENOENT', { path: '/project/$&.md' }, '$&.md does not exist. Check the path.'],
  ['ENOSPC', {}, 'The output cannot be written: the disk is full.'],
  ['EXOTIC', { path: '/project/b' }, 'b: EXOTIC: as Node.js says it'],
])('describes %s with the file and what to do', (code, more, sentence) => {
  expect(describeSystemError(create(code, more), '/project', 'The output')).toContain(sentence);
});

it('describes no mistakes of the program', () => {
  expect(describeSystemError(new TypeError('x is undefined'), '/project')).toBeNull();
  expect(describeSystemError('text', '/project')).toBeNull();
});
