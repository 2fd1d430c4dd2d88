import { expect } from '@playwright/test';
import { box, matches, twoErrors } from '../support/browser/paste-box.ts';
import type { Family, HostileCase } from './family.ts';
import { start, stop, usePage } from './page/browser.ts';
import {
  applyFault,
  documentFaults,
  fileFaults,
  hanging,
  scriptFaults,
  type Fault,
} from './page/faults.ts';
import { checkDrop, checkFolder, droppedCases } from './page/files.ts';
import { brokenInterfaces } from './page/interfaces.ts';
import {
  fullText,
  guide,
  missingPage,
  pasteBox,
  pastedIntoSearch,
  pasteScripts,
  problem,
  search,
  searchScript,
  table,
  type Place,
} from './page/places.ts';

/** The faults of one place that are tested. */
type Combination = readonly [place: Place, faults: readonly Fault[]];

const combinations: readonly Combination[] = [
  [pasteBox, [...fileFaults, ...documentFaults, hanging]],
  [pasteScripts, [...fileFaults, ...scriptFaults]],
  [search, [...fileFaults, ...documentFaults, hanging]],
  [searchScript, [...fileFaults, ...scriptFaults]],
  [fullText, [...fileFaults.slice(0, 2), hanging]],
  [pastedIntoSearch, [...fileFaults, ...scriptFaults]],
  [missingPage, [...fileFaults, ...documentFaults, hanging]],
  [guide, [...fileFaults, hanging]],
  [table, [...fileFaults, hanging]],
];

/** The page under faults of its files and of the browser. */
export const family: Family = {
  about:
    'what cannot be loaded is said where the reader looks and loaded again, without an error or a lost text',
  cases: [
    ...combinations.flatMap(([place, faults]) =>
      Object.entries(place.files).flatMap(([file, pattern]) =>
        faults.map((fault) => createCase(place, file, pattern, fault)),
      ),
    ),
    ...createStyleCases(),
    ...brokenInterfaces.map(({ name, breakIt, check, starlightError }) => ({
      name: `the browser: ${name}`,
      run: () =>
        usePage(async (page) => {
          await page.addInitScript(breakIt);
          await check(page);
        }, starlightError),
    })),
    ...droppedCases.map((dropped) => ({
      name: `files: ${dropped.name}`,
      run: () => usePage((page) => checkDrop(page, dropped)),
    })),
    { name: 'files: a folder', run: () => usePage(checkFolder) },
  ],
  sampleSize: 12,
  setUp: start,
  tearDown: stop,
};

function createCase(
  place: Place,
  file: string,
  pattern: string | RegExp,
  fault: Fault,
): HostileCase {
  return {
    name: `${place.name}: ${file} ${fault.name}`,
    run: () =>
      usePage(async (page) => {
        await place.prepare?.(page);
        const endFault = await applyFault(page, pattern, fault);
        await place.act(page);
        await expect(place.status(page)).toContainText(problem, { timeout: 45_000 });
        await endFault();
        if (fault.isLasting) {
          await page.reload();
          if (!place.isKept) await place.act(page);
        }
        await place.expectResult(page);
      }, place.reports),
  };
}

/** Without styles, everything still works. */
function createStyleCases(): HostileCase[] {
  return fileFaults.map((fault) => ({
    name: `all pages: styles ${fault.name}`,
    run: () =>
      usePage(async (page) => {
        await applyFault(page, '**/*.css', fault);
        await page.goto('/');
        await box(page).fill(twoErrors);
        await expect(matches(page)).toHaveCount(2, { timeout: 30_000 });
        await search.act(page);
        await search.expectResult(page);
      }),
  }));
}
