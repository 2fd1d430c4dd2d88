/** Finds names whose values are secrets: `password=`, `"api_key": `, `<Token>`, `--secret `. */
import type { CatalogSecrets, SecretKind } from './secret.ts';

/** A name in a text, and the start of its value. */
export interface Name {
  /** The part of the name that identifies its kind, in lowercase. */
  text: string;
  kind: SecretKind;
  /** The start of that part. */
  start: number;
  separator: Separator;
  /** The start of the value. */
  value: number;
}

/** The separator between a name and its value: an arrow, a colon, an equals sign, the end of a tag, or only a space. */
export type Separator = '=>' | ':' | '=' | '>' | ' ';

/** Finds the names in a text. */
export interface NameFinder {
  /** Returns the next name from an offset on; `null` if there is none. */
  findNext(text: string, from: number): Name | null;
}

const usualNames: readonly RegExp[] = [
  /pass(?:word|wd|phrase|code)|pwd|secret|(?<!publickey)token|credentials?|authorization|sess(?:ion)?(?:[_-]?id)?/,
  /(?:api|access|private|secret|signing|encryption|auth|account)[_ -]?key(?:[_-]?id)?/,
  /(?:set-)?cookie|\bconnect\.sid/,
  // Cookies that logs show without their header: Cloudflare's, and the prefixes of RFC 6265bis.
  /\b__(?:cf_bm|(?:host|secure)-[\w.-]{1,40})(?:_[A-Za-z0-9]{1,20})?/,
];
const suffix = /(?:[_-]?(?:confirmation|confirm|hash|digest|value|repeat|\d))?/;
/** The end of the name, and the separator before its value. */
const closeAndSeparator =
  /([\\"'`\])]{0,8})[ \t]{0,4}(=>|:=|=(?![=>~])|:(?![:=]|\/\/)|%3D|>|(?<= ))[ \t]{0,4}/;

/**
 * Creates a finder of names.
 *
 * @param catalogNames the kinds of the secrets of the catalogs, by their names, which may end in `_` and a few more
 *   letters
 */
export function createNameFinder(catalogNames: CatalogSecrets['names'] = {}): NameFinder {
  const kinds = new Map(
    Object.entries(catalogNames).map(([name, kind]) => [name.toLowerCase(), kind]),
  );
  const extraNames = [...kinds.keys()].map(
    (name) => `(?<!\\w)${escape(name)}(?:_[A-Za-z0-9]{1,20})?`,
  );
  const names = [...extraNames, ...usualNames.map(({ source }) => source)].join('|');
  const pattern = new RegExp(`(${names})${suffix.source}${closeAndSeparator.source}`, 'gi');
  return {
    findNext(text, from) {
      pattern.lastIndex = from;
      for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        const [, found = '', close = '', separator = ''] = match;
        const name: Name = {
          text: found.toLowerCase(),
          kind: kindOfCatalog(found.toLowerCase(), kinds) ?? classifyName(found),
          start: match.index,
          separator: toSeparator(separator),
          value: pattern.lastIndex,
        };
        if (hasValue(text, name, close !== '')) return name;
      }
      return null;
    },
  };
}

/**
 * Returns whether a value follows: the `>` of a tag is not a comparison, an option is not a word, and the arrow of Ruby
 * and PHP is not a function.
 */
function hasValue(text: string, { separator, start, value }: Name, isClosed: boolean): boolean {
  if (separator === '=>') return isClosed || /["'`]/.test(text.charAt(value));
  if (separator === ':' || separator === '=') return true;
  const before = text.slice(Math.max(0, start - 40), start);
  return !isClosed && (separator === '>' ? /<[\w:.-]*$/ : /(?:^|\s)--[\w-]*$/).test(before);
}

function toSeparator(text: string): Separator {
  if (text === '') return ' ';
  return /^(?:%|:=)/.test(text) ? '=' : (text as Separator);
}

function kindOfCatalog(
  name: string,
  kinds: ReadonlyMap<string, SecretKind>,
): SecretKind | undefined {
  return kinds.get(name) ?? kinds.get(name.replace(/_[a-z0-9]{1,20}$/, ''));
}

function classifyName(name: string): SecretKind {
  if (/^__|cookie|^connect/i.test(name)) return 'cookie';
  if (/^(?:pass|pwd)/i.test(name)) return 'password';
  if (/^sess.*id$/i.test(name)) return 'id';
  return /key|secret/i.test(name) ? 'key' : 'token';
}

function escape(text: string): string {
  return text.replace(/\W/g, '\\$&');
}
