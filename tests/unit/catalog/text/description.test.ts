import { describe, expect, it } from 'vitest';
import { splitDescription } from '../../../../src/catalog/text/description.ts';
import { allCases, fixtureCatalogs } from '../../support/catalogs.ts';

describe('descriptionParagraphs', () => {
  const deprecated = { reason: 'Use B instead', replacedBy: [] };

  it.each([
    ['says nothing where nothing is documented', null, null, []],
    [
      'drops the name of its own case in front',
      'UserNotFound signifies an error',
      'UserNotFound',
      ['signifies an error'],
    ],
    [
      'keeps the name of another case',
      'TeamNotFound is better',
      'UserNotFound',
      ['TeamNotFound is better'],
    ],
    [
      'keeps a word that only begins like the name',
      'UserNotFounds are many',
      'UserNotFound',
      ['UserNotFounds are many'],
    ],
    [
      'keeps the name inside a sentence',
      'See UserNotFound for more',
      'UserNotFound',
      ['See UserNotFound for more'],
    ],
    [
      'joins wrapped lines',
      'there is no invitation with\nthe given id',
      null,
      ['there is no invitation with the given id'],
    ],
    ['splits paragraphs', 'One.\n\nTwo\nlines.\n\n\n', null, ['One.', 'Two lines.']],
    [
      'drops a note that the authors left for themselves',
      'Linked.\nTODO Alex: Check if this is right\nStill.',
      null,
      ['Linked.', 'Still.'],
    ],
    [
      'keeps text that looks like HTML as text',
      'A <b>bold</b> <identifier>',
      null,
      ['A <b>bold</b> <identifier>'],
    ],
  ])('%s', (_, description, name, paragraphs) => {
    expect(splitDescription({ description, name, deprecated: null })).toEqual(paragraphs);
  });

  it('leaves out the deprecation that the page shows apart', () => {
    const description = '403 - Only for members Deprecated: Use B\ninstead';
    expect(splitDescription({ description, name: null, deprecated })).toEqual([
      '403 - Only for members',
    ]);
    expect(splitDescription({ description, name: null, deprecated: null })).toEqual([
      '403 - Only for members Deprecated: Use B instead',
    ]);
    const all = { description: 'Deprecated: Use B instead', name: null, deprecated };
    expect(splitDescription(all)).toEqual([]);
  });

  it('keeps a description that is about a to-do', () => {
    const description = 'TODO item was not found';
    expect(splitDescription({ description, name: null, deprecated: null })).toEqual([description]);
  });

  it('keeps what is said behind a deprecation and is no part of its reason', () => {
    const description = 'Deprecated: Use B instead\n\nSent while the user is locked.';
    expect(splitDescription({ description, name: null, deprecated })).toContain(
      'Sent while the user is locked.',
    );
  });

  it('never loses any other word of a real description', () => {
    const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
    const described = allCases(fixtureCatalogs()).filter(({ one }) => one.description !== null);
    expect(described.length).toBeGreaterThan(170);
    for (const { one } of described) {
      const source = one.description ?? '';
      const left = splitDescription(one).flatMap(words);
      const taken = [
        ...(one.name !== null && words(source)[0] === one.name ? [one.name] : []),
        ...source
          .split('\n')
          .filter((line) => line.startsWith('TODO '))
          .flatMap(words),
        ...(source.includes('Deprecated:')
          ? ['Deprecated:', ...words(one.deprecated?.reason ?? '')]
          : []),
      ];
      expect([...left, ...taken].sort(), source).toEqual(words(source).sort());
    }
  });
});
