/** Looks up names that content files mention, and finds similar names for misspelled ones. */
import leven, { closestMatch } from 'leven';

/**
 * Returns the value of a name in a mapping of a content file; `undefined` if there is none. Ignores inherited
 * properties, because `constructor` is a valid code.
 */
export function lookUp<Value>(
  mapping: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined {
  return mapping !== undefined && Object.hasOwn(mapping, name) ? mapping[name] : undefined;
}

/** Returns the candidate that the author of a file most likely meant; `null` if none is similar. */
export function findNearest(name: string, candidates: Iterable<string>): string | null {
  const list = [...candidates];
  const folded = list.map((candidate) => candidate.toLowerCase());
  const maxDistance = Math.max(2, Math.floor(name.length / 3));
  const match = closestMatch(name.toLowerCase(), folded, { maxDistance });
  if (match === undefined) return null;
  // In short names, few letters may differ. Otherwise, all short names would be similar.
  const longest = Math.max(name.length, match.length);
  if (leven(name.toLowerCase(), match) * 2 >= longest) return null;
  return list[folded.indexOf(match)] ?? null;
}

/** Returns a hint: the nearest candidate, if there is one, and the general advice. */
export function suggest(name: string, candidates: Iterable<string>, advice: string): string {
  const guess = findNearest(name, candidates);
  return guess === null ? advice : `Did you mean \`${guess}\`? ${advice}`;
}
