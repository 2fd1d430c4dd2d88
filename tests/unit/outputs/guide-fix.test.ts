import { expect, it } from 'vitest';
import { findFix, listFixExamples } from '../../../src/outputs/guide-fix.ts';
import { loadCatalog, requireDefined } from '../support/catalogs.ts';

const load = (guide: string) =>
  requireDefined(
    loadCatalog({
      'errors.yaml': '- code: A\n  name: One\n- code: A\n  name: Two\n',
      'codes/A.md': guide,
    }).codes[0],
    'a code',
  );

it.each([
  [
    '## Meaning\n\nLocked.\n\n## Fix\n\n1. Unlock it.\n\n## See also\n\n- [B](../B/): other',
    '1. Unlock it.',
  ],
  [
    '## Meaning\n\nLocked.\n\n## Fix\n\n```sh\n## not a heading\n```',
    '```sh\n## not a heading\n```',
  ],
  ['Only a text.', 'Only a text.'],
  ['## Fix\n\n- [Log in](../in/) again.\n- Wait.', '- [Log in](../in/) again.\n- Wait.'],
  ['## See also\n\n- [B](../B/)', null],
  ['', null],
])('the fix is the last section that is not only links: %j', (body, fix) => {
  expect(findFix(load(`---\nretry: never\n---\n${body}\n`).guide)).toBe(fix);
});

it('the examples of the case come first, without those of other cases', () => {
  const example = (name: string | null) =>
    `  - { ${name === null ? '' : `case: ${name}, `}language: text, before: a, after: ${name ?? 'all'} }\n`;
  const code = load(`---\nexamples:\n${example(null)}${example('One')}${example('Two')}---\n`);
  const list = (index: number | null) =>
    listFixExamples(code, index === null ? null : (code.cases[index] ?? null)).map(
      ({ after }) => after,
    );
  expect(list(0)).toEqual(['One', 'all']);
  expect(list(1)).toEqual(['Two', 'all']);
  expect(list(null)).toEqual(['all']);
});
