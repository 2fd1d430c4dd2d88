/** Says in sentences why an error was recognised, and what in it is not as documented. */
import { isFound, type CaseFit, type Evidence } from './cases.ts';
import type { CodePlace, Disagreement } from './weights.ts';
import { entryStatuses, type Entry, type EntryCase } from '../../search/index/entries.ts';
import { fold } from '../../search/normalize/spelling.ts';

/** What an answer is worded from. */
export interface Said {
  unit: {
    entry: Entry;
    places: readonly {
      place: CodePlace;
      isExact: boolean;
      /** The key it stands under. */
      key: string;
      start: number;
      end: number;
    }[];
  };
  best: CaseFit | undefined;
  /** Cases that fit just as well. */
  rivals: readonly CaseFit[];
  cases: readonly EntryCase[];
  evidence: Evidence;
  /** Whether an address names the case. */
  isNamed: boolean;
}

const places: Readonly<Record<CodePlace, string>> = {
  alone: 'is all that was pasted',
  address: 'is named by the address in the paste',
  'own key': 'stands under the key that the API sends codes under, “$key”',
  'code key': 'stands under “$key”, a usual key for codes',
  'other key': 'is the value of “$key”',
  quoted: 'stands in quotes',
  text: 'stands in the text',
  plain: 'stands where a code may stand',
};

/** Keys that tools and SDKs add to an error, so that they are no surprise. */
const usualKeys = new Set(
  (
    'level time timestamp ts pid hostname msg status statuscode name stack requestid traceid clerktraceid method url path ' +
    'locations extensions severity logger caller service env host type title detail instance errors cause docsurl'
  ).split(' '),
);

export function reasons(said: Said): string[] {
  const { unit, best, cases, isNamed } = said;
  const [place] = unit.places;
  const exact = unit.places.some(({ isExact }) => isExact);
  const spelling = exact ? '' : ', in another spelling,';
  const where = places[place?.place ?? 'text'].replace('$key', () => place?.key ?? '');
  const list = [`The code ${unit.entry.label}${spelling} ${where}.`];
  if (!best || cases.length === 0) return list;
  if (isNamed) return [...list, 'The address names the case.'];
  const why = textReason(best);
  if (why) list.push(why);
  if (cases.length > 1) list.push(siblingReason(said));
  return list;
}

/** Why a message is that of a case. */
export function textReason({ message, title }: CaseFit): string | null {
  if (message.how === 'whole') return 'The message fits the documented one, word for word.';
  if (message.how === 'inside') return 'The text holds the documented message, word for word.';
  if (isFound(title)) return 'The short message is the documented one.';
  if (message.how === 'alike') return 'The message is worded almost like the documented one.';
  return null;
}

function siblingReason({ best, rivals, cases, evidence }: Said): string {
  const others = cases.length - 1;
  if (!best) return '';
  if (rivals.length > 0) {
    const names = namesOf(rivals);
    return isFound(best.message) || isFound(best.title)
      ? `${names} ${rivals.length === 1 ? 'has' : 'have'} the same texts: nothing in the paste tells ${rivals.length === 1 ? 'the two' : 'them'} apart.`
      : `Nothing in the paste tells which of the ${cases.length} cases it is.`;
  }
  const count = others === 1 ? 'The other case' : `None of the ${others} other cases`;
  const not = others === 1 ? 'does not have it' : 'has it';
  const same = cases.filter(
    (own) =>
      own !== best.case && own.message !== null && own.message.text === best.case.message?.text,
  );
  if (isFound(best.message) && same.length === 0)
    return `${count} of the code ${others === 1 ? 'has another message' : 'has this message'}.`;
  if (isFound(best.message)) {
    const names = same.map(({ id }) => id).join(', ');
    return `${names} ${same.length === 1 ? 'has' : 'have'} the same message; ${difference(best)} tells them apart.`;
  }
  if (isFound(best.title))
    return `The short message is there: ${count.charAt(0).toLowerCase()}${count.slice(1)} ${not}.`;
  if (best.message.how === 'alike')
    return `${others === 1 ? 'The other case is not' : `${count} of the code is`} worded closer to it.`;
  if (
    evidence.status !== null &&
    best.case.status === evidence.status &&
    cases.some((other) => other.status !== evidence.status)
  ) {
    return 'Its HTTP status and what the response leaves out fit this case best.';
  }
  return 'What the response has, and what it leaves out, fits this case best.';
}

function difference({ title, case: own }: CaseFit): string {
  if (isFound(title)) return 'the short message';
  return own.metaKeys === null ? 'that there is no meta' : 'the meta';
}

/** Cases by their names. */
export function namesOf(fits: readonly CaseFit[]): string {
  return fits.map(({ case: own }) => own.id ?? own.entry.label).join(', ');
}

/** Says that a status is none of the documented ones; nothing where one of them or none is known. */
export function statusText(status: number | null, documented: readonly number[]): string[] {
  if (status === null || documented.length === 0 || documented.includes(status)) return [];
  return [`The response says HTTP ${status}; documented is ${documented.join(' or ')}.`];
}

/** What a paste says otherwise than the catalog. */
export function disagreements(said: Said, text: string): Disagreement[] {
  return [
    ...statusDisagreement(said),
    ...textDisagreement(said),
    ...keyDisagreement(said),
    ...spellingOf(said, text),
  ];
}

function statusDisagreement({ unit, best, evidence, rivals }: Said): Disagreement[] {
  const { status } = evidence;
  const isChosen = best !== undefined && rivals.length === 0;
  const documented =
    isChosen && best.case.status !== null ? [best.case.status] : entryStatuses(unit.entry);
  const isTold = best !== undefined && isFound(best.message);
  return statusText(status, documented).map((text) => ({ text, leaves: isTold ? 0.98 : 0.93 }));
}

/** A message that is none of the documented ones. */
function textDisagreement({ best, cases, evidence }: Said): Disagreement[] {
  if (!best || isFound(best.message)) return [];
  if (isFound(best.title) && best.message.how !== 'alike') return [];
  const told = evidence.texts.find(
    ({ isMessage, text, isCut }) => isMessage && !isCut && /\S+\s+\S+\s+\S/.test(text),
  );
  if (!told) return [];
  const documents = cases.some(({ message, title }) => message ?? title);
  if (!documents) return [];
  if (best.message.how === 'alike') {
    return [{ text: 'The message is worded otherwise than documented.', leaves: 0.98 }];
  }
  const isSent = best.case.entry.envelope.texts.length > 0;
  return [
    {
      text: isSent
        ? `No documented message of the code reads “${shortened(told.text)}”.`
        : `The API sends no message with its codes; here is one: “${shortened(told.text)}”.`,
      leaves: isSent ? 0.75 : 0.85,
    },
  ];
}

/** Fields that the API's errors do not have. */
function keyDisagreement({ unit, best, cases, evidence }: Said): Disagreement[] {
  const { envelope } = unit.entry;
  if (!evidence.keys || envelope.all.length === 0) return [];
  const known = new Set([
    ...envelope.all.map(fold),
    ...cases.flatMap(({ metaKeys }) => metaKeys ?? []).map(fold),
    'paramname',
    'paramnames',
    'longmessage',
    'attribute',
    ...usualKeys,
  ]);
  const unknown = [...evidence.keys]
    .filter(([folded, key]) => key !== '' && folded !== '' && !known.has(folded))
    .map(([, key]) => key)
    .slice(0, 3);
  if (unknown.length === 0) return [];
  const isTold = best !== undefined && isFound(best.message);
  return [
    {
      text: `${unknown.length === 1 ? 'A field is' : 'Fields are'} not documented for its errors: ${unknown.join(', ')}.`,
      leaves: isTold ? 0.99 : 0.95 ** unknown.length,
    },
  ];
}

function spellingOf({ unit }: Said, text: string): Disagreement[] {
  const [first] = unit.places;
  if (!first || unit.places.some(({ isExact, place }) => isExact || place === 'address')) return [];
  return [
    {
      text: `The paste spells it ${text.slice(first.start, first.end)}; the API sends ${unit.entry.label}.`,
      leaves: 1,
    },
  ];
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 87)}…` : line;
}
