import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkBuild } from '../../../src/built-site/check-build.ts';
import { findDocumentProblem } from '../../../src/built-site/documents.ts';
import { createProject } from '../support/project.ts';

describe('a document', () => {
  it.each([
    ['a.html', '<!doctype html><html><head></head><body></body></html>\n'],
    ['a.html', '<!doctype html><html></html><!-- built -->'],
    ['a.html', '<!doctype html><html lang=en><meta charset=utf-8><title>Small</title><p>x</p>'],
    ['google1.html', 'google-site-verification: google1.html'],
    ['a.json', '{}'],
    ['a.svg', '<svg xmlns="x"><path/></svg>\n'],
    ['a.svg', '<svg/>'],
    [
      'a.xml',
      '\uFEFF<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><!-- <x> --><a:b c="d"><e/></a:b >',
    ],
    ['a.html', '<html>a text with a \0</html>'],
    ['a.js', ''],
    ['constructor', ''],
  ])('%s is complete: %s', (file, text) => {
    expect(findDocumentProblem(file, text)).toBeNull();
  });

  it.each([
    ['a.html', ' \n', 'is empty'],
    ['a.html', '<!doctype html><html><head><title>x</title></head><body><p>', 'ends too early'],
    ['a.html', '<!doctype html><html lang=en><p>x</p><p cla', 'ends too early'],
    ['a.html', `<html>${'\0'.repeat(500)}</html>`, 'contains NUL characters'],
    ['a.JSON', '{"a":', 'is not valid JSON'],
    ['a.webmanifest', '', 'is empty'],
    ['a.svg', '<svg xmlns="x"><path/>', 'ends too early'],
    ['a.xml', '<?xml version="1.0"?>', 'is not valid XML'],
    ['a.xml', '<urlset><url></urlset', 'ends too early'],
  ])('%s is not: %j', (file, text, problem) => {
    expect(findDocumentProblem(file, text)).toBe(problem);
  });
});

it('files of the team are copied, whatever is in them', () => {
  const team = {
    'notes.json': '// JSON with a comment',
    'page.html': '<!doctype html><html><body><p>',
    'empty.txt': '',
  };
  const create = (folder: string) =>
    Object.fromEntries(Object.entries(team).map(([file, text]) => [`${folder}/${file}`, text]));
  const { root, write } = createProject({ ...create('public'), ...create('site') });
  // The policy is added to pages of the team, too.
  write({ 'site/page.html': `${team['page.html']} <meta>` });
  const expected = { files: Object.keys(team), publicFolder: path.join(root, 'public'), base: '/' };
  expect(checkBuild(path.join(root, 'site'), expected)).toHaveProperty('sizes');
  write({ 'site/page.html': '<!doctype html><html><body>' });
  expect(checkBuild(path.join(root, 'site'), expected)).toEqual({
    problem: 'page.html ends too early',
  });
});
