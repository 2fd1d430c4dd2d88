/** Distinguishes codes in a text from ordinary words and numbers, by their spelling and by the words before them. */

/** Separators, digits, or capitals inside a word, or letters that English does not have. */
const distinctive =
  /\p{L}[.:/#+]\p{L}|\p{L}{2}\p{N}|^\p{L}\p{N}{4}|\p{N}\p{L}|^\p{Lu}{8,}$|[^\0-\x7f]/u;
const minDistinctiveLength = 20;

/** Words for the number of an error, which a number can follow in any way. */
const numberWords =
  'code|(?:error|err|fault|exception)[ _-]?(?:code|number|num|nr|no)\\.?|errno|errcode|sqlstate|fehler(?:code|nummer|[ -]?nr\\.?)' +
  '|(?:エラー|错误|錯誤|오류|에러)(?:コード|番号|码|代码|碼|代碼|编号|코드)';
/** Words for an error, and names of its classes, which a number can follow only if it is not the first of a sentence. */
const errorWords = '[\\w.]*(?:error|exception|fault)|err|erreur|fehler|エラー|错误|錯誤|오류|에러';
/** What may be between the word and the number, and the brackets around the number. */
const between = '["\'`]?[ \\t]*(?:[:：=＝]|=>|[-–—](?=[ \\t]))?[ \\t]*[#("\'`\\[（「]{0,2}$';
const start = '(?<![\\p{L}\\p{N}])';
const afterNumberWord = new RegExp(`${start}(?:${numberWords})${between}`, 'iu');
const afterErrorWord = new RegExp(`${start}(?:${errorWords})(${between})`, 'iu');
/** The same words before other numbers: HTTP statuses, telephone codes, places. */
const otherNumber =
  /(?:\b(?:status|response|http|https|exit|return|country|area|zip|postal|post|line|page|port|verification|security|promo)[ _-]?(?:code|number|no|nr|error)|\bhttp error)\W*$/i;
/** What follows a number that is not a quantity: `Error: 3 files` has three files. */
const endOfCode = /^(?:[^\p{L}\p{N}.,\s]|[.,](?!\p{N})|\s*$|\s*\n|[ \t]+[-–—([{:|/])/u;
const partOfNumber = /^(?:[.,]\p{N}|[\p{L}\p{N}_%])/u;
/** What is before and after a word that is all that a line says about an error: `Error: GONE`. */
const beforeOnlyWord = /(?:error|err|exception|fault|code|reason)\s*[:=]\s*["'`]?$/i;
const afterOnlyWord = /^["'`]?[.!]?[ \t]*(?:\r?\n|$)/;
/** The words are directly before the number. */
const longestWords = 60;

/**
 * Returns whether a spelling is a code wherever it appears. Other codes, such as `404` and `timeout`, may be an
 * ordinary number or word.
 */
export function isDistinctive(text: string): boolean {
  return isSeveralWords(text) || distinctive.test(text) || text.length >= minDistinctiveLength;
}

/** Whether a spelling consists of several words, such as `UserNotFound` or `user-not-found`. */
export function isSeveralWords(text: string): boolean {
  return /[\p{L}\p{N}][_-]+[\p{L}\p{N}]|\p{Ll}\p{Lu}/u.test(text);
}

/**
 * Returns whether the words before a number show that it is a code: `error #206`, `SQLSTATE: 22007`, `errno=13`,
 * `ERROR:  22007: text`, `エラー 206`. A number in other words is a quantity or a value.
 */
export function isNamedCode(text: string, from: number, to: number): boolean {
  if (!/\p{N}/u.test(text.slice(from, to))) return false;
  const after = text.slice(to, to + longestWords);
  if (partOfNumber.test(after)) return false;
  const before = text.slice(Math.max(0, from - longestWords), from);
  if (otherNumber.test(before)) return false;
  if (afterNumberWord.test(before)) return true;
  const words = afterErrorWord.exec(before);
  if (!words) return false;
  const hasSeparator = /[:：=＝>–—-]/.test(words[1] ?? '');
  return !hasSeparator || endOfCode.test(after);
}

/** Returns whether a word is all that a line says about an error: `Error: GONE`, `reason=gone`. */
export function isOnlyWord(text: string, from: number, to: number): boolean {
  return (
    beforeOnlyWord.test(text.slice(Math.max(0, from - longestWords), from)) &&
    afterOnlyWord.test(text.slice(to, to + longestWords))
  );
}
