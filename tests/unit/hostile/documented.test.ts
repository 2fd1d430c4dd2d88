import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { families } from '../../hostile/families.ts';
import { mountOptions } from '../../support/disks.ts';

/** The page about reliability says how many cases each part of the corpus has. */
const page = readFileSync('content/docs/reliability.md', 'utf8');

// On a machine that allows no disks of their own, some builds cannot be tried.
test.skipIf(!mountOptions)(
  'the documentation lists every part of the corpus with the number of its cases',
  async () => {
    const rows = [...page.matchAll(/^\| `(\w+)` +\| +([\d,]+) \|/gm)].map(
      ([, name = '', count = '']) => [name, Number(count.replaceAll(',', ''))],
    );
    const counts = await Promise.all(
      Object.entries(families).map(async ([name, load]) => [
        name,
        (await load()).family.cases.length,
      ]),
    );
    expect(rows).toEqual(counts);
  },
);
