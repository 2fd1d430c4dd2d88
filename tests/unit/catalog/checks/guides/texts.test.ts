import { describe, expect, it } from 'vitest';
import { checkGuideTexts } from '../../../../../src/catalog/checks/guides/texts.ts';
import { parseMarkdown } from '../../../../../src/catalog/files/parse-markdown.ts';
import { loadCatalogs } from '../../../../../src/catalog/model/load.ts';
import { createSource, minimalCatalog } from '../../../support/catalogs.ts';

const rules = (more = '') =>
  `${minimalCatalog}guides:\n  sections: [Meaning, Fix]\n  optionalSections: [See also]\n${more}`;

/** Lists the problems of guides with these texts, of the codes A, B, and so on. */
function list(
  texts: readonly string[],
  catalog = rules(),
  message = 'The user is locked',
): string[] {
  const codes = texts.map((_, index) => String.fromCodePoint(65 + index));
  const source = createSource({
    'catalog.yaml': catalog,
    'errors.yaml': codes.map((code) => `- code: ${code}\n  message: ${message}\n`).join(''),
    ...Object.fromEntries(
      codes.map((code, index) => [
        `codes/${code}.md`,
        `---\nretry: never\nfixBy: developer\n---\n${texts[index] ?? ''}`,
      ]),
    ),
  });
  const { loaded, issues } = loadCatalogs([source], 'content/catalogs', new Set());
  expect(issues).toEqual([]);
  return loaded.flatMap((catalogOf) => {
    const parsed = catalogOf.groups.flatMap(({ guide }) =>
      guide
        ? [
            {
              file: guide.file,
              path: '/',
              isDraft: false,
              markdown: parseMarkdown(guide.body, guide.bodyLine),
            },
          ]
        : [],
    );
    return checkGuideTexts(catalogOf, parsed).map(
      ({ file, line, column, message: text, hint }) =>
        `${file.replace(/.*codes\//, '')}:${line}:${column} ${text} → ${hint}`,
    );
  });
}

const good = '## Meaning\n\nSomebody locked it.\n\n## Fix\n\nUnlock it.\n';

describe('the sections of guides', () => {
  it('are free without rules', () => {
    expect(list(['Just a text.'], minimalCatalog)).toEqual([]);
  });

  it.each([[good], [`${good}\n## See also\n\n- [B](../B/)\n`]])(
    'can be those of the rules',
    (text) => {
      expect(list([text])).toEqual([]);
    },
  );

  it.each([
    ['Just a text.', 'A.md:1:1 The guide has no section "Meaning".'],
    ['## Meaning\n\nSomebody locked it.\n', 'A.md:1:1 The guide has no section "Fix".'],
    [
      '## Fix\n\nUnlock it.\n\n## Meaning\n\nSomebody locked it.\n',
      'A.md:5:1 The section "Fix" is where "Meaning" should be.',
    ],
    [`${good}\n## Notes\n\nMore.\n`, 'A.md:13:1 The guide has a further section "Notes".'],
  ])('are in order and complete: %j', (text, problem) => {
    expect(list([text])).toEqual([
      `${problem} → The sections are, in this order: "Meaning", "Fix", "See also".`,
    ]);
  });
});

describe('the words of guides', () => {
  const limited = rules('  words: { min: 5, max: 8 }\n');

  it('are counted without headings and optional sections', () => {
    expect(list([good], limited)).toEqual([]);
    expect(list([`${good}\n## See also\n\nOne two three four five six\n`], limited)).toEqual([]);
  });

  it('are neither too few nor too many', () => {
    expect(list(['## Meaning\n\nLocked.\n\n## Fix\n\n- Unlock `it`.\n'], limited)).toEqual([
      'A.md:1:1 The guide has 3 words, fewer than 5. → Say more about what this code means, why it happens, and how to fix it.',
    ]);
    expect(list([`${good}\nThen try it once more.\n`], limited)).toEqual([
      'A.md:1:1 The guide has 10 words, more than 8. → Shorten it, or move what several codes share to the page of their family.',
    ]);
  });

  it('are counted in languages without spaces', () => {
    const japanese = '## Meaning\n\n利用者はロックされています。\n\n## Fix\n\n解除する。\n';
    expect(list([japanese], `${limited}lang: ja\n`)).toEqual([
      expect.stringMatching(/has \d+ words, more than 8/),
    ]);
  });
});

describe('the sentences of guides', () => {
  it('do not only repeat the message', () => {
    expect(list([good.replace('Somebody locked it.', 'The user is locked.')])).toEqual([
      'A.md:5:1 The section "Meaning" mostly repeats the message of the API. → Say what follows from it for the reader.',
    ]);
  });

  it('are in at most three guides', () => {
    const shared = (name: string) =>
      `## Meaning\n\nIt is ${name}.\n\n## Fix\n\n1. Ask the owner of it.\n`;
    expect(list(['a', 'b', 'c'].map(shared))).toEqual([]);
    expect(list(['a', 'b', 'c', 'd'].map(shared))).toEqual([
      'D.md:11:4 The sentence "Ask the owner of it." is in 4 guides. → Say what is special about this code, or move it to the page of the family. It is also in A.md, B.md, C.md.',
    ]);
  });
});
