/** Finds a value in a message about a parameter whose name shows that it is a secret: `x is not allowed for parameter pin`. */
import { isHarmless } from '../exceptions.ts';
import { nameWords } from './name-words.ts';
import { isInPlace } from './names.ts';
import type { Secret, SecretKind } from '../secret.ts';

const words = nameWords.filter(({ isWeak, kind }) => !isWeak && kind !== 'cookie');
const wordGroups = words.map(({ pattern }) => `(${pattern})`).join('|');
/** What a parameter is called: `for parameter password`, `as the field "new_password"`. */
const parameter =
  '(?:\\w+\\s+)?(?:parameter|param|field|attribute|property|column|argument|option|variable|header|setting)\\s+(?:named\\s+)?[\\\\"\'`<(\\[]{0,8}';
const about = new RegExp(
  `\\s(?:for|of|in|as|to)\\s+(?:(?:the|a|an|your)\\s+)?(?:${parameter}|(?<=\\s(?:for|as)\\s+)\\\\{0,15}["'\`])[\\w.-]{0,40}?(?:${wordGroups})(?![\\w-])`,
  'gi',
);
const maxDistance = 300;
/** The start of a message: a new line, the quote or the colon before it. */
const messageStart =
  /(?:\n|\\n|[:=,([{>][ \t]{0,4}(?:\\{0,15}["'`]|&quot;)|^["'`]|>[ \t]{0,4}|: )(?=[^\n]*$)/g;
const quoted = /(?<![\p{L}\p{N}])(\\{0,15}["'`[])([^"'`\\[\]\n]{1,200})(?:\\{0,15}["'`\]])/dgu;
/** What a message says about a value. */
const verb =
  /^(.{1,200}?)\s(?:(?:does|did|do|is|was|are|can|could|must|should|may)(?:\s?not|n't)?|isn't|cannot|has|contains|matches|exceeds)\s/d;
const rejection = /\b(?:not|n't|cannot)\b/;
/** Messages about values that do not repeat them. */
const generic =
  /^(?:\W*(?:the|this|that|a|an|any|no|your|its|given|provided|specified|supplied|submitted|new|old|current|invalid|unknown)\s+)*(?:\w+\s+)?(?:values?|inputs?|strings?|texts?|it|they|this|that|which|requests?|lengths?|types?|formats?|numbers?|characters?|data|there|one|user|parameters?|fields?|size|schema|null|undefined|nothing|nil|none)$/i;
const valueWord =
  /(?:^|\b(?:invalid|bad|illegal|wrong|incorrect|unknown|the)\s)value\s+([^\s"'`<>]{3,200})$/di;
/** What is in quotes after these words is part of the API. */
const apiWord =
  /\b(?:type|field|argument|parameter|param|variable|class|column|table|function|object|operator|user|method|model|name|missing)\s$/i;

/** Finds the values of messages. */
export function findMessageValues(text: string): Secret[] {
  return [...text.matchAll(about)].flatMap((match) => {
    const index = words.findIndex((_, at) => match[at + 1] !== undefined);
    const group = words[index];
    const nameStart = match.index + match[0].length - (match[index + 1]?.length ?? 0);
    if (!group || !isInPlace(text, nameStart, group)) return [];
    const { kind } = group;
    const from = Math.max(0, match.index - maxDistance);
    const before = text.slice(from, match.index);
    const start = [...before.matchAll(messageStart)].at(-1);
    const at = start ? start.index + start[0].length : 0;
    return findValue(before.slice(at), kind).map((secret) => ({
      start: secret.start + from + at,
      end: secret.end + from + at,
      kind,
    }));
  });
}

/** Finds the value in the part of a message before `for parameter password`. */
function findValue(message: string, kind: SecretKind): Secret[] {
  const inQuotes = [...message.matchAll(quoted)]
    .filter(({ index }) => !apiWord.test(message.slice(Math.max(0, index - 20), index)))
    .flatMap(({ indices }) => toSecret(indices?.[2], kind));
  if (inQuotes.length > 0)
    return inQuotes.filter(({ start, end }) => !isHarmless(message.slice(start, end), kind));
  const last = toSecret(valueWord.exec(message)?.indices?.[1], kind);
  if (last.length > 0) return last;
  const subject = verb.exec(message);
  const value = subject?.[1]?.trim() ?? '';
  const isRepeated = /\s/.test(value)
    ? rejection.test(message) && !/^[A-Z][a-z]/.test(value)
    : true;
  if (value === '' || generic.test(value) || !isRepeated || isHarmless(value, kind)) return [];
  return toSecret(subject?.indices?.[1], kind);
}

function toSecret(range: readonly [number, number] | undefined, kind: SecretKind): Secret[] {
  return range ? [{ start: range[0], end: range[1], kind }] : [];
}
