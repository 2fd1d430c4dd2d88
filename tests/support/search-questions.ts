/** Queries for every code in various spellings and for every message, with the expected pages. */
import { toCodePath } from '../../src/catalog/model/addresses.ts';
import type { Case, Code } from '../../src/catalog/model/catalog.ts';
import { fillMessage, createSamples } from '../../src/catalog/text/template.ts';
import type { CatalogView } from '../../src/catalog/model/view.ts';
import { pick, randomFrom, type Random } from './random.ts';

export const codeForms = [
  'exact',
  'lower',
  'upper',
  'kebab',
  'spaced',
  'Pascal',
  'camel',
  'JSON field',
  '80% prefix',
  'deletion',
  'transposition',
  'substitution',
] as const;

export type Form = (typeof codeForms)[number] | 'message';

/** A query, and the paths of the pages (without the base path) that may be its first result. */
export interface Question {
  form: Form;
  query: string;
  right: string[];
}

/** Creates the questions for some catalogs. The same catalogs always give the same questions. */
export function questions(catalogs: readonly CatalogView[]): Question[] {
  const random = randomFrom(20261122);
  const codes = catalogs.flatMap((catalog) =>
    catalog.codes.flatMap((code) => (code.code === null ? [] : [{ ...code, code: code.code }])),
  );
  const codesByLowercase = new Map(codes.map((code) => [code.code.toLowerCase(), code]));
  const codeQuestions = codes.flatMap((code) =>
    codeForms.map((form): Question => {
      const query = spell(code.code, form, code.catalog, codesByLowercase, random);
      const matches =
        form === '80% prefix' ? codes.filter((candidate) => hasPrefix(candidate.code, query)) : [];
      return { form, query, right: [...new Set([code, ...matches].map(toPath))] };
    }),
  );
  return [...codeQuestions, ...createMessageQuestions(catalogs)];
}

/** Splits an identifier into words, with any separators. */
export function wordsOf(code: string): string[] {
  return code
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

function spell(
  code: string,
  form: (typeof codeForms)[number],
  catalog: string,
  known: ReadonlyMap<string, unknown>,
  random: Random,
): string {
  const words = wordsOf(code);
  const pascal = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  switch (form) {
    case 'exact':
      return code;
    case 'lower':
      return code.toLowerCase();
    case 'upper':
      return code.toUpperCase();
    case 'kebab':
      return words.join('-');
    case 'spaced':
      return words.join(' ');
    case 'Pascal':
      return pascal;
    case 'camel':
      return pascal.charAt(0).toLowerCase() + pascal.slice(1);
    case 'JSON field':
      return `"${catalog === 'code0' ? 'errorCode' : 'code'}": "${code}",`;
    case '80% prefix':
      return code.slice(0, Math.ceil(code.length * 0.8));
    default:
      return addTypo(code, form, known, random);
  }
}

/** Makes one typing mistake at a random position. The result is never another code or the code itself. */
function addTypo(
  code: string,
  form: 'deletion' | 'transposition' | 'substitution',
  known: ReadonlyMap<string, unknown>,
  random: Random,
): string {
  const alphabet =
    code === code.toUpperCase() ? 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' : 'abcdefghijklmnopqrstuvwxyz';
  for (;;) {
    const index = Math.floor(random() * (code.length - (form === 'transposition' ? 1 : 0)));
    const [before, current, next] = [
      code.slice(0, index),
      code.charAt(index),
      code.charAt(index + 1),
    ];
    const query =
      form === 'deletion'
        ? before + code.slice(index + 1)
        : form === 'transposition'
          ? before + next + current + code.slice(index + 2)
          : before + pick(alphabet.split(''), random) + code.slice(index + 1);
    if (query !== code && !known.has(query.toLowerCase())) return query;
  }
}

/**
 * Creates questions from messages with values for their placeholders. A message of several codes has several right
 * pages.
 */
function createMessageQuestions(catalogs: readonly CatalogView[]): Question[] {
  const getMessage = ({ message, title }: Case) => message || title;
  return catalogs.flatMap(({ codes, about }) => {
    const byText = new Map<string, { errorCase: Case; code: Code; pages: Set<string> }>();
    for (const code of codes) {
      for (const errorCase of code.cases) {
        const text = getMessage(errorCase);
        if (!text) continue;
        const entry = byText.get(text) ?? { errorCase, code, pages: new Set() };
        entry.pages.add(toPath(code));
        byText.set(text, entry);
      }
    }
    return [...byText].map(([text, { errorCase, code, pages }]): Question => {
      const samples = createSamples(about.placeholders, [errorCase.name, code.code]);
      return {
        form: 'message',
        query: fillMessage(text, about.placeholders, samples),
        right: [...pages],
      };
    });
  });
}

function toPath({ catalog, slug }: Pick<Code, 'catalog' | 'slug'>): string {
  return toCodePath(catalog, slug);
}

function hasPrefix(code: string, prefix: string): boolean {
  return code.toLowerCase().startsWith(prefix.toLowerCase());
}
