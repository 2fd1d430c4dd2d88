/** A hostile input, or a fault, and what Errbook promises for it. */
export interface HostileCase {
  /** Unique in its family. */
  name: string;
  /** Throws if the promise is broken. */
  run: () => void | Promise<void>;
}

/** The hostile cases of one part of Errbook. They are the same in every run. */
export interface Family {
  /** What the cases are and what is promised, in one line. */
  about: string;
  cases: readonly HostileCase[];
  /** How many of the cases `npm test` runs. */
  sampleSize: number;
  /** Prepares what all cases need, such as a server. */
  setUp?: () => void | Promise<void>;
  tearDown?: () => void | Promise<void>;
}

/** Returns the cases that `npm test` runs, spread evenly over the family. */
export function sampleCases({ cases, sampleSize }: Family): HostileCase[] {
  const step = Math.max(1, cases.length / sampleSize);
  const count = Math.min(sampleSize, cases.length);
  return Array.from({ length: count }, (_, index) => cases[Math.floor(index * step)]).filter(
    (found) => found !== undefined,
  );
}

/** Returns the cases without those whose name another one has already. */
export function createDistinctNames(cases: readonly HostileCase[]): HostileCase[] {
  return [...new Map(cases.map((item) => [item.name, item])).values()];
}
