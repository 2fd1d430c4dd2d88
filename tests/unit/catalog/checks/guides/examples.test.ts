import { describe, expect, it } from 'vitest';
import { listProblems } from '../../../support/catalogs.ts';

const list = (example: string, file = 'codes/A.md', before = '') =>
  listProblems({
    'errors.yaml': '- code: A\n  name: One\n- code: A\n  name: Two\n',
    ...(file.startsWith('guides') ? { 'codes/A.md': '---\nfamily: f\n---\n' } : {}),
    [file]: `---\n${before}examples:\n  - ${example}\n---\n\nText.\n`,
  }).map(({ at, message, hint }) => `${at} ${message} → ${hint}`);

describe('the examples of a guide', () => {
  it.each([
    ['{ language: json, before: "1", after: "2" }'],
    ['{ case: Two, language: text, before: "{", after: "{}" }'],
  ])('can be %s', (example) => {
    expect(list(example)).toEqual([]);
  });

  it.each([
    [
      '{ case: Tow, language: text, before: a, after: b }',
      'codes/A.md:3:13 There is no case `Tow`. → The cases are: `One`, `Two`.',
    ],
    [
      '{ language: text, before: a, after: "a\\n" }',
      'codes/A.md:3:41 `before` and `after` are the same text. → Show what has to be changed, or remove the example.',
    ],
    [
      '{ language: python, before: a, after: b }',
      expect.stringContaining(
        '`examples.language` is `python`, which is not a valid value.',
      ) as string,
    ],
    [
      '{ language: json, before: "{", after: "{}" }',
      expect.stringMatching(
        /^codes\/A\.md:3:31 The example is not valid JSON: .* → Correct it\. If the mistake is the point of the example, write language: text\.$/,
      ) as string,
    ],
  ])('cannot be %s', (example, problem) => {
    expect(list(example)).toEqual([problem]);
  });

  it('of a family belong to no case', () => {
    const family = 'title: F\nsummary: S\n';
    expect(list('{ language: text, before: a, after: b }', 'guides/f.md', family)).toEqual([]);
    expect(
      list('{ case: One, language: text, before: a, after: b }', 'guides/f.md', family),
    ).toEqual(['guides/f.md:5:13 There is no case `One`. → Remove the line.']);
  });
});
