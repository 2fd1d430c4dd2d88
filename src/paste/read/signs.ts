/** Finds the signs of an API in a text: its keys, the names of its classes and packages, its hosts. */
import { escapePattern } from '../../catalog/text/words.ts';
import type { Api } from '../../search/index/decode.ts';

/** In a longer text, a sign belongs only to the errors near it. */
const shortText = 3000;
/** How far a sign may be from an error, in characters. */
const maxDistance = 1500;
const maxSigns = 500;

/** A sign of an API, and its position in a text. */
export interface Sign {
  api: Api;
  /** As the catalog writes it. */
  name: string;
  at: number;
}

/** Finds the signs in a text, in their order. */
export type SignFinder = (text: string) => Sign[];

/** Creates a finder for the signs of these APIs. */
export function createSignFinder(apis: readonly Api[]): SignFinder {
  const owners = new Map<string, { api: Api; name: string }[]>();
  for (const api of apis) {
    for (const name of new Set([...api.signs, ...Object.keys(api.sdkErrors)])) {
      const folded = name.toLowerCase();
      owners.set(folded, [...(owners.get(folded) ?? []), { api, name }]);
    }
  }
  if (owners.size === 0) return () => [];
  const names = [...owners.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(names.map(toPattern).join('|'), 'gi');
  return (text) => {
    const signs: Sign[] = [];
    for (const match of text.matchAll(pattern)) {
      const found = owners.get(match[0].toLowerCase()) ?? [];
      signs.push(...found.map((owner) => ({ ...owner, at: match.index })));
      if (signs.length >= maxSigns) break;
    }
    return signs;
  };
}

/** Finds a sign of the API of a catalog near a position of a text. */
export function findSignNear(
  { text, signs }: { text: string; signs: readonly Sign[] },
  catalog: string,
  position: number,
): Sign | undefined {
  return signs.find(
    ({ api, at }) =>
      api.catalog === catalog &&
      (text.length <= shortText || Math.abs(at - position) <= maxDistance),
  );
}

/** Returns the pattern of a whole name: not a part of a longer word. */
function toPattern(name: string): string {
  const start = /^\w/.test(name) ? '(?<![\\w-])' : '';
  const end = /\w$/.test(name) ? '(?!\\w)' : '';
  return `${start}${escapePattern(name)}${end}`;
}
