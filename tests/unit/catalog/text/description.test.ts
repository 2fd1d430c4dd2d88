import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../../../src/catalog/text/api-text.ts';
import { cleanDescription, isProse } from '../../../../src/catalog/text/description.ts';

const splitDescription = (described: Parameters<typeof cleanDescription>[0]) =>
  splitParagraphs(cleanDescription(described));
import { listCases, readFixtureCatalogs } from '../../support/catalogs.ts';

describe('the paragraphs of a description', () => {
  const deprecated = { reason: 'Use B instead', replacedBy: [] };

  it.each([
    ['returns nothing if nothing is documented', null, null, []],
    [
      'removes the name of the case at the beginning',
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
      'keeps a word that only begins with the name',
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
      'keeps a name of several words, which begins a sentence',
      'Invalid command name specified.',
      'Invalid command',
      ['Invalid command name specified.'],
    ],
    [
      'keeps a name that is not the subject of the sentence',
      'Timeout errors end the job',
      'Timeout',
      ['Timeout errors end the job'],
    ],
    [
      'joins wrapped lines',
      'there is no invitation with\nthe given id',
      null,
      ['there is no invitation with the given id'],
    ],
    ['splits paragraphs', 'One.\n\nTwo\nlines.\n\n\n', null, ['One.', 'Two lines.']],
    [
      'removes a note of the authors to themselves',
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

  it('removes the deprecation, which the page shows separately', () => {
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

  it('keeps a description about a to-do item', () => {
    const description = 'TODO item was not found';
    expect(splitDescription({ description, name: null, deprecated: null })).toEqual([description]);
  });

  it('keeps text after a deprecation that is not part of its reason', () => {
    const description = 'Deprecated: Use B instead\n\nSent while the user is locked.';
    expect(splitDescription({ description, name: null, deprecated })).toContain(
      'Sent while the user is locked.',
    );
  });

  it('keeps every other word of real descriptions', () => {
    const splitWords = (text: string) => text.split(/\s+/).filter((word) => word !== '');
    const described = listCases(readFixtureCatalogs()).filter(
      ({ errorCase }) => errorCase.description !== null,
    );
    expect(described.length).toBeGreaterThan(170);
    for (const { errorCase } of described) {
      const source = errorCase.description ?? '';
      const kept = splitDescription(errorCase).flatMap(splitWords);
      const removed = [
        ...(errorCase.name !== null && splitWords(source)[0] === errorCase.name
          ? [errorCase.name]
          : []),
        ...source
          .split('\n')
          .filter((line) => line.startsWith('TODO '))
          .flatMap(splitWords),
        ...(source.includes('Deprecated:')
          ? ['Deprecated:', ...splitWords(errorCase.deprecated?.reason ?? '')]
          : []),
      ];
      expect([...kept, ...removed].sort(), source).toEqual(splitWords(source).sort());
    }
  });
});

describe('isProse', () => {
  it.each(['signifies an error', 'whoops, this failed', 'no'])('%s is prose', (text) => {
    expect(isProse(text)).toBe(true);
  });

  it.each([
    'let even = (n) => n % 2',
    '[auth]: the token is missing',
    'iOS refuses the push token',
    'npm:install failed',
    'user_id is missing',
    'run() was called twice',
    'The user is gone.',
    '',
  ])('%s is not prose that needs a capital', (text) => {
    expect(isProse(text)).toBe(false);
  });
});
