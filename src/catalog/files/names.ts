/** Names that content files mention: looking one up, and guessing which one was meant. */
import leven, { closestMatch } from 'leven';

/**
 * The value that a mapping of a content file has under a name; `undefined` where it has none. Catalogs choose the names,
 * and `constructor` is a valid code, so properties that every object inherits do not count.
 */
export function lookUp<Value>(
  mapping: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined {
  return mapping !== undefined && Object.hasOwn(mapping, name) ? mapping[name] : undefined;
}

/** The candidate that the author of a file most likely meant; `null` where none is similar. */
export function findNearest(name: string, candidates: Iterable<string>): string | null {
  const list = [...candidates];
  const folded = list.map((candidate) => candidate.toLowerCase());
  const maxDistance = Math.max(2, Math.floor(name.length / 3));
  const match = closestMatch(name.toLowerCase(), folded, { maxDistance });
  if (match === undefined) return null;
  // In a short name hardly a letter may differ: otherwise every other short name would be similar.
  const longest = Math.max(name.length, match.length);
  if (leven(name.toLowerCase(), match) * 2 >= longest) return null;
  return list[folded.indexOf(match)] ?? null;
}

/** A hint: the nearest candidate, where there is one, before the general advice. */
export function suggest(name: string, candidates: Iterable<string>, advice: string): string {
  const guess = findNearest(name, candidates);
  return guess === null ? advice : `Did you mean \`${guess}\`? ${advice}`;
}
