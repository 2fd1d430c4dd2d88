import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../src/ui-text/en.ts';
import { buildOrThrow, createFixtureSite } from '../support/build-fixture.ts';
import { listHtmlFiles, readPage, listSiteFiles, getText } from '../support/site.ts';
import {
  readContentWords,
  getLanguage,
  listScriptTexts,
  listVisibleTexts,
  splitWords,
} from '../support/ui-words.ts';

/** Sites in German and Japanese, from `tests/fixtures/languages/`. Only the texts of the catalog are in English. */
const languages = ['de', 'ja'] as const;

/**
 * Words that are in no dictionary: names that are the same in every language, and the texts of Starlight's code blocks.
 */
const otherWords = ['JSON', 'Markdown', 'In Zwischenablage kopieren', 'Kopiert', 'errors'];

/** Lowercase words of texts without Japanese characters. */
const namesInTexts = ['api', 'cmd', 'ctrl', 'http', 'id', 'json', 'url', 'k'];

/** Console messages of libraries. */
const libraryTexts =
  /^MiniSearch: |^" was not present in field|Removing a document after|^ with (?:fetch|<link)/;

/** Texts that the German site overrides in `src/content/i18n/`. */
const overrides = {
  'errbook.code.copyCode': 'Kennung kopieren',
  'errbook.table.live.filters': 'Auswahl',
};

describe.each(languages)('a site in %s', (lang) => {
  const site = createFixtureSite(`languages/${lang}`, `languages-${lang}`);
  const { dist } = site;
  let texts: Readonly<Record<string, string>> = {};
  let knownWords = new Set<string>();

  /**
   * Lists the words of a text that are neither in the catalog nor in the dictionary; for Japanese, only Latin words.
   */
  const listUnknownWords = (text: string) =>
    splitWords(text).filter(
      (word) =>
        !knownWords.has(word) && (lang !== 'ja' || /^[\p{Script=Latin}\p{N}]+$/u.test(word)),
    );

  /** Lists the texts with unknown words once, with these words and a file that contains the text. */
  const listUnknownTexts = (texts: readonly (readonly [text: string, file: string])[]) =>
    [...new Map(texts)].flatMap(([text, file]) => {
      const words = listUnknownWords(text);
      return words.length === 0 ? [] : [`${text.slice(0, 100)} (${words.join(', ')}; ${file})`];
    });

  beforeAll(async () => {
    if (lang === 'de') {
      const folder = path.join(site.root, 'src/content/i18n');
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, 'de.json'), JSON.stringify(overrides));
    }
    await buildOrThrow(site);
    texts = JSON.parse(readFileSync(path.join(site.root, 'texts.json'), 'utf8')) as typeof texts;
    const settings = readFileSync(path.join(site.root, 'astro.config.mjs'), 'utf8');
    const quoted = [...settings.matchAll(/(?:title|description): '([^']*)'/g)];
    const months = Array.from({ length: 12 }, (_, month) =>
      new Date(2026, month).toLocaleDateString(lang, { month: 'long' }),
    );
    knownWords = new Set([
      ...[...otherWords, ...months].flatMap(splitWords),
      ...readContentWords(path.join(site.root, 'content')),
      ...Object.values(texts).flatMap(splitWords),
      ...quoted.flatMap(([, text = '']) => splitWords(text)),
    ]);
  });

  test('has pages of every type', () => {
    const pages = listHtmlFiles(dist);
    expect(pages.length).toBeGreaterThan(35);
    for (const folder of ['categories', 'operations', 'status']) {
      expect(pages).toContain(`bibliothek/${folder}/index.html`);
    }
  });

  test('has its language on every page', () => {
    for (const file of listHtmlFiles(dist))
      expect(getLanguage(readPage(dist, file)), file).toBe(lang);
  });

  test('has only words from its dictionary and its content on pages', () => {
    const texts = listHtmlFiles(dist).flatMap((file) =>
      listVisibleTexts(readPage(dist, file)).map((text) => [text, file] as const),
    );
    expect(texts.length).toBeGreaterThan(1000);
    expect(listUnknownTexts(texts)).toEqual([]);
  });

  test('has no English text for which there is a translation', () => {
    const english = new Set(
      Object.entries(en).flatMap(([key, text]): string[] =>
        text === texts[key] || /^\W*\{\{\w+\}\}\W*$/.test(text) ? [] : [text],
      ),
    );
    const untranslated = listHtmlFiles(dist).flatMap((file) =>
      listVisibleTexts(readPage(dist, file)).filter((text) => english.has(text)),
    );
    expect([...new Set(untranslated)]).toEqual([]);
  });

  test('has only words from its dictionary and its content in documents for programs', () => {
    const lines = listSiteFiles(dist)
      .filter((file) => /\.(?:md|txt)$/.test(file) && file !== 'robots.txt')
      .flatMap((file) =>
        site
          .read(file)
          // Front matter has the keys and values of JSON.
          .replace(/^---\n[^]*?\n---\n/, '')
          .split('\n')
          // A fence contains the name of a code language.
          .filter((line) => !/^`{3,}\w+$/.test(line))
          .map((line) => [line, file] as const),
      );
    expect(lines.length).toBeGreaterThan(100);
    expect(listUnknownTexts(lines)).toEqual([]);
  });

  test('has only words from its dictionary in scripts', () => {
    const scripts = listSiteFiles(dist).filter((file) => /^_astro\/.*\.js$/.test(file));
    expect(scripts.length).toBeGreaterThan(0);
    const texts = scripts
      .flatMap((file) => listScriptTexts(site.read(file)).map((text) => [text, file] as const))
      .filter(([text]) => !libraryTexts.test(text));
    expect(listUnknownTexts(texts)).toEqual([]);
  });

  test('formats dates for its language', () => {
    const days = { de: '31. Januar 2026', ja: '2026年1月31日' };
    const pages = { de: 'karte_alt', ja: 'kado_furui' };
    const page = readPage(dist, `bibliothek/${pages[lang]}/index.html`);
    expect(getText(page)).toContain(days[lang]);
  });

  test.runIf(lang === 'de')('overrides texts on pages and in scripts', () => {
    const listPageTexts = (file: string) => listVisibleTexts(readPage(dist, file));
    expect(listPageTexts('bibliothek/pin_falsch/index.html')).toContain('Kennung kopieren');
    expect(listPageTexts('bibliothek/pin_falsch/index.html')).not.toContain('Code kopieren');
    expect(listPageTexts('bibliothek/index.html')).toContain('Auswahl');
    const scripts = listSiteFiles(dist).filter((file) => /^_astro\/code-?table.*\.js$/i.test(file));
    expect(scripts.map((file) => site.read(file)).join('')).toContain('Auswahl');
  });

  test.runIf(lang === 'ja')('has a Japanese translation of every text except names', () => {
    const textsWithoutJapanese = Object.values(texts).filter(
      (text) => !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text),
    );
    const words = new Set(textsWithoutJapanese.flatMap(splitWords));
    expect([...words].filter((word) => !namesInTexts.includes(word))).toEqual([]);
  });
});
