/** The spellings in which readers hold a code or a message, and which pages answer each of them. */
import { codePath } from '../../src/catalog/model/addresses.ts';
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

/** One thing to type, and the paths below the base of the pages that are right to come first. */
export interface Question {
  form: Form;
  query: string;
  right: string[];
}

/** The same questions for the same catalogs, whenever they are asked. */
export function questions(catalogs: readonly CatalogView[]): Question[] {
  const random = randomFrom(20261122);
  const codes = catalogs.flatMap((catalog) =>
    catalog.codes.flatMap((code) => (code.code === null ? [] : [{ ...code, code: code.code }])),
  );
  const known = new Map(codes.map((code) => [code.code.toLowerCase(), code]));
  const asked = codes.flatMap((code) =>
    codeForms.map((form): Question => {
      const query = spell(code.code, form, code.catalog, known, random);
      const sharing = form === '80% prefix' ? codes.filter((one) => starts(one.code, query)) : [];
      return { form, query, right: [...new Set([code, ...sharing].map(pathOf))] };
    }),
  );
  return [...asked, ...messageQuestions(catalogs)];
}

/** The words of an identifier, whatever separates them. */
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
      return typo(code, form, known, random);
  }
}

/** One mistake at a random place; never one that spells another code or changes nothing. */
function typo(
  code: string,
  form: 'deletion' | 'transposition' | 'substitution',
  known: ReadonlyMap<string, unknown>,
  random: Random,
): string {
  const letters =
    code === code.toUpperCase() ? 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' : 'abcdefghijklmnopqrstuvwxyz';
  for (;;) {
    const at = Math.floor(random() * (code.length - (form === 'transposition' ? 1 : 0)));
    const [before, here, next] = [code.slice(0, at), code.charAt(at), code.charAt(at + 1)];
    const query =
      form === 'deletion'
        ? before + code.slice(at + 1)
        : form === 'transposition'
          ? before + next + here + code.slice(at + 2)
          : before + pick(letters.split(''), random) + code.slice(at + 1);
    if (query !== code && !known.has(query.toLowerCase())) return query;
  }
}

/** Messages with values in the place of their placeholders; a message that several codes share has several answers. */
function messageQuestions(catalogs: readonly CatalogView[]): Question[] {
  const wire = ({ message, title }: Case) => message || title;
  return catalogs.flatMap(({ codes, about }) => {
    const byText = new Map<string, { one: Case; code: Code; pages: Set<string> }>();
    for (const code of codes) {
      for (const one of code.cases) {
        const text = wire(one);
        if (!text) continue;
        const entry = byText.get(text) ?? { one, code, pages: new Set() };
        entry.pages.add(pathOf(code));
        byText.set(text, entry);
      }
    }
    return [...byText].map(([text, { one, code, pages }]): Question => {
      const samples = createSamples(about.placeholders, [one.name, code.code]);
      return {
        form: 'message',
        query: fillMessage(text, about.placeholders, samples),
        right: [...pages],
      };
    });
  });
}

function pathOf({ catalog, slug }: Pick<Code, 'catalog' | 'slug'>): string {
  return codePath(catalog, slug);
}

function starts(code: string, prefix: string): boolean {
  return code.toLowerCase().startsWith(prefix.toLowerCase());
}
