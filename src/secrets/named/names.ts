/** Finds names whose values are secrets: `password=`, `"api_key": `, `<Token>`, `--secret `, `password "`. */
import { nameWords, type NameWords } from './name-words.ts';
import { noCatalogSecrets, type CatalogSecrets, type SecretKind } from '../secret.ts';

/** A name in a text, and the start of its value. */
export interface Name {
  /** The part of the name that identifies its kind, in lowercase. */
  text: string;
  kind: SecretKind;
  /** Whether the value must look generated to be a secret. */
  isWeak: boolean;
  /** The start of that part. */
  start: number;
  separator: Separator;
  /** The start of the value. */
  value: number;
}

/**
 * The separator between a name and its value: an arrow, a colon, an equals sign, the end of a tag, a space after an option,
 * or nothing but words, as in a sentence.
 */
export type Separator = '=>' | ':' | '=' | '>' | ' ' | 'words';

/** Finds the names in a text. */
export interface NameFinder {
  /** Returns the next name from an offset on; `null` if there is none. */
  findNext(text: string, from: number): Name | null;
}

const suffix =
  /(?:[_-]?(?:confirmation|confirm|hash|digest|value|repeat|\d)| (?:provided|given|supplied|received))?/;
/** The end of the name, and the separator before its value. */
const closeAndSeparator =
  /((?:[\\"'`\])]|%5D){0,8})[ \t]{0,4}(=>|:=|=(?![=>~])|:(?![:=]|\/\/)|>|(?<=[ \t])(?:(?:is|was|value|for \w{1,40} =) )?|(?=\())[ \t]{0,4}/;
const queryStart = /[?&#;]$/;
/** Attributes of an XML element, up to its content. */
const attributes = /[^<>]{0,200}[^/<>]>/y;

/** The groups of words in names, and the pattern with a capture group for each of them. */
interface NamePattern {
  groups: readonly NameWords[];
  pattern: RegExp;
}

const patterns = new WeakMap<CatalogSecrets['names'], NamePattern>();

/**
 * Creates a finder of names.
 *
 * @param catalogNames the kinds of the secrets of the catalogs, by their names, which may end in `_` and a few more
 *   letters
 */
export function createNameFinder(catalogNames = noCatalogSecrets.names): NameFinder {
  const { groups, pattern } = getPattern(catalogNames);
  return {
    findNext(text, from) {
      pattern.lastIndex = from;
      for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        const name = readName(text, match, groups, pattern.lastIndex);
        if (name) return name;
        // A shorter name may be inside.
        pattern.lastIndex = match.index + 1;
      }
      return null;
    },
  };
}

/** Returns the pattern of names. Creating it takes longer than reading a short text. */
function getPattern(catalogNames: CatalogSecrets['names']): NamePattern {
  const known = patterns.get(catalogNames);
  if (known) return known;
  const groups: NameWords[] = [
    ...Object.entries(catalogNames).map(([name, kind]) => ({
      kind,
      pattern: `(?<!\\w)${escape(name)}(?:_[A-Za-z0-9]{1,20})?`,
    })),
    ...nameWords,
  ];
  const words = groups.map(({ pattern }) => `(${pattern})`).join('|');
  const pattern = new RegExp(`(?:${words})${suffix.source}${closeAndSeparator.source}`, 'gi');
  patterns.set(catalogNames, { groups, pattern });
  return { groups, pattern };
}

/** Reads the name of a match; `null` if the words do not name a value here. */
function readName(
  text: string,
  match: RegExpExecArray,
  groups: readonly NameWords[],
  value: number,
): Name | null {
  const index = groups.findIndex((_, at) => match[at + 1] !== undefined);
  const group = groups[index];
  if (!group || !isInPlace(text, match.index, group)) return null;
  const [close = '', separator = ''] = match.slice(groups.length + 1);
  const name: Name = {
    text: (match[index + 1] ?? '').toLowerCase(),
    kind: group.kind,
    isWeak: group.isWeak ?? false,
    start: match.index,
    separator: toSeparator(separator),
    value,
  };
  return readSeparator(text, name, close !== '');
}

/** Returns whether the words are at a place where they count. */
export function isInPlace(text: string, start: number, { isShort, isQuery }: NameWords): boolean {
  if (!isShort) return true;
  const [before, first] = [text.charAt(start - 1), text.charAt(start)];
  if (isQuery) return queryStart.test(before);
  return !/\p{L}/u.test(before) || (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(first));
}

/**
 * Reads the separator of a name: the `>` of a tag is not a comparison, an option is not a word, and the arrow of Ruby and
 * PHP is not a function.
 *
 * @returns `null` if no value follows
 */
function readSeparator(text: string, name: Name, isClosed: boolean): Name | null {
  const { separator, start, value } = name;
  if (separator === ':' || separator === '=') {
    const isDefault = /\$\{\w*$/.test(text.slice(Math.max(0, start - 40), start));
    // `event=login code=404`
    const isNextField = separator === '=' && name.kind === 'secret-code' && /\s/.test(name.text);
    return isDefault || isNextField ? null : name;
  }
  if (separator === '=>') return isClosed || /["'`]/.test(text.charAt(value)) ? name : null;
  const before = text.slice(Math.max(0, start - 40), start);
  const isElement = !isClosed && /<[\w:.-]*$/.test(before);
  if (separator === '>') return isElement ? name : null;
  if (isElement) {
    attributes.lastIndex = value;
    return attributes.test(text) ? { ...name, separator: '>', value: attributes.lastIndex } : null;
  }
  if (!isClosed && /(?:^|\s)--?[\w-]*$/.test(before) && text.charAt(value) !== '-') return name;
  const isVariable = /[$%{]\w*$/.test(before);
  // `you can pass "x"`
  const isVerb = /^p(?:ass|w)$/.test(name.text);
  return name.isWeak || isVerb || isVariable || (isClosed && !/[\\"'`[(]/.test(text.charAt(value)))
    ? null
    : { ...name, separator: 'words' };
}

function toSeparator(text: string): Separator {
  if (/^(?:=>|[:=>])$/.test(text)) return text as Separator;
  return text === ':=' ? '=' : ' ';
}

function escape(text: string): string {
  return text.replace(/\W/g, '\\$&');
}
