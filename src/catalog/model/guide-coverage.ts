import { hasGuide, type Code } from './catalog.ts';

/** Which codes of a catalog have a guide, and what the guides lack. */
export interface GuideCoverage {
  /** Codes with a guide. */
  guided: Code[];
  /** Codes whose guide has no family. */
  withoutFamily: Code[];
  withoutGuide: Code[];
  /** Codes with a guide that has no example. */
  withoutExample: Code[];
  /** Codes with a guide that says that the cause is not documented. */
  withOpenCause: Code[];
}

/** Returns whether a catalog has guides. */
export function hasGuides({ codes }: { codes: readonly Code[] }): boolean {
  return codes.some(hasGuide);
}

/** Finds which codes of a catalog have a guide, and what the guides lack. */
export function findGuideCoverage({ codes }: { codes: readonly Code[] }): GuideCoverage {
  const guided = codes.filter(hasGuide);
  return {
    guided,
    withoutFamily: guided.filter(({ guide }) => guide?.family === null),
    withoutGuide: codes.filter((code) => !hasGuide(code)),
    withoutExample: guided.filter(({ guide }) => guide?.examples.length === 0),
    withOpenCause: guided.filter(({ guide }) => guide?.cause === 'open'),
  };
}
