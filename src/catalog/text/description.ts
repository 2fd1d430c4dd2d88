import { listPlainTexts, type TextFormat } from './api-text.ts';
import { escapePattern } from './words.ts';
import type { Case } from '../model/catalog.ts';
import type { TitleTexts } from './titles.ts';
import type { CatalogFile } from '../files/schema.ts';
import { listArgumentNames, toReadableMessage } from './template.ts';

/** A verb after a name. After a usual word, such as `Timeout`, other words with this ending are nouns: `Timeout errors`. */
const verb = /^\p{Ll}+s\s/u;
const verbAfterWord =
  /^(?:is|was|denotes|happens|indicates|means|occurs|represents|returns|signals|signifies)\s/;
/** Signs that a paragraph is code. */
const codeSigns = /[={}]|;$|\w\(\)|[-=]>|::/;

/**
 * Returns a description without the name of the case at its beginning, without notes of its authors (`TODO ...`), and
 * without the deprecation, which the page shows elsewhere. The rest is unchanged.
 */
export function cleanDescription({
  description,
  name,
  deprecated,
}: Pick<Case, 'description' | 'name' | 'deprecated'>): string {
  if (description === null) return '';
  let text = description.replace(/^[ \t]*TODO(?:\([^)]*\)|[ \t]+\w+)?:.*$/gm, '');
  if (name !== null && isSubject(name, text)) text = text.slice(name.length + 1);
  return deprecated?.reason ? removeReason(text, deprecated.reason) : text;
}

/** Returns whether a text begins with a name as its subject: `UserNotFound is returned ...`, as in comments of Go. */
function isSubject(name: string, text: string): boolean {
  if (/\s/.test(name) || !text.startsWith(`${name} `)) return false;
  const isWord = /^\p{L}\p{Ll}*$/u.test(name);
  return (isWord ? verbAfterWord : verb).test(text.slice(name.length + 1));
}

/**
 * Returns whether a paragraph may begin with a capital: its first word is an ordinary one, and it is not code, such as
 * `let even = ...`, `[auth]: ...`, or `iOS ...`.
 */
export function isProse(paragraph: string): boolean {
  return /^\p{Ll}+,?(?:\s|$)/u.test(paragraph) && !codeSigns.test(paragraph);
}

/** Removes `Deprecated: <reason>`, however its lines are wrapped. Text after the reason is kept. */
function removeReason(text: string, reason: string): string {
  const words = reason.split(/\s+/).map(escapePattern);
  return text.replace(new RegExp(`\\bDeprecated:\\s+${words.join('\\s+')}`), '');
}

/**
 * Returns whether a case has a description but neither title nor message. The page then shows it in place of the
 * message.
 */
export function isOnlyText({
  title,
  message,
  description,
}: Pick<Case, 'title' | 'message' | 'description'>): boolean {
  return !title && message === null && description !== null;
}

/** Returns the texts of a case from which its title can be created. */
export function listTitleTexts(
  errorCase: Case,
  { texts, placeholders }: Pick<CatalogFile, 'texts' | 'placeholders'>,
): TitleTexts {
  const names = listArgumentNames(errorCase.arguments);
  const toReadable = (text: string) => toReadableMessage(text, placeholders, names);
  const { title, message } = errorCase;
  return {
    title: title === null ? null : toReadable(title),
    text: message ? toReadable(message) : findMainText({ ...errorCase, title: null }, texts),
  };
}

/**
 * Returns the text that distinguishes a case from the other cases of its code: message, title, or description; `null`
 * for none. A description is without markup.
 */
export function findMainText(errorCase: Case, format: TextFormat): string | null {
  const { message, title } = errorCase;
  return message || title || (listPlainTexts(cleanDescription(errorCase), format)[0] ?? null);
}
