import { expect, test } from 'vitest';
import { isNamedCode } from '../../../src/search/code-words.ts';

/** Returns whether the words before the first number of a text show that it is a code. */
function isNamed(text: string): boolean {
  const { 0: number = '', index = 0 } = /-?\d[\dA-Z]*/.exec(text) ?? {};
  return isNamedCode(text, index, index + number.length);
}

test.each([
  'error 206',
  'error #206;',
  'error (206)',
  'Error: 206.',
  'ERROR - 206 - gone',
  'GableAPIError[50001]: gone',
  'Error [50001]',
  'MCP error -32601: gone',
  'code: 206',
  '(Code 42)',
  '{"code":206}',
  "errorCode => '206'",
  'errno=13',
  'SQLSTATE: 22007',
  'ERROR:  22007: invalid input',
  '(SQLSTATE 42P01)',
  'error no. 206',
  'Fehler 206',
  'Fehlercode 206',
  'Fehler Nr. 206',
  'エラー 206',
  'エラーコード：206',
  '错误码: 206',
  '错误码：206，用户不存在',
])('the number is a code: %s', (text) => {
  expect(isNamed(text)).toBe(true);
});

test.each([
  'limited to 3 sessions',
  'Error: 3 files could not be read',
  'error: 12 warnings',
  'error 404.5',
  'error 3rd',
  'Error 5% of users',
  'The error in line 3',
  'There is no 3',
  'HTTP 404',
  'HTTP error 404',
  'status code 404',
  'exit code 1',
  'country code 49',
  'took 404 ms',
])('the number is not a code: %s', (text) => {
  expect(isNamed(text)).toBe(false);
});
