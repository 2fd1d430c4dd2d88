import { existsSync, readFileSync } from 'node:fs';

/** How many tests passed and failed. */
export interface Counts {
  passed: number;
  failed: number;
}

/** The part of Vitest's JSON report that is counted. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: readonly { status: string; assertionResults: readonly { status: string }[] }[];
}

/** The part of Playwright's JSON report that is counted. */
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: readonly unknown[];
}

/** A check that either holds or not counts as one test. */
export function countCheck(ok: boolean): Counts {
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Tests of a Vitest report; a file that could not even be loaded is one failed test. */
export function countVitest(text: string): Counts {
  const report = JSON.parse(text) as VitestReport;
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** Tests of a Playwright report; an error outside of any test is one failed test. */
export function countPlaywright(text: string): Counts {
  const { stats, errors } = JSON.parse(text) as PlaywrightReport;
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

/**
 * What a test tool's run comes to. No report, one that cannot be read, no test, or a failure that the report does not
 * show (a crash after it, say) count as one failed test, so that nothing is taken for a success that did not run.
 *
 * @param ok whether the tool itself said that all is well
 */
export function countReport(file: string, ok: boolean, count: (text: string) => Counts): Counts {
  let counts: Counts = { passed: 0, failed: 0 };
  try {
    if (existsSync(file)) counts = count(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
  const missing = counts.failed === 0 && (!ok || counts.passed === 0);
  return missing ? { ...counts, failed: 1 } : counts;
}

/** The sum of counts. */
export function sum(all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((total, { passed }) => total + passed, 0),
    failed: all.reduce((total, { failed }) => total + failed, 0),
  };
}
