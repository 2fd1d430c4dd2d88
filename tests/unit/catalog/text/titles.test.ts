import { describe, expect, it } from 'vitest';
import { createCodeTitle, isWordless } from '../../../../src/catalog/text/titles.ts';

describe('isWordless', () => {
  it.each([
    ['20003', '0', '-32601', '1.2.3', '💥'],
    ['42P01', '0A000', 'XX000', '0x80070005'],
    ['ERR_NGROK_108', 'ERR_NGROK_3', 'E0000011', 'IST0104', 'PD1001', 'ORA-00942', 'gRPC 5'],
  ])('finds no words in %s, %s, %s, and others', (...codes) => {
    expect(codes.filter((code) => !isWordless(code))).toEqual([]);
  });

  it.each([
    ['USER_NOT_FOUND', 'TIMEOUT', 'E_TIMEOUT', 'forbidden'],
    ['oauth2', 's3_error', 'RATE_LIMIT_2', 'user_2_not_found', 'UTF8_INVALID'],
    ['请求过多', '見つかりません', 'übertragung'],
  ])('finds words in %s, %s, %s, and others', (...codes) => {
    expect(codes.filter(isWordless)).toEqual([]);
  });
});

describe('createCodeTitle', () => {
  const create = (code: string, ...cases: [title: string | null, text?: string | null][]) =>
    createCodeTitle(
      code,
      cases.map(([title, text = null]) => ({ title, text })),
      [],
    );

  it('returns the words of a code, whatever the API documents', () => {
    expect(create('USER_NOT_FOUND', ['No such user', 'The user is gone.'])).toBe('User not found');
  });

  it('returns the title of a number, else the first sentence of its text, else the number', () => {
    expect(create('20003', ['Permission denied', 'You may not do this.'])).toBe(
      'Permission denied',
    );
    expect(create('20003', ['', 'You may not  send <kind>. Ask an administrator.'])).toBe(
      'You may not send <kind>',
    );
    expect(create('20003', [null, '電話番号が無効です。番号を確認してください。'])).toBe(
      '電話番号が無効です',
    );
    expect(create('20003', [null, 'Is it on? Try again.'])).toBe('Is it on?');
    expect(create('20003', [null])).toBe('20003');
  });

  it('returns the documented words if the code is a word already', () => {
    expect(create('Forbidden', [null, 'You may not do this.'])).toBe('You may not do this');
    expect(create('请求过多', ['Too many requests'])).toBe('Too many requests');
  });

  it('joins different titles of several cases, and shortens long ones at a word', () => {
    expect(create('7', ['Full'], ['Full'], ['Closed'])).toBe('Full / Closed');
    const title = create('7', ['word '.repeat(40)]);
    expect(title).toMatch(/^(?:word )+word…$/);
    expect(title.length).toBeLessThanOrEqual(80);
    expect(create('7', ['語'.repeat(200)])).toMatch(/^語{79}…$/);
    expect(create('7', ['😀'.repeat(200)])).toMatch(/^😀+…$/u);
  });
});
