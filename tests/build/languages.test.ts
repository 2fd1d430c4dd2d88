import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../src/ui-text/en.ts';
import { built, fixtureSite } from '../support/build-fixture.ts';
import { htmlFiles, readPage, siteFiles, textOf } from '../support/site.ts';
import { contentWords, languageOf, scriptTexts, shownTexts, wordsOf } from '../support/ui-words.ts';

/**
 * Sites in German and Japanese: see `tests/fixtures/languages/`. Apart from the catalog's texts, nothing on them is English.
 */
const languages = ['de', 'ja'] as const;

/** Words that are in no dictionary: names that are the same in every language, and what the code blocks of Starlight add. */
const otherWords = ['JSON', 'Markdown', 'In Zwischenablage kopieren', 'Kopiert', 'errors'];

/** Words of texts that have no Japanese character, in lower case. */
const namesInTexts = ['api', 'cmd', 'ctrl', 'http', 'id', 'json', 'url', 'k'];

/** What libraries write into the console. */
const libraryTexts =
  /^MiniSearch: |^" was not present in field|Removing a document after|^ with (?:fetch|<link)/;

/** What the German site replaces in `src/content/i18n/`. */
const overrides = {
  'errbook.code.copyCode': 'Kennung kopieren',
  'errbook.table.live.filters': 'Auswahl',
};

describe.each(languages)('a site in %s', (lang) => {
  const site = fixtureSite(`languages/${lang}`, `languages-${lang}`);
  const { dist } = site;
  let texts: Readonly<Record<string, string>> = {};
  let known = new Set<string>();

  /** The words of a text that are neither the catalog's nor the language's. In Japanese, only those in Latin letters. */
  const unknownWords = (text: string) =>
    wordsOf(text).filter(
      (word) => !known.has(word) && (lang !== 'ja' || /^[\p{Script=Latin}\p{N}]+$/u.test(word)),
    );

  /** The texts that have unknown words, each once, with these words and a file in which it is. */
  const unknownTexts = (texts: readonly (readonly [text: string, file: string])[]) =>
    [...new Map(texts)].flatMap(([text, file]) => {
      const words = unknownWords(text);
      return words.length === 0 ? [] : [`${text.slice(0, 100)} (${words.join(', ')}; ${file})`];
    });

  beforeAll(async () => {
    if (lang === 'de') {
      const folder = path.join(site.root, 'src/content/i18n');
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, 'de.json'), JSON.stringify(overrides));
    }
    await built(site);
    texts = JSON.parse(readFileSync(path.join(site.root, 'texts.json'), 'utf8')) as typeof texts;
    const settings = readFileSync(path.join(site.root, 'astro.config.mjs'), 'utf8');
    const quoted = [...settings.matchAll(/(?:title|description): '([^']*)'/g)];
    const months = Array.from({ length: 12 }, (_, month) =>
      new Date(2026, month).toLocaleDateString(lang, { month: 'long' }),
    );
    known = new Set([
      ...[...otherWords, ...months].flatMap(wordsOf),
      ...contentWords(path.join(site.root, 'content')),
      ...Object.values(texts).flatMap(wordsOf),
      ...quoted.flatMap(([, text = '']) => wordsOf(text)),
    ]);
  });

  test('has a page of every type', () => {
    const pages = htmlFiles(dist);
    expect(pages.length).toBeGreaterThan(35);
    for (const folder of ['categories', 'operations', 'status']) {
      expect(pages).toContain(`bibliothek/${folder}/index.html`);
    }
  });

  test('says its language on every page', () => {
    for (const file of htmlFiles(dist)) expect(languageOf(readPage(dist, file)), file).toBe(lang);
  });

  test('says nothing on any page that is not in its dictionary or its content', () => {
    const texts = htmlFiles(dist).flatMap((file) =>
      shownTexts(readPage(dist, file)).map((text) => [text, file] as const),
    );
    expect(texts.length).toBeGreaterThan(1000);
    expect(unknownTexts(texts)).toEqual([]);
  });

  test('says nothing in English for which it has a translation', () => {
    const english = new Set(
      Object.entries(en).flatMap(([key, text]): string[] =>
        text === texts[key] || /^\W*\{\{\w+\}\}\W*$/.test(text) ? [] : [text],
      ),
    );
    const found = htmlFiles(dist).flatMap((file) =>
      shownTexts(readPage(dist, file)).filter((text) => english.has(text)),
    );
    expect([...new Set(found)]).toEqual([]);
  });

  test('says nothing that is not in its dictionary or its content in documents for programs', () => {
    const lines = siteFiles(dist)
      .filter((file) => /\.(?:md|txt)$/.test(file) && file !== 'robots.txt')
      .flatMap((file) =>
        site
          .read(file)
          .split('\n')
          // A fence names a language of code.
          .filter((line) => !/^`{3,}\w+$/.test(line))
          .map((line) => [line, file] as const),
      );
    expect(lines.length).toBeGreaterThan(100);
    expect(unknownTexts(lines)).toEqual([]);
  });

  test('says nothing in its scripts that is not in its dictionary', () => {
    const scripts = siteFiles(dist).filter((file) => /^_astro\/.*\.js$/.test(file));
    expect(scripts.length).toBeGreaterThan(0);
    const texts = scripts
      .flatMap((file) => scriptTexts(site.read(file)).map((text) => [text, file] as const))
      .filter(([text]) => !libraryTexts.test(text));
    expect(unknownTexts(texts)).toEqual([]);
  });

  test('writes dates in its way', () => {
    const days = { de: '31. Januar 2026', ja: '2026年1月31日' };
    const pages = { de: 'karte_alt', ja: 'kado_furui' };
    const page = readPage(dist, `bibliothek/${pages[lang]}/index.html`);
    expect(textOf(page)).toContain(days[lang]);
  });

  test.runIf(lang === 'de')('says what it replaces in its content, on pages and in scripts', () => {
    const texts = (file: string) => shownTexts(readPage(dist, file));
    expect(texts('bibliothek/pin_falsch/index.html')).toContain('Kennung kopieren');
    expect(texts('bibliothek/pin_falsch/index.html')).not.toContain('Code kopieren');
    expect(texts('bibliothek/index.html')).toContain('Auswahl');
    const scripts = siteFiles(dist).filter((file) => /^_astro\/CodeTable.*\.js$/.test(file));
    expect(scripts.map((file) => site.read(file)).join('')).toContain('Auswahl');
  });

  test.runIf(lang === 'ja')('has a Japanese text for every text but names', () => {
    const others = Object.values(texts).filter(
      (text) => !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text),
    );
    const words = new Set(others.flatMap(wordsOf));
    expect([...words].filter((word) => !namesInTexts.includes(word))).toEqual([]);
  });
});
