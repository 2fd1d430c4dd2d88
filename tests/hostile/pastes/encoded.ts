/** Pastes of random and encoded data. */
import { randomFrom } from '../../support/random.ts';
import { pasteLength, type PasteKind } from './kind.ts';

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const printable = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));
const punctuation = '{}[]()<>"\'`\\:=,;|&#%$@/.-_+?!* \t\r\n';

/** Creates the kinds with random characters. None contains an error. */
export function createEncodedKinds(): PasteKind[] {
  const withoutError = (name: string, create: () => string): PasteKind => ({
    name,
    create,
    expected: null,
  });
  return [
    withoutError('a picture in base64', () => `data:image/png;base64,${pick(base64, 1)}`),
    withoutError('base64 in lines of mail', () => pick(base64, 2).replace(/.{76}/g, '$&\r\n')),
    withoutError('hexadecimal digits', () => pick('0123456789abcdef', 3)),
    withoutError('a dump of bytes', () => pick('0123456789abcdef', 4).replace(/../g, '$& ')),
    withoutError('random printable characters', () => pick(printable, 5)),
    withoutError('random punctuation', () => pick(punctuation, 6)),
    withoutError('random bytes', () => pickCodes(0x100, 7)),
    withoutError('random UTF-16 code units', () => pickCodes(0x10000, 8)),
    withoutError('bytes that are not UTF-8', () =>
      Buffer.from(pickCodes(0x100, 9).repeat(2), 'latin1').toString('utf8').slice(0, pasteLength),
    ),
    withoutError('random words', () => pick('abcdefghijklmnopqrstuvwxyz     ', 10)),
    withoutError('random digits in lines', () => pick('0123456789.,-\n', 11)),
    withoutError('minified JavaScript', () =>
      pick('(){};=>,.!abcetn01', 12).replace(/.{17}/g, '$&function ').slice(0, pasteLength),
    ),
  ];
}

function pick(characters: string, seed: number): string {
  const random = randomFrom(seed);
  return Array.from({ length: pasteLength }, () =>
    characters.charAt(Math.floor(random() * characters.length)),
  ).join('');
}

function pickCodes(bound: number, seed: number): string {
  const random = randomFrom(seed);
  return Array.from({ length: pasteLength }, () =>
    String.fromCharCode(Math.floor(random() * bound)),
  ).join('');
}
