/** Parts of a regular expression: an escape, a class of characters, a group, a repetition, or a character. */
const parts =
  /\\(?:[pP]\{[^}]*\}|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<\w+>))?|\{\d+(?:,\d*)?\}|./gsu;
/** A pattern with more endless repetitions can take long for a long text. */
const mostEndless = 3;

/** What is wrong with a pattern, and what to write instead. */
export interface PatternProblem {
  /** Follows the pattern in a sentence: `is not a regular expression`. */
  problem: string;
  hint: string;
}

/**
 * Finds what is wrong with a pattern of placeholders: it must be a regular expression that never matches an empty text,
 * and that takes little time for any text. Returns `null` for nothing.
 */
export function findPatternProblem(pattern: string): PatternProblem | null {
  let compiled: RegExp;
  try {
    compiled = new RegExp(pattern, 'u');
  } catch (error) {
    const reason = (error as Error).message.split('/u: ').at(-1) ?? '';
    return {
      problem: `is not a regular expression: ${reason}`,
      hint: 'Write it as in JavaScript with the flag u, in single quotes. To match [, (, $, or another special character, put a backslash before it.',
    };
  }
  if (isSlow(pattern)) {
    return {
      problem: 'can take endless time, because it repeats a group with repetitions or alternatives',
      hint: `Repeat a class of characters instead, such as [A-Z_]+, and use at most ${mostEndless} endless repetitions.`,
    };
  }
  if (compiled.test('')) {
    return {
      problem: 'matches an empty text',
      hint: 'Describe at least one character of the placeholder, such as [A-Z]+ instead of [A-Z]*.',
    };
  }
  return null;
}

/** Returns whether a repeated group contains repetitions or alternatives, or the pattern has many endless repetitions. */
function isSlow(pattern: string): boolean {
  // Whether each open group contains one, from the outermost to the innermost.
  const groups = [false];
  let isAfterOne = false;
  let endless = 0;
  for (const [part] of pattern.matchAll(parts)) {
    const isRepetition = /^(?:[*+]|\{\d)/.test(part);
    if (isRepetition && isAfterOne) return true;
    isAfterOne = false;
    if (/^[*+]|,\}$/.test(part)) endless++;
    if (part.startsWith('(')) groups.push(false);
    else if (part === ')') isAfterOne = groups.pop() ?? false;
    if (isAfterOne || isRepetition || part === '|' || part === '?') groups.splice(-1, 1, true);
  }
  return endless > mostEndless;
}
