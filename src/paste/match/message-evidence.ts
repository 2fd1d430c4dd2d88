/** Rates what a message says about an error whose code is not in the paste. */
import { isReasonPhrase } from '../../catalog/text/http-status.ts';
import type { EntryCase } from '../../search/index/entries.ts';
import { fold } from '../../search/normalize/spelling.ts';
import { isCommonMessageKey } from '../read/keys.ts';
import type { ParsedPaste } from '../read/parse-paste.ts';
import { findSignNear } from '../read/signs.ts';
import type { CaseFit } from './case-fit.ts';
import { measureFit } from './confidence.ts';
import { isFound, type TextFit } from './text-fit.ts';
import { minLetters, minSpecificity } from './weights.ts';

/** A shorter paste has only one message. */
const maxSingleMessage = 40;
/** The classes that programming languages have for their own errors. */
const runtimeError =
  /\b(?:(?:Type|Range|Reference|Syntax|Eval|URI|Value|Key|Index|Attribute|Name|NoMethod|Argument|Assertion|Import|ModuleNotFound|OS|IO|Lookup|Unicode\w+|ZeroDivision|NotImplemented|Recursion)Error|(?:IllegalArgument|IllegalState|NullPointer|ClassCast|IndexOutOfBounds|NumberFormat|UnsupportedOperation|Argument(?:Null|OutOfRange)?|InvalidOperation|NullReference|Format)Exception)['"]?[:=]\s*["']?$/;
const longestName = 60;

/** Finds what shows that a message is from the API of a case: a sign near it, or a key that few other APIs use. */
export function findSign(
  { errorCase, message, title }: CaseFit,
  paste: ParsedPaste,
  at: number,
): string | null {
  const { text } = message.how === 'none' ? title : message;
  if (text && isDistinctiveKey(text.key, errorCase)) return text.key;
  return findSignNear(paste, errorCase.entry.catalog, at)?.name ?? null;
}

/** Returns whether a text can identify an error: a message, or a short message that is a whole value. */
export function identifiesError(fit: CaseFit, paste: ParsedPaste, at: number): boolean {
  const { message, title, errorCase } = fit;
  const specificity = measureFit(fit);
  if (findSign(fit, paste, at) === null) {
    if (message.how === 'inside' && specificity < minSpecificity.inside) return false;
    if (specificity < minSpecificity.ofRuntime && isFromRuntime(fit, paste)) return false;
  }
  // `404 Not Found` is a status, unless a key of the API or an otherwise empty paste shows that it is a message.
  const isStatus = ({ text }: TextFit) =>
    text !== null &&
    isReasonPhrase(text.text) &&
    !(text.isMessage && isDistinctiveKey(text.key, errorCase)) &&
    paste.text.trim().length > maxSingleMessage;
  if (isFound(message)) {
    if (message.how === 'first-sentence') return true;
    const letters = errorCase.message?.pattern.letterCount ?? 0;
    const isWhole = message.how === 'whole';
    const isLong = letters >= (isWhole ? minLetters.wholeMessage : minLetters.message);
    return isLong && !isStatus(message);
  }
  const pattern = errorCase.title?.pattern;
  return (
    title.how === 'whole' &&
    title.text?.kind === 'value' &&
    pattern?.folded[0]?.type === 'text' &&
    pattern.letterCount >= minLetters.shortMessage &&
    !isStatus(title)
  );
}

/** Returns whether a message belongs to an error class of a programming language: `TypeError: x is invalid`. */
function isFromRuntime({ message, title }: CaseFit, { text }: ParsedPaste): boolean {
  const { start } = message.how === 'none' ? title : message;
  return runtimeError.test(text.slice(Math.max(0, start - longestName), start));
}

/** Returns whether a key contains messages in this API, but rarely in other APIs. */
function isDistinctiveKey(key: string, { entry }: EntryCase): boolean {
  const folded = fold(key);
  return !isCommonMessageKey(key) && entry.envelope.texts.some((text) => fold(text) === folded);
}
