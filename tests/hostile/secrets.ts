import { maskSecrets } from '../../src/secrets/secrets.ts';
import type { Family, HostileCase } from './family.ts';
import {
  joinParts,
  readOtherKinds,
  readSecretKinds,
  type Kind,
  type Part,
} from './secrets/kinds.ts';
import { listSurroundings } from './secrets/surroundings.ts';

/** Every kind of secret, and every text that only looks like one, in every surrounding that fits it. */
export const family: Family = {
  about: 'secrets are masked in every surrounding, and nothing else is',
  cases: [
    ...createCases(readSecretKinds(), checkMasked),
    ...createCases(readOtherKinds(), checkUnchanged),
  ],
  sampleSize: 1500,
};

function createCases(
  kinds: readonly Kind[],
  check: (parts: readonly Part[]) => void,
): HostileCase[] {
  return kinds.flatMap((kind) =>
    listSurroundings(kind).map(({ name, render }) => ({
      name: `${kind.name}, ${name}`,
      run: () => {
        check(render(kind.parts, kind.field ?? ''));
      },
    })),
  );
}

/** Every secret is one mask, and the rest of the text stays. */
function checkMasked(parts: readonly Part[]): void {
  const text = joinParts(parts);
  const masked = maskSecrets(text);
  const expected = parts.map((part) =>
    part.isSecret ? String.raw`\[[A-Za-z ]+\d*\]` : escapePattern(part.text),
  );
  if (!new RegExp(`^${expected.join('')}$`).test(masked))
    throw new Error(`${show(text)}\n  became ${show(masked)}`);
}

function checkUnchanged(parts: readonly Part[]): void {
  const text = joinParts(parts);
  const masked = maskSecrets(text);
  if (masked !== text) throw new Error(`${show(text)}\n  must stay, but became ${show(masked)}`);
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function show(text: string): string {
  return JSON.stringify(text);
}
