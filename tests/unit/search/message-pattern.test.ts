import { expect, it, test } from 'vitest';
import { normalizeWithOffsets } from '../../../src/search/normalize/message.ts';
import { matchPattern } from '../../../src/search/match-pattern.ts';
import { findSentences, createPattern } from '../../../src/search/message-pattern.ts';

const angle = { syntax: ['angle' as const, 'printf' as const], literal: ['<NAME>'] };
const match = (template: string, text: string) =>
  matchPattern(createPattern(template, angle), normalizeWithOffsets(text));

test.each([
  ['No user was found with id <userID>', 'No user was found with id user_1', true],
  ['No user was found with id <userID>', '"no user was found with id user_1".', true],
  ['No user was found with id <userID>', 'Error: No user was found with id user_1 at 10:00', true],
  ["can't be <state>.", 'can’t be revoked.', true],
  ['limit of %d users', 'limit of 10 users', true],
  ['replace <NAME> by your key', 'replace <NAME> by your key', true],
  ['<message>', 'anything at all', null],
])('%j matches %j: %s', (template, text, isMatch) => {
  const result = match(template, text);
  if (isMatch === null) expect(result).toBeNull();
  else expect(result).not.toBeNull();
});

it('distinguishes a text that is the message from one that contains it', () => {
  expect(match('No user was found', 'No user was found')?.isWhole).toBe(true);
  expect(match('No user was found', 'api: No user was found; retry')?.isWhole).toBe(false);
});

it('does not match a short message in a longer text', () => {
  expect(match('not found', 'the page was not found here')).toBeNull();
  expect(match('not found', 'Not found')).not.toBeNull();
});

it('finds sentences in quotes and after a key', () => {
  expect(findSentences('"message": "No user was found", "code": "x"')).toContain(
    'no user was found',
  );
  expect(findSentences('message: No user was found')).toContain('no user was found');
});

it('takes little time for a text that is slow to match with wildcards', () => {
  expect(match('a <x> b <y> c <z> d <w> e', `a ${'b c d '.repeat(20_000)}`)).toBeNull();
});
