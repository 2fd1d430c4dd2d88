import type { Issue } from '../../files/issue.ts';
import type { Heading, Paragraph } from '../../files/parse-markdown.ts';
import type { CatalogFile } from '../../files/schema.ts';
import type { LoadedCatalog } from '../../model/load.ts';
import type { Text } from '../site-map.ts';
import { listSentences, listWords } from './words.ts';

type Rules = NonNullable<CatalogFile['guides']>;

/** A sentence of the API repeats in this share of its words, a guide says nothing new. */
const mostRepeated = 0.8;
/** A sentence with fewer words, such as "Send it again.", can be in any number of guides. */
const fewestWords = 4;
const mostGuides = 3;

/** A guide whose Markdown is parsed, with the texts of the API that it explains. */
interface GuideText extends Text {
  apiTexts: readonly string[];
  sections: { heading: Heading; paragraphs: Paragraph[] }[];
}

/** Checks the texts of guides, in catalogs with rules for them. */
export function checkGuideTexts(
  { parsed, groups }: LoadedCatalog,
  texts: readonly Text[],
): Issue[] {
  const rules = parsed.about?.data.guides;
  if (!rules) return [];
  const lang = parsed.about?.data.lang ?? 'en';
  const byFile = new Map(texts.map((text) => [text.file, text]));
  const guides = groups.flatMap(({ guide, records }): GuideText[] => {
    const text = guide ? byFile.get(guide.file) : undefined;
    if (!text) return [];
    const apiTexts = records.flatMap(({ data }) => [data.title ?? '', data.message ?? '']);
    return [{ ...text, apiTexts, sections: splitSections(text) }];
  });
  return [
    ...guides.flatMap((guide) => [
      ...checkSections(guide, rules),
      ...checkLength(guide, rules, lang),
      ...checkRepetition(guide, lang),
    ]),
    ...checkSharedSentences(guides, rules, lang),
  ];
}

function splitSections({ markdown: { headings, paragraphs } }: Text): GuideText['sections'] {
  return headings.map((heading, index) => {
    const end = headings[index + 1]?.line ?? Infinity;
    return {
      heading,
      paragraphs: paragraphs.filter(({ line }) => line > heading.line && line < end),
    };
  });
}

function checkSections({ file, sections }: GuideText, rules: Rules): Issue[] {
  const all = [...rules.sections, ...rules.optionalSections];
  const found = sections.map(({ heading }) => heading.text);
  const wanted = all.filter((title) => rules.sections.includes(title) || found.includes(title));
  const wrong = wanted.findIndex((title, index) => found[index] !== title);
  const index = wrong === -1 && found.length > wanted.length ? wanted.length : wrong;
  if (index === -1) return [];
  const at = sections[index]?.heading ?? { line: 1, column: 1 };
  const title = found[index];
  const list = all.map((name) => `"${name}"`).join(', ');
  const expected = wanted[index];
  return [
    {
      ...{ file, line: at.line, column: at.column },
      message:
        title === undefined
          ? `The guide has no section "${expected ?? ''}".`
          : expected === undefined
            ? `The guide has a further section "${title}".`
            : `The section "${title}" is where "${expected}" should be.`,
      hint: `The sections are, in this order: ${list}.`,
    },
  ];
}

function checkLength(
  { file, sections }: GuideText,
  { words, ...rules }: Rules,
  lang: string,
): Issue[] {
  const counted = sections.filter(({ heading }) => rules.sections.includes(heading.text));
  const count = counted
    .flatMap(({ paragraphs }) => paragraphs)
    .reduce((sum, { text }) => sum + listWords(text, lang).length, 0);
  if (!words || (count >= words.min && count <= words.max)) return [];
  const isLong = count > words.max;
  return [
    {
      ...{ file, line: 1, column: 1 },
      message: isLong
        ? `The guide has ${count} words, more than ${words.max}.`
        : `The guide has ${count} words, fewer than ${words.min}.`,
      hint: isLong
        ? 'Shorten it, or move what several codes share to the page of their family.'
        : 'Say more about what this code means, why it happens, and how to fix it.',
    },
  ];
}

/** The first section says what an error means. If it only says what the API says, it is no help. */
function checkRepetition({ file, sections, apiTexts }: GuideText, lang: string): Issue[] {
  const [first] = sections;
  if (!first) return [];
  const known = new Set(apiTexts.flatMap((text) => listWords(text, lang)));
  const sentences = first.paragraphs.flatMap(({ text }) => listSentences(text, lang));
  const long = sentences
    .map((sentence) => listWords(sentence, lang).filter((word) => word.length > 2))
    .filter((words) => words.length > 2);
  const repeated = long.filter(
    (words) => words.filter((word) => known.has(word)).length > words.length * mostRepeated,
  );
  if (repeated.length * 2 <= long.length) return [];
  const { line, column, text } = first.heading;
  const message = `The section "${text}" mostly repeats the message of the API.`;
  return [{ file, line, column, message, hint: 'Say what follows from it for the reader.' }];
}

function checkSharedSentences(guides: readonly GuideText[], rules: Rules, lang: string): Issue[] {
  const uses = new Map<string, { sentence: string; places: (Paragraph & { file: string })[] }>();
  for (const { file, sections } of guides) {
    const counted = sections.filter(
      ({ heading }) => !rules.optionalSections.includes(heading.text),
    );
    for (const paragraph of counted.flatMap(({ paragraphs }) => paragraphs)) {
      for (const sentence of listSentences(paragraph.text, lang)) {
        const words = listWords(sentence, lang);
        const use = uses.get(words.join(' ')) ?? { sentence, places: [] };
        if (words.length >= fewestWords && use.places.at(-1)?.file !== file)
          uses.set(words.join(' '), { ...use, places: [...use.places, { ...paragraph, file }] });
      }
    }
  }
  return [...uses.values()].flatMap(({ sentence, places }) => {
    const place = places[mostGuides];
    if (!place) return [];
    const { file, line, column } = place;
    const others = places.filter((other) => other !== place).map((other) => baseName(other.file));
    const message = `The sentence "${sentence}" is in ${places.length} guides.`;
    const hint = `Say what is special about this code, or move it to the page of the family. It is also in ${others.join(', ')}.`;
    return [{ file, line, column, message, hint }];
  });
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
