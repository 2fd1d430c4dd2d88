import { existsSync, readFileSync } from 'node:fs';

/** How many tests passed and failed. */
export interface Counts {
  passed: number;
  failed: number;
}

/** The fields of Vitest's JSON report that are used here. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: readonly { status: string; assertionResults: readonly { status: string }[] }[];
}

/** The fields of Playwright's JSON report that are used here. */
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: readonly unknown[];
}

/** Counts a check that passes or fails as one test. */
export function countCheck(ok: boolean): Counts {
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Counts the tests of a Vitest report. A file that could not be loaded counts as one failed test. */
export function countVitest(text: string): Counts {
  const report = JSON.parse(text) as VitestReport;
  const unloadedFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloadedFiles.length };
}

/** Counts the tests of a Playwright report. An error outside of tests counts as one failed test. */
export function countPlaywright(text: string): Counts {
  const { stats, errors } = JSON.parse(text) as PlaywrightReport;
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

/**
 * Counts the tests of a run from its report. A missing or invalid report, a report without tests, and a failure that is
 * not in the report (such as a later crash) count as one failed test, so that a run without tests is never a success.
 *
 * @param ok whether the test tool exited with status 0
 */
export function countReport(file: string, ok: boolean, count: (text: string) => Counts): Counts {
  let counts: Counts = { passed: 0, failed: 0 };
  try {
    if (existsSync(file)) counts = count(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
  const isIncomplete = counts.failed === 0 && (!ok || counts.passed === 0);
  return isIncomplete ? { ...counts, failed: 1 } : counts;
}

/** Adds up counts. */
export function sum(all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((total, { passed }) => total + passed, 0),
    failed: all.reduce((total, { failed }) => total + failed, 0),
  };
}
