import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countPlaywright, countReport, countVitest, sum } from '../../support/counts.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'errbook-counts-'));
const report = path.join(folder, 'report.json');

afterAll(() => rmSync(folder, { recursive: true }));

function createReport(passed: number, failed: number, files: object[] = []): string {
  return JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults: files });
}

describe('countVitest', () => {
  it('counts a file that could not be loaded as one failed test', () => {
    const unloaded = { status: 'failed', assertionResults: [] };
    const ordinary = { status: 'failed', assertionResults: [{ status: 'failed' }] };
    expect(countVitest(createReport(3, 1, [unloaded, ordinary]))).toEqual({ passed: 3, failed: 2 });
  });
});

describe('countPlaywright', () => {
  it('counts an error outside of tests as one failed test', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 0, skipped: 2 };
    expect(countPlaywright(JSON.stringify({ stats, errors: [{}] }))).toEqual({
      passed: 4,
      failed: 2,
    });
  });
});

describe('countReport', () => {
  it.each([
    ['no report', undefined, true, { passed: 0, failed: 1 }],
    ['a truncated report', '{"numPassed', true, { passed: 0, failed: 1 }],
    ['no test', createReport(0, 0), true, { passed: 0, failed: 1 }],
    ['a crash after the report', createReport(5, 0), false, { passed: 5, failed: 1 }],
    ['failed tests', createReport(5, 2), false, { passed: 5, failed: 2 }],
    ['success', createReport(5, 0), true, { passed: 5, failed: 0 }],
  ])('%s', (_, text, ok, expected) => {
    rmSync(report, { force: true });
    if (text !== undefined) writeFileSync(report, text);
    expect(countReport(report, ok, countVitest)).toEqual(expected);
  });
});

describe('sum', () => {
  it('adds up', () => {
    expect(
      sum([
        { passed: 1, failed: 0 },
        { passed: 2, failed: 3 },
      ]),
    ).toEqual({ passed: 3, failed: 3 });
    expect(sum([])).toEqual({ passed: 0, failed: 0 });
  });
});
