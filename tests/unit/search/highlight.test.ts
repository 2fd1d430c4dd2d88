import { describe, expect, it, test } from 'vitest';
import { highlightLetters, highlightWords, type Piece } from '../../../src/search/highlight.ts';

const formatPieces = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');

test.each([
  ['user_not_found', 'UserNotFound', '[user_not_found]'],
  ['user_not_found', 'not fo', 'user_[not_fo]und'],
  ['UserNotFound', 'found user', '[User]Not[Found]'],
  ['No user was found', 'no user was found with id 7', '[No user was found]'],
  ['not a notification', 'no', '[no]t a notification'],
  ['the user of no one', 'no user', 'the [user] of [no] one'],
  ['nothing', 'else', 'nothing'],
  ['anything', '', 'anything'],
])('in %j the query %j highlights %j', (text, query, expected) => {
  expect(formatPieces(highlightWords(text, query))).toBe(expected);
});

describe('a spelling with mistakes', () => {
  it('highlights the matching letters', () => {
    expect(formatPieces(highlightLetters('resource_not_found', 'resorce_not_fuond'))).toMatch(
      /^\[reso]u\[rce_not_f/,
    );
  });

  test.each([
    ['payer_not_found', 'user not found', 'payer_[not_found]'],
    ['ORDER_NOT_FOUND', 'user not found', 'ORDER_[NOT_FOUND]'],
    ['user_quota_exceeded', 'usr_quota_exceded', '[us]e[r_quota_exce]e[ded]'],
    ['resource_not_found', 'resource_mot_found', '[resource]_n[ot_found]'],
    ['resource_not_found', 'resorce_not_fou', '[reso]u[rce_not_fou]nd'],
    ['UserNotFound', 'paymentNotFound', 'User[NotFound]'],
  ])(
    'in %j, the misspelled %j highlights %j, without letters of other words',
    (text, query, expected) => {
      expect(formatPieces(highlightLetters(text, query))).toBe(expected);
    },
  );

  it('keeps the whole text, with any characters', () => {
    for (const text of ['𝒜_user', '😀 user', 'ﬁle_not_found', 'a<b>&amp;']) {
      expect(
        highlightLetters(text, 'user')
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }
  });
});
