/** Pastes with many different errors, and with many secrets. */
import { error, errorCase, fill, response, type PasteKind } from './kind.ts';

const secretLine = (index: number) =>
  `user ${index} jane.roe${index}@example.com from 10.0.${index % 256}.7 password=hunter${index}x token=sk_live_${index}abcDEF456ghiJKL\n`;

/** Creates the kinds. The main error of each is the same. */
export function createMixedKinds(): PasteKind[] {
  const kinds: Record<string, () => string> = {
    'many errors with different values': () =>
      fill(
        (index) =>
          `${JSON.stringify({ ...error, long_message: `No user was found with id user_${index}_of_many` })}\n`,
      ),
    'secrets in every line, then the error': () => fill(secretLine) + response,
    'the error in an object with a thousand fields': () =>
      JSON.stringify({
        ...Object.fromEntries(
          Array.from({ length: 1000 }, (_, index) => [`field_${index}`, 'x'.repeat(990)]),
        ),
        ...error,
      }),
    'the error below a hundred objects': () =>
      `${'{"a":'.repeat(100)}${JSON.stringify(error)}${'}'.repeat(100)}\n${fill('nothing else\n')}`,
    'the error with a megabyte of meta': () =>
      JSON.stringify({ errors: [{ ...error, meta: { dump: fill('y ') } }] }),
    'the error after a megabyte of a private key': () =>
      `-----BEGIN PRIVATE KEY-----\n${fill(`${'MIIEvQ'.repeat(10)}\n`)}-----END PRIVATE KEY-----\n${response}`,
    'a Cookie header of a megabyte, then the error': () =>
      `Cookie: ${fill((index) => `c${index}=${index}abcDEF; `)}\n\n${response}`,
  };
  return Object.entries(kinds).map(([name, create]) => ({ name, create, expected: errorCase }));
}
