import { describe, expect, it } from 'vitest';
import { maskResponse } from '../../../../src/components/paste/masked-response.ts';
import { countSecrets, splitText } from '../../../../src/components/paste/secret-count.ts';
import { noCatalogSecrets } from '../../../../src/secrets/secret.ts';
import { english } from '../../support/explainer.ts';

const mask = (text: string) => maskResponse(text, noCatalogSecrets, english);
const filler = (length: number) => 'all is well '.repeat(length / 12).padEnd(length);

describe('the response in a bug report', () => {
  it('has no secret, whether it is short or long', () => {
    const secret = 'jane.roe@example.com';
    expect(mask(`from ${secret}`)).toBe('from [email address]');
    const long = mask(`from ${secret}\n${filler(9000)}\nto ${secret}`);
    expect(long).not.toContain('jane');
    expect(long).toMatch(/^from \[email address\]\n[^]*to \[email address\]$/);
    expect(long).toContain('characters omitted');
  });

  it('has the same mask for the same secret at both ends', () => {
    const [first, second] = ['user_2abcDEF456ghi', 'user_9xyzDEF456ghi'];
    const text = mask(`${first} ${second}\n${filler(9000)}\n${second} ${first}`);
    expect(text).toMatch(/^\[ID\] \[ID 2\]\n[^]*\n\[ID 2\] \[ID\]$/);
  });

  it.each(Array.from({ length: 24 }, (_, index) => index - 4))(
    'has no part of a secret that begins %i characters before the cut',
    (distance) => {
      const secret = 'jane.roe@example.com';
      const text = `${filler(2000 - distance)}${secret}${filler(9000)}${secret}${filler(2000 - distance)}`;
      expect(mask(text)).not.toMatch(/jane|ane\.roe|xample\.co/);
    },
  );

  it.each([
    ['whose name is in the omitted part', 'password: '],
    ['whose name is far before it', `Cookie: ${'theme=dark; '.repeat(100)}session=`],
  ])('has no secret %s', (_, name) => {
    const end = `hunter2xyz\n${filler(1988)}`;
    expect(mask(`${filler(9000)}\n${name}${end}`)).not.toContain('hunter2');
  });

  it('omits a key that is longer than the response', () => {
    const key = `-----BEGIN PRIVATE KEY-----\n${`${'MIIEvQ'.repeat(10)}\n`.repeat(200)}-----END PRIVATE KEY-----`;
    const text = mask(`${filler(1500)}${key}\nthe end`);
    expect(text).not.toContain('MIIEvQ');
    expect(text).toMatch(/the end$/);
  });
});

describe('the number of secrets in a long text', () => {
  const line = 'jane.roe@example.com and john.doe@example.com\n';

  it('is exact for secrets in lines and between words', async () => {
    for (const text of [line.repeat(2000), line.trim().concat(' ').repeat(2000)]) {
      expect(splitText(text).length).toBeGreaterThan(3);
      await expect(countSecrets(text, noCatalogSecrets, () => true)).resolves.toBe(4000);
    }
  });

  it('is given up as soon as it is no longer needed', async () => {
    let calls = 0;
    const isWanted = () => ++calls < 2;
    await expect(countSecrets(line.repeat(2000), noCatalogSecrets, isWanted)).resolves.toBeNull();
    expect(calls).toBe(2);
  });
});
