/** Writes messages as APIs write them: some say what every API says, most say what only they can say. */
import { pick, type Random } from '../random.ts';
import { adjectives, chinese, commonNouns, japanese, participles, rareNouns } from './words.ts';

/** The language of the messages of an API. */
export type Language = 'en' | 'zh' | 'ja';

/** Writes a placeholder of this name in the syntax of an API. */
export type WritePlaceholder = (name: string) => string;

/**
 * Sentences with places for words: `~C` common noun, `~N` noun, `~A` adjective, `~V` participle, `~P` placeholder, `~#`
 * placeholder for a number.
 */
const sentences: Record<Language, { common: readonly string[]; own: readonly string[] }> = {
  en: {
    common: [
      '~C not found',
      '~C already exists',
      'Invalid ~C',
      'The ~C is invalid.',
      '~C is required',
      'Permission denied',
      'Too many requests',
      'Internal error',
      'Missing ~C',
      '~P not found',
      'Unknown ~C: ~P',
      'A ~C with this ID already exists.',
      'The ~C ~P already exists',
    ],
    own: [
      'The ~A ~N ~P cannot be ~V.',
      'The ~N of the ~N was ~V before the ~N was ~A.',
      'You are limited to ~# ~A ~Ns per ~C.',
      'The ~N ~P refers to the ~N ~P, which is ~A.',
      '~N ~P not found in ~N ~P',
      'This ~C has ~# ~Ns; at most ~# can be ~V.',
      'Only a ~C with a ~A ~N can be ~V',
      'Unable to ~V the ~N: ~P',
      'Expected the ~A ~N for ~P, but got ~P',
      'The ~N must be ~V between ~# and ~# days after the ~N.',
      '~A ~N',
      'Your ~N is ~A. Ask the owner of the ~C to have the ~N ~V.',
      'Retry after the ~N is ~V (~# seconds)',
      'cannot find ~N `~P` in this ~N',
      'The ~C could not be ~V.\n\nThe ~N ~P is ~A. Its ~N has ~# ~Ns.\n\nTo continue, have the ~C ~V.',
      'This ~C is not available on your ~C.\n\n~P: the ~N is ~A.\n\n~P',
      'Cannot ~V ~N with ~A ~N on ~P\n- ~N: ~P\n- ~C: ~P',
    ],
  },
  zh: {
    common: ['~N不存在', '~N已存在', '参数错误', '系统繁忙', '请求过多', '没有权限', '~N无效'],
    own: [
      '~N~A，无法~V',
      '该~N下的~N已被~V，请先~V',
      '~N ~P 不属于当前~N',
      '每个~N最多可以~V ~# 个~N',
      '~N的~N~A',
      '不允许对~A的~N进行~V操作',
      '~V~N失败：~N~A',
    ],
  },
  ja: {
    common: ['~Nが見つかりません', '~Nは既に存在します', '~Nは必須です', '権限がありません'],
    own: [
      '~Nが~Aのため、~Nを~Vできません。',
      '~N「~P」は~Nに~Vされていません。',
      '~Nは~#件まで~Vできます。',
      '~Aの~Nは~Vの対象になりません',
      '~Nの~Nに失敗しました（~N: ~P）。',
    ],
  },
};

const wordsOf = {
  en: { nouns: rareNouns, adjectives, participles },
  zh: chinese,
  ja: japanese,
} as const satisfies Record<Language, object>;

/** The share of messages that every API has. */
const commonShare = 0.15;

/** Writes a message template. */
export function writeMessage(
  language: Language,
  writePlaceholder: WritePlaceholder,
  random: Random,
): string {
  const { common, own } = sentences[language];
  const sentence = pick(random() < commonShare ? common : own, random);
  let name = 'value';
  const words = sentence.replace(/~([CNAVP#])/g, (_, kind: string) => {
    if (kind === 'P') return writePlaceholder(name);
    if (kind === '#') return writePlaceholder('count');
    const word = pickWord(kind, language, random);
    if (/^[CN]$/.test(kind)) name = /^[\w-]+$/.test(word) ? word.replaceAll('-', '_') : name;
    return word.replaceAll('-', ' ');
  });
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Returns words for a code or a name. */
export function pickWords(count: number, random: Random): string[] {
  const lists = [adjectives, rareNouns, commonNouns, participles];
  return Array.from({ length: count }, () => pick(pick(lists, random), random).split('-')).flat();
}

function pickWord(kind: string, language: Language, random: Random): string {
  const words = wordsOf[language];
  if (kind === 'A') return pick(words.adjectives, random);
  if (kind === 'V') return pick(words.participles, random);
  return pick(kind === 'C' && language === 'en' ? commonNouns : words.nouns, random);
}
